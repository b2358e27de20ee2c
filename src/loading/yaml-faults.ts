/**
 * What can go wrong between an author's words and YAML: broken structure, and the quieter case of text that YAML
 * would change or drop without a word. Offsets count from the start of the YAML text.
 */
import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Scalar, visit } from 'yaml';
import type { Fault, SyntaxKind } from '../schemas/fault.ts';
import type { FieldPath } from './field-path.ts';

interface YamlFault {
  readonly fault: Fault;
  readonly offset: number;
  readonly path: FieldPath;
}

/** Kinds of broken structure by the words of the YAML reader, most telling first. */
const syntaxKinds: readonly (readonly [RegExp, SyntaxKind])[] = [
  [/^TAB_AS_INDENT/, 'tab'],
  [/^MISSING_CHAR Missing closing .*quote/, 'quote_open'],
  [/^MISSING_CHAR .*(?:must end with|closing)|^BAD_INDENT Flow/, 'bracket_open'],
  [/^BLOCK_AS_IMPLICIT_KEY/, 'colon_in_value'],
  [/^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR Implicit map keys)/, 'colon_missing'],
  [
    /^(?:BAD_INDENT|MISSING_CHAR Sequence item|BAD_COLLECTION_TYPE|\w+ Unexpected scalar at node end)/,
    'indent',
  ],
];

/** Where the last quoted text begins: a missing quote is found at the end of the file, but was opened here. */
function lastQuoteStart(document: Document): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')) start = range[0];
    },
  });
  return start;
}

/** The first break of structure. Those after it mostly follow from it, by the thousand in a long file. */
function syntaxFault(document: Document): YamlFault | undefined {
  const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (!error) return undefined;
  const detail = error.message.split(' at line')[0] ?? error.message;
  const kind = syntaxKinds.find(([words]) => words.test(`${error.code} ${detail}`))?.[1] ?? 'other';
  const offset = kind === 'quote_open' ? (lastQuoteStart(document) ?? error.pos[0]) : error.pos[0];
  return { fault: { code: 'syntax', kind, detail }, offset, path: [] };
}

function duplicateKeys(document: Document, yaml: string): YamlFault[] {
  return document.errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [offset] }) => {
      const key = (/^[^\s:]*/.exec(yaml.slice(offset))?.[0] ?? '').replaceAll(/^["']|["']$/g, '');
      return { fault: { code: 'key_duplicate', key }, offset, path: [key] };
    });
}

/** The way to a node, from the nodes above it. */
function pathOf(above: readonly unknown[], node: unknown): FieldPath {
  return above.flatMap((parent, index): (string | number)[] => {
    if (isPair(parent)) return isScalar(parent.key) ? [String(parent.key.value)] : [];
    const child = above[index + 1] ?? node;
    return isSeq(parent) && !isMap(parent) ? [parent.items.indexOf(child)] : [];
  });
}

/** A sign at the start of a value that YAML reads as an order: `*` an alias, `&` an anchor, `!` a type. */
function orderSign(node: Node): '*' | '&' | '!' | undefined {
  if (isAlias(node)) return '*';
  if (node.anchor !== undefined) return '&';
  return node.tag === undefined ? undefined : '!';
}

/** What YAML would do to unquoted text: cut it at ` #`, or keep the curly quotes that Word puts round it. */
function plainTextFault({ type, range }: Scalar, yaml: string): Fault | undefined {
  if (type !== 'PLAIN' || !range) return undefined;
  const [start, end] = range;
  const lineEnd = yaml.indexOf('\n', end);
  const rest = /^[ \t]+#.*/.exec(yaml.slice(end, lineEnd === -1 ? undefined : lineEnd))?.[0];
  if (rest !== undefined) return { code: 'text_cut', lost: rest.trim() };
  const written = yaml.slice(start, end);
  return /^[“”][^\s“”]*[“”]$/.test(written) ? { code: 'quotes_curly', written } : undefined;
}

function changedText(document: Document, yaml: string): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Node(_key, node, above) {
      const start = node.range?.[0] ?? 0;
      const sign = orderSign(node);
      const fault = isScalar(node) ? plainTextFault(node, yaml) : undefined;
      if (sign !== undefined) {
        const offset = sign === '*' ? start : yaml.lastIndexOf(sign, start);
        faults.push({ fault: { code: 'sign_unquoted', sign }, offset, path: pathOf(above, node) });
      } else if (fault) {
        faults.push({ fault, offset: start, path: pathOf(above, node) });
      }
    },
  });
  return faults;
}

/** Everything wrong with the YAML as such. Where there is anything, its data is not to be trusted. */
export function findYamlFaults(document: Document, yaml: string): readonly YamlFault[] {
  const changed = changedText(document, yaml);
  const syntax = syntaxFault(document);
  if (!syntax) return [...duplicateKeys(document, yaml), ...changed];
  // A sign such as `*` may be what broke the structure of its own line: then it is the better report.
  const lineOf = (offset: number) => yaml.slice(0, offset).split('\n').length;
  const sameLine = changed.filter(({ offset }) => lineOf(offset) === lineOf(syntax.offset));
  return sameLine.length > 0 ? sameLine : [syntax];
}
