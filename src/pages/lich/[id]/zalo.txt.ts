import type { APIRoute } from 'astro';
import { loadPortal } from '../../../loading/portal.ts';
import { publicDialogues } from '../../../views/channels/dialogue-brief.ts';
import { dialogueZaloText } from '../../../views/channels/zalo-text.ts';

export function getStaticPaths() {
  const portal = loadPortal();
  return publicDialogues(portal).map((dialogue) => ({
    params: { id: dialogue.id },
    props: { text: dialogueZaloText(portal, dialogue).text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(`${props.text}\n`);
