import type { APIRoute } from 'astro';
import { oldestIcon } from '../outputs/icon.ts';

export const GET: APIRoute = () =>
  new Response(oldestIcon(), { headers: { 'content-type': 'image/x-icon' } });
