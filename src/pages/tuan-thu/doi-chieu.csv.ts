/** The compliance matrix as a file: real bodies first, each row of the invented marked. */
import { loadPortal } from '../../loading/portal.ts';
import { complianceFile } from '../../outputs/compliance-file.ts';
import { judgementRows } from '../../views/compliance/judgement-rows.ts';

export function GET(): Response {
  return new Response(complianceFile(judgementRows(loadPortal())));
}
