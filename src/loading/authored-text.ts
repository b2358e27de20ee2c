/**
 * One authored file, read from its raw text. YAML is parsed by a reader that keeps dates as they were written and
 * knows the place of every value, so that a report can point at it; stock front matter readers turn an unquoted
 * 2026-02-30 into 2 March without a word.
 */
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Fault } from '../schemas/fault.ts';
import { type FieldPath, fieldName } from './field-path.ts';
import type { Position } from './position.ts';
import { findYamlFaults } from './yaml-faults.ts';

interface LocatedFault {
  readonly fault: Fault;
  readonly position: Position;
  /** The field's path as an author reads it: `items[2].when.month`. */
  readonly field: string;
}

export interface AuthoredText {
  readonly data: unknown;
  /** The Markdown under the front matter, without the space around it. */
  readonly body: string;
  /** Lines that YAML skips: nobody reads them on a page, everybody can in the repository. */
  readonly comments: readonly { readonly text: string; readonly position: Position }[];
  /** The place of what stands `offset` characters into the body. */
  locateInBody(this: void, offset: number): Position;
  /** Faults of the file's form; where there are any, `data` is not to be trusted. */
  readonly faults: readonly LocatedFault[];
  /** Where the value at `path` stands; for a value that is missing, the group it is missing from. */
  locate(path: FieldPath): Position;
  /** Where the key at the end of `path` stands. */
  locateKey(path: FieldPath): Position;
  /** The value at `path` as its author wrote it. */
  written(path: FieldPath): string;
}

const fence = '---';

/** Cuts `---` front matter off a Markdown text. Offsets count from the start of the whole text. */
function splitFrontMatter(
  text: string,
):
  | { kind: 'split'; start: number; end: number; body: string }
  | { kind: 'fault'; fault: Fault; line: number } {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== fence)
    return { kind: 'fault', fault: { code: 'front_matter_missing' }, line: 1 };
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
  if (close === -1) return { kind: 'fault', fault: { code: 'front_matter_unclosed' }, line: 1 };
  const start = (lines[0]?.length ?? 0) + 1;
  const end = lines.slice(0, close).join('\n').length + 1;
  return {
    kind: 'split',
    start,
    end,
    body: lines
      .slice(close + 1)
      .join('\n')
      .trim(),
  };
}

/** The node at `path`, or the nearest one above it. */
function nodeAt(document: Document, path: FieldPath): unknown {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

function keyNodeAt(document: Document, path: FieldPath): unknown {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return nodeAt(document, path);
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
  return pair?.key ?? parent;
}

/** Line breaks of Windows and a byte order mark are no fault: Word and Notepad write them. */
function withPlainLineBreaks(raw: string): string {
  return raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** The first place where the text holds letters split from their marks (NFD, as macOS file names have it). */
function decomposedAt(text: string): { offset: number; word: string } | undefined {
  if (text === text.normalize('NFC')) return undefined;
  for (const match of text.matchAll(/\S+/g)) {
    if (match[0] !== match[0].normalize('NFC'))
      return { offset: match.index, word: match[0].normalize('NFC') };
  }
  return undefined;
}

/** Where a JSON text breaks. YAML would take much that JSON does not, and place the break elsewhere. */
function jsonFault(text: string): { offset: number } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return { offset: jsonOffset(String(error), text) };
  }
}

/** The place in a message of `JSON.parse`: a number, or the ten characters on either side of what it met. */
function jsonOffset(message: string, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, token = '', around = ''] =
    /token '(.+)', (?:\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not/u.exec(message) ?? [];
  const start = around === '' ? -1 : text.indexOf(around);
  if (start === -1) return text.length;
  const inside = around.indexOf(token, 10);
  return start + (inside === -1 ? Math.max(0, around.indexOf(token)) : inside);
}

/** `schema: core` is YAML 1.2: no dates, no yes/no; only numbers, true, false and null are more than text. */
function parseYaml(yaml: string): Document {
  return parseDocument(yaml, { schema: 'core', uniqueKeys: true });
}

function readYaml(yaml: string) {
  const document = parseYaml(yaml);
  const faults = findYamlFaults(document, yaml);
  return { faults, data: faults.length > 0 ? undefined : (document.toJS() as unknown) };
}

/** Markdown under front matter, or data alone: JSON is YAML too, and gets the same report with places. */
export type AuthoredForm = 'markdown' | 'json';

/** Reads one authored file. Never throws on what an author can write. */
export function readAuthoredText(raw: string, form: AuthoredForm = 'markdown'): AuthoredText {
  const text = withPlainLineBreaks(raw);
  const counter = new LineCounter();
  for (let offset = text.indexOf('\n'); offset !== -1; offset = text.indexOf('\n', offset + 1)) {
    counter.addNewLine(offset + 1);
  }
  counter.lineStarts.unshift(0);
  const positionAt = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };

  const broken = (fault: Fault, position: Position): AuthoredText => ({
    data: undefined,
    body: '',
    comments: [],
    locateInBody: () => position,
    faults: [{ fault, position, field: '' }],
    locate: () => position,
    locateKey: () => position,
    written: () => '',
  });

  if (text.trim() === '') return broken({ code: 'file_empty' }, { line: 1, column: 1 });
  if (text.includes('\uFFFD')) return broken({ code: 'file_encoding' }, positionAt(text.indexOf('\uFFFD')));
  const whole = { kind: 'split', start: 0, end: text.length, body: '' } as const;
  const json = form === 'json' ? jsonFault(text) : undefined;
  if (json) return broken({ code: 'syntax', kind: 'json', detail: '' }, positionAt(json.offset));
  const parts = form === 'json' ? whole : splitFrontMatter(text);
  if (parts.kind === 'fault') return broken(parts.fault, { line: parts.line, column: 1 });

  const yaml = text.slice(parts.start, parts.end);
  const { data, faults: yamlFaults } = readYaml(yaml);
  const faults: LocatedFault[] = yamlFaults.map(({ fault, offset, path }) => ({
    fault,
    position: positionAt(parts.start + offset),
    field: fieldName(path),
  }));
  const decomposed = decomposedAt(text);
  if (decomposed) {
    const fault: Fault = { code: 'text_decomposed', text: decomposed.word };
    faults.push({ fault, position: positionAt(decomposed.offset), field: '' });
  }

  // Places are asked for where something is wrong; the trees of all files would fill the memory of a large portal.
  let located: Document | undefined;
  const document = () => {
    located ??= parseYaml(yaml);
    return located;
  };
  const startOf = (node: unknown): Position =>
    positionAt(parts.start + (isNode(node) ? (node.range?.[0] ?? 0) : 0));
  return {
    data: faults.length > 0 ? undefined : data,
    body: parts.body,
    comments: [...yaml.matchAll(/^[ \t]*#.*/gm)].map((match) => ({
      text: match[0],
      position: positionAt(parts.start + match.index),
    })),
    locateInBody: (offset) => positionAt(text.indexOf(parts.body, parts.end) + offset),
    faults,
    locate: (path) => startOf(nodeAt(document(), path)),
    locateKey: (path) => startOf(keyNodeAt(document(), path)),
    written: (path) => {
      const node = nodeAt(document(), path);
      if (!isNode(node) || !node.range) return '';
      return yaml.slice(node.range[0], node.range[1]).trim();
    },
  };
}
