import type { APIContext } from 'astro';
import { loadPortal } from '../../../loading/portal.ts';
import { icsOf } from '../../../outputs/ics.ts';
import { type CalendarFile, calendarsOfOrganisations } from '../../../views/calendar-events.ts';

export function getStaticPaths() {
  return calendarsOfOrganisations(loadPortal()).map(({ id, file }) => ({ params: { id }, props: { file } }));
}

export function GET({ props }: APIContext<{ file: CalendarFile }>): Response {
  return new Response(icsOf(props.file));
}
