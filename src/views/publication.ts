/** Publications (công bố): when, through which channel, and what was told there. */
import { formatDate, joinWords } from '../locale/dates.ts';
import { coveredLabels, publicationChannelLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { Publication } from '../schemas/publication.ts';
import type { Fact, FactValue } from './facts.ts';

function publicationValue({ on, covers, evidence, url }: Publication): FactValue {
  const told = vi.publication.covers(joinWords(covers.map((subject) => coveredLabels[subject])));
  return {
    text: on === undefined ? vi.publication.undated : vi.publication.dated(formatDate(on)),
    detail: evidence === undefined ? told : vi.publication.withEvidence(told, evidence),
    ...(url !== undefined && { href: url }),
    ...(on === undefined && { isMissing: true }),
  };
}

/** One fact for each time that something was made public; of some is only known that they were. */
export function publicationFacts(publications: readonly Publication[]): readonly Fact[] {
  return publications.map((publication) => ({
    term: publicationChannelLabels[publication.channel],
    values: [publicationValue(publication)],
  }));
}
