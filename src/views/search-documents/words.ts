/** The words of a page as the search reads them: paragraphs, each once, and a summary that fits. */
import type { Portal } from '../../domain/portal.ts';
import { paperKindLabels } from '../../locale/labels.ts';
import { vi } from '../../locale/vi.ts';
import type { Evidence, Paper } from '../../schemas/evidence.ts';
import { wordsOfMarkdown } from '../../text/markdown-words.ts';
import { type AnyEvent, eventView } from '../event.ts';
import type { Fact, FactValue } from '../facts.ts';
import { shortened } from '../share.ts';

/** Whatever a record says of a point: one text, several, or nothing. */
type Said = string | undefined | readonly (string | undefined)[];

/** What is said, each paragraph once; what is empty is left out. */
export function paragraphs(...said: readonly Said[]): readonly string[] {
  const all = said.flat().filter((text) => text !== undefined && text !== '');
  return [...new Set(all as string[])];
}

/** Values alone: their terms stand on every page of the kind. That something is not stated finds nothing. */
export function valueWords(values: readonly FactValue[] | undefined): readonly string[] {
  return (values ?? []).flatMap(({ text, detail, isMissing }) =>
    isMissing ? [] : [text, ...(detail === undefined ? [] : [detail])],
  );
}

/**
 * Facts that are found as times or told by their event, papers and proofs (see {@link proofWords}), and the lines of a
 * source, which nobody searches for.
 */
const wordless: ReadonlySet<string> = new Set([
  vi.event.facts.due,
  vi.event.facts.newDue,
  vi.event.facts.roadmap,
  vi.event.facts.delivers,
  vi.event.facts.paper,
  vi.event.facts.evidence,
  vi.commitment.confirmation,
  vi.facts.heading,
  vi.facts.source,
]);

export function factWords(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap(({ term, values }) => (wordless.has(term) ? [] : valueWords(values)));
}

interface Proven {
  readonly paper?: Paper | undefined;
  readonly evidence?: readonly Evidence[] | undefined;
}

/** Papers by kind and number, and proofs; their days are found as days, and that one has no number finds nothing. */
export function proofWords({ paper, evidence = [] }: Proven): readonly string[] {
  return paragraphs(
    paper?.number === undefined ? undefined : vi.paper.numbered(paperKindLabels[paper.kind], paper.number),
    paper?.issuer,
    paper?.subject,
    evidence.map(({ text }) => text),
  );
}

/** Events whose name tells something; of the others, what was said and done does. */
const toldByName: ReadonlySet<AnyEvent['kind']> = new Set([
  'not_answered',
  'referred',
  'extended',
  'disputed',
  'raised_again',
  'transferred',
  'closed',
  'withdrawn',
  'stopped',
]);

/** What happened, who did it, on which paper, with what proof. */
export function eventWords(portal: Portal, events: readonly AnyEvent[]): readonly string[] {
  return events.flatMap((event) => {
    const { label, text, facts, note } = eventView(portal, event, '');
    return [
      ...(toldByName.has(event.kind) ? [label] : []),
      ...(text === undefined ? [] : [text]),
      ...factWords(facts),
      ...proofWords({
        ...('paper' in event && { paper: event.paper }),
        ...('evidence' in event && { evidence: event.evidence }),
      }),
      ...noteWords(note),
    ];
  });
}

/** A note that a record may have, in Markdown. */
export function noteWords(note: string | undefined): readonly string[] {
  return note === undefined ? [] : wordsOfMarkdown(note);
}

/** The number of a document with its kind, as people cite it: with and without "số". */
export function numberedNames(kind: string, number: string | undefined): readonly string[] {
  return number === undefined ? [] : [vi.paper.numbered(kind, number), `${kind} ${number}`];
}

/** A text of which a result shows the beginning, and what it does not show. */
export interface Cut {
  readonly shown: string;
  readonly rest: string;
}

export function cutAt(text: string, longest: number): Cut {
  const shown = shortened(text, longest);
  if (shown === text) return { shown, rest: '' };
  // Where whole sentences fit, the rest begins a new one; else a pair of words would be cut, and all is kept.
  return { shown, rest: text.startsWith(shown) ? text.slice(shown.length).trim() : text };
}

/** A summary longer than this pushes the next result off a small screen. */
const longestSummary = 240;

export function summarised(text: string): Cut {
  return cutAt(text, longestSummary);
}

/** The words of a task may be a paragraph; as the title of a result they are cut. */
const longestTitle = 160;

export function titled(text: string): Cut {
  return cutAt(text, longestTitle);
}
