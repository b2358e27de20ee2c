/** Who answers for a piece of work on the Portal's day: bodies end, and their work is inherited, moved or left lying. */
import type { Portal } from '../domain/portal.ts';
import type { Organisation } from '../domain/records.ts';
import { responsibleOn } from '../domain/succession.ts';
import { formatDate } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import type { FactValue } from './facts.ts';
import { nameOf, organisationLink } from './parties.ts';

export interface AnswererView {
  readonly body: FactValue;
  /** Where the body has ended and nobody is on record as having taken the work over. */
  readonly warning?: string;
}

interface Work {
  /** The body that the record's events name last. */
  readonly responsible: string;
  /** Work that is over leaves nobody to miss. */
  readonly isOver: boolean;
}

function endOf(organisation: Organisation): string {
  const name = nameOf(organisation);
  return organisation.validTo === undefined
    ? vi.answerer.ended(name)
    : vi.answerer.endedOn(name, formatDate(organisation.validTo));
}

export function answererView(portal: Portal, { responsible, isOver }: Work): AnswererView {
  const found = responsibleOn(portal, responsible, portal.asOf);
  if (!found) throw new Error(`No organisation "${responsible}" in the Portal.`);
  const { organisation, kind } = found;
  const link = organisationLink(portal, organisation.id);
  switch (kind) {
    case 'held':
      return { body: link };
    case 'inherited':
      return {
        body: { ...link, detail: vi.answerer.inheritedFrom(organisationLink(portal, responsible).text) },
      };
    case 'orphaned': {
      const end = endOf(organisation);
      return isOver
        ? { body: { ...link, detail: end } }
        : { body: { text: vi.answerer.nobody, isMissing: true }, warning: vi.answerer.orphaned(end) };
    }
  }
}
