import type { APIRoute } from 'astro';
import { loadPortal } from '../../../loading/portal.ts';
import { dialogueText } from '../../../outputs/dialogue-text.ts';
import { dialoguePageView } from '../../../views/dialogue-page.ts';

export function getStaticPaths() {
  const portal = loadPortal();
  return portal.dialogues.map((dialogue) => ({
    params: { id: dialogue.id },
    props: { text: dialogueText(dialoguePageView(portal, dialogue)) },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
