import { loadPortal } from '../../loading/portal.ts';
import { scheduleData } from '../../views/schedule-data.ts';

export function GET(): Response {
  return Response.json(scheduleData(loadPortal()));
}
