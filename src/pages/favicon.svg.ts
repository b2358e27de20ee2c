import type { APIRoute } from 'astro';
import { drawnIcon } from '../outputs/icon.ts';

export const GET: APIRoute = () =>
  new Response(drawnIcon(), { headers: { 'content-type': 'image/svg+xml' } });
