import type { APIRoute } from 'astro';
import { loadPortal } from '../../../loading/portal.ts';
import { noticeZaloText } from '../../../views/channels/zalo-text.ts';

export function getStaticPaths() {
  const portal = loadPortal();
  return portal.notices.map((notice) => ({
    params: { id: notice.id },
    props: { text: noticeZaloText(portal, notice).text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(`${props.text}\n`);
