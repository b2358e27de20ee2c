import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { collections, illustrativeFolder } from '../../src/loading/collections.ts';
import { readContent } from '../../src/loading/content.ts';
import { reportProblems } from '../../src/loading/problem-report.ts';
import { flexibleDate } from '../../src/schemas/flexible-date.ts';

type Collection = keyof typeof collections;

interface Place {
  readonly collection: Collection;
  /** The id that the other blanks call it by. */
  readonly id: string;
}

/** Where the blanks would stand if their example values were real. */
const places: Readonly<Record<string, Place>> = {
  'don-vi.md': { collection: 'organisations', id: 'vd-xa-mau-ubnd' },
  'chuc-danh.md': { collection: 'posts', id: 'vd-xa-mau-ubnd-chu-tich' },
  'nhiem-ky.md': { collection: 'terms', id: 'vd-xa-mau-hdnd-2026-2031' },
  'ky-hop.md': { collection: 'sessions', id: 'vd-xa-mau-hdnd-2026-giua-nam' },
  'ke-hoach.md': { collection: 'plans', id: 'vd-xa-mau-2026-doi-thoai' },
  'doi-thoai.md': { collection: 'dialogues', id: 'vd-xa-mau-2026-lan-1' },
  'ket-luan.md': { collection: 'notices', id: 'vd-xa-mau-2026-lan-1-ket-luan' },
  'kien-nghi.md': { collection: 'petitions', id: 'vd-2026-001' },
  'viec-da-lam.md': { collection: 'fulfilments', id: 'vd-xa-mau-2026-bao-cao' },
  'quy-tac.md': { collection: 'rules', id: 'r01-vd-xa-mau-cong-khai-05-ngay' },
  'cho-phep.md': { collection: 'allowances', id: 'vd-ong-ich-khiem' },
  'tu-ngu.md': { collection: 'glossary', id: 'vd-doi-thoai' },
  'tu-dong-nghia.json': { collection: 'search', id: 'vd-xa-mau' },
  'lich-lam-viec.json': { collection: 'calendar', id: '2028' },
};

/** Bodies that the blanks name besides the one of don-vi.md: each is a copy of it, with a type of its own. */
const otherBodies: Readonly<Record<string, string>> = {
  'vd-tinh-mau-ubnd': 'type: peoples_committee',
  'vd-xa-mau': 'type: administrative_unit',
  'vd-xa-mau-hdnd': 'type: peoples_council',
  'vd-xa-mau-mttq': 'type: front_committee',
  // The successor that don-vi.md names, from the day after its last.
  'vd-phuong-mau-ubnd': 'type: peoples_committee\nvalidFrom: 2027-01-01',
};

interface Alternative {
  /** How the first line of an optional block begins. */
  readonly start: string;
  /** The field that it stands in for. */
  readonly insteadOf?: string;
}

/** Optional blocks that cannot be true together with the others of their blank. */
const alternatives: Readonly<Record<string, readonly Alternative[]>> = {
  'doi-thoai.md': [{ start: '- kind: cancelled' }],
  'kien-nghi.md': [
    { start: 'channel:', insteadOf: 'dialogue' },
    { start: '- kind: answered_on_spot' },
    { start: '- kind: withdrawn' },
  ],
  'ket-luan.md': [
    { start: 'noTaskArises:', insteadOf: 'commitments' },
    { start: '- kind: transferred' },
    { start: '- kind: stopped' },
  ],
  'quy-tac.md': [{ start: 'requirement:', insteadOf: 'requirement' }],
};

const blanks = Object.keys(places);

function schemaOf(blank: string): z.ZodType {
  const place = places[blank];
  if (!place) throw new Error(`No place for ${blank}.`);
  return collections[place.collection].schema;
}

function textOf(blank: string): string {
  return readFileSync(`content/_templates/${blank}`, 'utf8');
}

// Optional lines: those whose # stands right before their text

const optional = /^( *)#(?=[A-Za-z-])/;

function depthOf(line: string): number {
  return line.search(/\S/);
}

/** Indexes of the optional lines of the block that begins at `start`: itself and what is indented under it. */
function blockAt(lines: readonly string[], start: number): number[] {
  const first = lines[start] ?? '';
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => !optional.test(line) || depthOf(line) <= depthOf(first));
  const length = end === -1 ? after.length : end;
  return Array.from({ length: length + 1 }, (_, index) => start + index);
}

/** The optional lines that a block stands under: a list that is itself optional. */
function headsOf(lines: readonly string[], start: number): number[] {
  const heads: number[] = [];
  let depth = depthOf(lines[start] ?? '');
  for (let index = start - 1; index >= 0 && depth > 0; index -= 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || depthOf(line) >= depth) continue;
    depth = depthOf(line);
    if (!optional.test(line)) break;
    heads.push(index);
  }
  return heads;
}

/** The alternatives of a blank, each as the lines of its block. */
function alternativeBlocks(blank: string): { readonly lines: readonly number[]; readonly by: Alternative }[] {
  const lines = textOf(blank).split('\n');
  return (alternatives[blank] ?? []).flatMap((by) => {
    const starts = lines.flatMap((line, index) => (line.trim().startsWith(`#${by.start}`) ? [index] : []));
    if (starts.length === 0) throw new Error(`${blank} has no optional block "${by.start}".`);
    return starts.map((start) => ({ lines: blockAt(lines, start), by }));
  });
}

/** A blank with some of its optional lines filled in. */
function withLines(blank: string, isFilled: (index: number, line: string) => boolean): string {
  const lines = textOf(blank).split('\n');
  return lines.map((line, index) => (isFilled(index, line) ? line.replace(optional, '$1') : line)).join('\n');
}

/** A blank with every optional line filled in, but for those that exclude the others. */
function filled(blank: string): string {
  const left = new Set(alternativeBlocks(blank).flatMap(({ lines }) => lines));
  return withLines(blank, (index) => !left.has(index));
}

/** A blank with one optional block filled in. */
function withBlock(blank: string, start: string): string {
  const lines = textOf(blank).split('\n');
  const found = lines.findIndex((line) => line.startsWith(`#${start}`));
  const block = new Set(blockAt(lines, found));
  return withLines(blank, (index) => block.has(index));
}

/** The record that a text gives, without the field at the top called `dropped`. */
function recordOf(text: string, dropped?: string): unknown {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => dropped !== undefined && line.startsWith(`${dropped}:`));
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^[A-Za-z#-]/.test(line));
  const kept = start === -1 ? lines : [...lines.slice(0, start), ...rest.slice(end)];
  return parse(kept.join('\n').split('---\n')[1] ?? '', { schema: 'core' });
}

// The check

let folder = '';

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'templates-')), 'content');
});

afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

interface Shelf {
  /** The text of each blank that is copied. */
  readonly texts: Readonly<Record<string, string>>;
  /** More records, by their path. */
  readonly others?: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isIllustrative?: boolean;
}

/** What the check says of blanks that were copied into their places. */
function check({ texts, others = {}, body, isIllustrative = false }: Shelf): string[] {
  rmSync(folder, { recursive: true, force: true });
  const files = Object.entries(texts).map(([blank, text]): [string, string] => {
    const { collection, id } = places[blank] ?? { collection: '', id: '' };
    return [`${collection}/${id}${extname(blank)}`, text];
  });
  const bodies = Object.entries(otherBodies).map(([id, type]): [string, string] => [
    `organisations/${id}.md`,
    body.replace(/^type: .+$/m, type),
  ]);
  for (const [path, text] of [...files, ...bodies, ...Object.entries(others)]) {
    // What is about no body governs real records too, and so never stands on the shelf.
    const isCommon = /^(?:allowances|calendar|glossary|search)\//.test(path);
    const target = join(folder, isIllustrative && !isCommon ? illustrativeFolder : '', path);
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, text);
  }
  const { problems, warnings } = readContent(folder);
  return [...problems, ...warnings].map((problem) => reportProblems([problem]));
}

describe('the blanks', () => {
  const asTheyAre = Object.fromEntries(blanks.map((blank) => [blank, textOf(blank)]));
  const held = withBlock('doi-thoai.md', 'held:');

  test('are all here', () => {
    expect(readdirSync('content/_templates').sort()).toEqual([...blanks].sort());
    const covered = new Set(Object.values(places).map(({ collection }) => collection));
    expect(Object.keys(collections).filter((name) => !covered.has(name as Collection))).toEqual([]);
  });

  test('pass the check when they are copied as they are, once the dialogue is held', () => {
    expect(check({ texts: { ...asTheyAre, 'doi-thoai.md': held }, body: textOf('don-vi.md') })).toEqual([]);
  });

  // A blank that says by itself that a meeting took place would sooner or later be published so.
  test('do not say that the dialogue was held: all but its conclusion pass without', () => {
    const problems = check({ texts: asTheyAre, body: textOf('don-vi.md') });
    expect(problems).toEqual([expect.stringContaining('chưa ghi là đã tổ chức')]);
    expect(problems[0]).toContain('notices/');
  });

  test('pass with every optional field filled in that does not exclude another; only the seal is another', () => {
    const body = withBlock('don-vi.md', 'fictitious:');
    const others = {
      'petitions/vd-2025-014.md': textOf('kien-nghi.md').replace('VD-2026-001', 'VD-2025-014'),
      'glossary/vd-tu-khac.md': textOf('tu-ngu.md').replace('hội nghị mẫu', 'hội nghị khác'),
    };
    const texts = Object.fromEntries(blanks.map((blank) => [blank, filled(blank)]));
    const problems = check({ texts, others, body, isIllustrative: true });
    expect(problems).toEqual([expect.stringContaining('Phần đã ký không còn khớp dấu niêm phong')]);
    const seal = /seal: ("[0-9a-f]{16}")/.exec(problems[0] ?? '')?.[1] ?? '';
    const sealed = (texts['ket-luan.md'] ?? '').replace(/^seal: .+$/m, `seal: ${seal}`);
    expect(check({ texts: { ...texts, 'ket-luan.md': sealed }, others, body, isIllustrative: true })).toEqual(
      [],
    );
  });
});

describe('what excludes other fields', () => {
  const cases = Object.keys(alternatives).flatMap((blank) =>
    alternativeBlocks(blank).map(({ lines, by }) => {
      const first = textOf(blank).split('\n')[lines[0] ?? 0]?.trim() ?? '';
      return [blank, first, lines, by] as const;
    }),
  );

  test.each(cases)('is accepted by itself: %s, %s', (blank, _first, block, { insteadOf }) => {
    const lines = textOf(blank).split('\n');
    const shown = new Set([...block, ...headsOf(lines, block[0] ?? 0)]);
    const text = withLines(blank, (index) => shown.has(index));
    // What it stands in for comes before it.
    const record = recordOf(text, insteadOf);
    const result = schemaOf(blank).safeParse(record);
    expect(result.error?.issues ?? []).toEqual([]);
  });
});

/** A schema and all schemas inside it; the ways to write time are left out, ke-hoach.md alone shows them all. */
function schemasUnder(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema === flexibleDate) return [];
  const { shape, element, innerType, options } = schema._zod.def as {
    shape?: Record<string, z.core.$ZodType>;
    element?: z.core.$ZodType;
    innerType?: z.core.$ZodType;
    options?: readonly z.core.$ZodType[];
  };
  const inner = [...Object.values(shape ?? {}), ...(options ?? []), element ?? [], innerType ?? []].flat();
  return [schema, ...inner.flatMap(schemasUnder)];
}

/** Every key that a record may have, at any depth. */
function keysOf(schema: z.ZodType): ReadonlySet<string> {
  return new Set(
    schemasUnder(schema).flatMap(({ _zod }) => Object.keys((_zod.def as { shape?: object }).shape ?? {})),
  );
}

/** Every value of `kind` in the groups that come in kinds. */
function kindsOf(schema: z.ZodType): ReadonlySet<string> {
  const groups = schemasUnder(schema).filter(({ _zod }) => 'discriminator' in _zod.def);
  return new Set(groups.flatMap(({ _zod }) => [...(_zod.propValues?.['kind'] ?? [])].map(String)));
}

describe.each(blanks)('%s', (blank) => {
  const text = textOf(blank);

  test('names every field of its record, at every depth', () => {
    const isNamed = (key: string) => new RegExp(`(?:^|[\\s#{"])${key}"?:`, 'm').test(text);
    expect([...keysOf(schemaOf(blank))].filter((key) => !isNamed(key))).toEqual([]);
  });

  test('shows every kind that a group of it may be of', () => {
    const isShown = (kind: string) => new RegExp(`kind"?: "?${kind}\\b`).test(text);
    expect([...kindsOf(schemaOf(blank))].filter((kind) => !isShown(kind))).toEqual([]);
  });
});

test('ke-hoach.md shows every way to write time', () => {
  const kinds = flexibleDate.options.flatMap((option) => [...option.shape.kind.values]);
  const text = textOf('ke-hoach.md');
  expect(kinds.filter((kind) => !text.includes(`{ kind: ${kind}`))).toEqual([]);
  const keys = flexibleDate.options.flatMap(({ shape }) => Object.keys(shape));
  expect(keys.filter((key) => !text.includes(`${key}:`))).toEqual([]);
});
