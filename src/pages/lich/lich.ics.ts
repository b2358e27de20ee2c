import { loadPortal } from '../../loading/portal.ts';
import { icsOf } from '../../outputs/ics.ts';
import { calendarOfAll } from '../../views/calendar-events.ts';

export function GET(): Response {
  return new Response(icsOf(calendarOfAll(loadPortal())));
}
