/**
 * Plain text of 72 columns: what any mail program, screen reader or terminal shows as it is. Made of a few kinds of blocks;
 * no signs are drawn, since a voice would read them out.
 */
import { vi } from '../locale/vi.ts';
import type { Fact } from '../views/facts.ts';
import type { PageHead } from '../views/page-head.ts';

export type TextBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isOrdered?: boolean };

/** Columns of a line: what mail was always wrapped at, with room for marks of quotation. */
const columns = 72;

/** Lines of whole words; a word longer than a line, such as an address, is never broken. */
export function wrapped(
  text: string,
  { first = '', rest = '' }: { first?: string; rest?: string } = {},
): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = isEmpty ? line + word : `${line} ${word}`;
    if (!isEmpty && [...longer].length > columns) {
      lines.push(line);
      line = rest + word;
    } else line = longer;
    isEmpty = false;
  }
  return [...lines, line].join('\n').trimEnd();
}

/** Markdown as it is read: links by their words and address, nothing bold. */
export function fromMarkdown(markdown: string): readonly TextBlock[] {
  return markdown
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1 ($2)')
    .replace(/\*\*|__|`/g, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block): TextBlock => {
      if (block.startsWith('#')) return { kind: 'paragraph', text: block.replace(/^#+\s*/, '') };
      const isList = block.split('\n').every((line) => /^(?:[-*]|\s)/.test(line));
      if (!isList) return { kind: 'paragraph', text: block };
      return { kind: 'list', items: block.split(/\n(?=[-*])/).map((item) => item.replace(/^[-*]\s*/, '')) };
    });
}

function factText({ term, values }: Fact): string {
  const texts = values.map(({ text, detail }) => (detail === undefined ? text : `${text} (${detail})`));
  const [only = ''] = texts;
  if (texts.length < 2) return wrapped(`${term}: ${only}`, { rest: '  ' });
  return [`${term}:`, ...texts.map((text) => wrapped(text, { first: '  - ', rest: '    ' }))].join('\n');
}

function itemText(item: string, index: number, isOrdered: boolean): string {
  const first = isOrdered ? `${index + 1}. ` : '- ';
  return wrapped(item, { first, rest: ' '.repeat(first.length) });
}

function blockText(block: TextBlock): string {
  switch (block.kind) {
    case 'heading':
      // Capitals set a heading apart; the letters stay what a voice reads.
      return `\n${wrapped(block.text.toLocaleUpperCase('vi'))}`;
    case 'paragraph':
      return wrapped(block.text);
    case 'facts':
      return block.facts.map(factText).join('\n');
    case 'list':
      return block.items.map((item, index) => itemText(item, index, block.isOrdered === true)).join('\n');
  }
}

/** A heading and what it heads; nothing where that is empty. */
export function part(heading: string, blocks: readonly TextBlock[]): readonly TextBlock[] {
  const full = blocks.filter((block) => {
    if (block.kind === 'facts') return block.facts.length > 0;
    return block.kind !== 'list' || block.items.length > 0;
  });
  return full.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...full];
}

interface TextDocument {
  readonly head: PageHead;
  readonly isIllustrative: boolean;
  readonly blocks: readonly TextBlock[];
  /** Address of the page that says the same. */
  readonly address: string;
}

/** The whole document: what it is, where it stands, as of when; then its parts. Ends with a line of its own. */
export function plainText({ head, isIllustrative, blocks, address }: TextDocument): string {
  const warning = `${vi.illustrative.label.toLocaleUpperCase('vi')}. ${vi.illustrative.text}`;
  const all: readonly TextBlock[] = [
    ...(isIllustrative ? [{ kind: 'paragraph' as const, text: warning }] : []),
    { kind: 'paragraph', text: head.title },
    { kind: 'paragraph', text: vi.channels.text.address(address) },
    { kind: 'paragraph', text: head.asOf },
    ...blocks,
    { kind: 'heading', text: vi.channels.text.end },
  ];
  return `${all.map(blockText).join('\n\n')}\n`.normalize('NFC');
}
