/** Whether an address is that of something invented: its page says so wherever it is shared, and no engine lists it. */
import { populationOf } from '../domain/illustrative.ts';
import type { Portal } from '../domain/portal.ts';

/** The step of an address under which figures of the invented stand apart from those of the real. */
export const illustrativeStep = 'minh-hoa';

/** The body that stands behind a step of an address: as itself, or as the one that its record is about. */
function bodyOf(portal: Portal, step: string): string | undefined {
  return (
    portal.organisationById[step]?.id ??
    portal.dialogueById[step]?.host ??
    portal.planById[step]?.issuer.org ??
    portal.noticeById[step]?.issuer.org ??
    portal.petitionById[step]?.receivedBy
  );
}

/**
 * Read from the address, so that a page made of a record (its poster, its text to read aloud) or a list of one body's
 * records cannot forget it.
 */
export function isIllustrativeAt(portal: Portal, path: string): boolean {
  return path.split('/').some((step) => {
    if (step === illustrativeStep) return true;
    const body = bodyOf(portal, step);
    return body !== undefined && populationOf(portal, body) === 'illustrative';
  });
}
