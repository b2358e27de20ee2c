/**
 * How a text that is too long for its channel becomes shorter: by whole parts, in one order of importance for all
 * channels. What, when and where are never lost.
 */

/** From what is never left out to what is left out first. */
const importance = [
  'illustrative',
  'what',
  'state',
  'when',
  'where',
  'address',
  'greeting',
  'firstEntries',
  'reason',
  'who',
  'take',
  'entries',
  'audience',
  'counts',
  'asOf',
  'closing',
  'reminder',
] as const;

type PartName = (typeof importance)[number];

/** Never left out, whatever the length. */
const vital: ReadonlySet<PartName> = new Set(['illustrative', 'what', 'state', 'when', 'where', 'address']);

/** A part of a text: a sentence or a line, in the order in which it is read. */
export interface MessagePart {
  readonly name: PartName;
  readonly text: string;
  /** One of several of its kind: how many of them are left out is said. */
  readonly isEntry?: boolean;
}

interface Limit {
  /** How long a text made of these parts would be. */
  readonly lengthOf: (texts: readonly string[]) => number;
  readonly limit: number;
  /** Said in place of the entries that were left out. */
  readonly rest: (count: number) => string;
}

interface Shortened {
  readonly texts: readonly string[];
  /** How many entries of a list were left out. */
  readonly left: number;
  /** How many parts of any kind were left out. */
  readonly dropped: number;
}

/** The texts of the parts that stay; where entries are missing, the sentence that says so stands after the last. */
function textsOf(
  parts: readonly MessagePart[],
  all: readonly MessagePart[],
  { rest }: Limit,
): readonly string[] {
  const left = entryCount(all) - entryCount(parts);
  if (left === 0) return parts.map(({ text }) => text);
  const lastEntry = parts.findLastIndex(({ isEntry }) => isEntry);
  const at = lastEntry === -1 ? parts.length : lastEntry + 1;
  return [
    ...parts.slice(0, at).map(({ text }) => text),
    rest(left),
    ...parts.slice(at).map(({ text }) => text),
  ];
}

function entryCount(parts: readonly MessagePart[]): number {
  return parts.filter(({ isEntry }) => isEntry).length;
}

/** The part to go next: the least important, and of equals the last one. */
function leastImportant(parts: readonly MessagePart[]): MessagePart | undefined {
  const order = (part: MessagePart) => importance.indexOf(part.name);
  return parts
    .filter(({ name }) => !vital.has(name))
    .reduce<MessagePart | undefined>(
      (found, part) => (found === undefined || order(part) >= order(found) ? part : found),
      undefined,
    );
}

/** Leaves out part after part until the text is short enough, or only what is vital is left. */
export function shortened(all: readonly MessagePart[], limit: Limit): Shortened {
  let parts = all;
  while (limit.lengthOf(textsOf(parts, all, limit)) > limit.limit) {
    const next = leastImportant(parts);
    if (!next) break;
    parts = parts.filter((part) => part !== next);
  }
  return {
    texts: textsOf(parts, all, limit),
    left: entryCount(all) - entryCount(parts),
    dropped: all.length - parts.length,
  };
}
