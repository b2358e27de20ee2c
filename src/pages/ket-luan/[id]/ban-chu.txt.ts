import type { APIRoute } from 'astro';
import { loadPortal } from '../../../loading/portal.ts';
import { noticeText } from '../../../outputs/notice-text.ts';
import { noticePageView } from '../../../views/notice-page.ts';

export function getStaticPaths() {
  const portal = loadPortal();
  return portal.notices.map((notice) => ({
    params: { id: notice.id },
    props: { text: noticeText(noticePageView(portal, notice)) },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
