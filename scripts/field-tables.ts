/**
 * Writes docs/fields.md, the tables of all fields that authors may write: `npm run docs:fields`.
 *
 * What a field takes is asked of the schema itself; what it means is the comment above it in `src/schemas`. So the
 * tables cannot say anything that the content check does not do, and nobody keeps a second list by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import type { z } from 'zod';
import { collections, illustrativeFolder, pagesCollection } from '../src/loading/collections.ts';
import { forms, targets } from '../src/locale/fault-terms.ts';
import * as labels from '../src/locale/labels.ts';
import { faultOf } from '../src/schemas/fault.ts';
import { findReferences } from '../src/schemas/reference.ts';

// Comments: read from the sources, which alone have them

/** An expression of the sources, the file it stands in and the name of the constant it was found under. */
interface Written {
  readonly node: ts.Expression;
  readonly file: ts.SourceFile;
  readonly name?: string;
  /** The doc comment of that constant, or of the property or list entry that the expression is. */
  readonly comment?: string | undefined;
}

const parsed = new Map<string, ts.SourceFile>();

function sourceFile(path: string): ts.SourceFile {
  const known = parsed.get(path);
  if (known) return known;
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  parsed.set(path, file);
  return file;
}

/** The doc comment right before a node, as one line; `undefined` where there is none. */
function commentBefore(node: ts.Node, file: ts.SourceFile): string | undefined {
  const ranges = ts.getLeadingCommentRanges(file.text, node.getFullStart()) ?? [];
  const doc = ranges
    .map(({ pos, end }) => file.text.slice(pos, end))
    .findLast((text) => text.startsWith('/**'));
  const text = doc
    ?.slice(3, -2)
    .replaceAll(/^\s*\* ?/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}

/** The constant called `name` at the top of `file`, or of the file from which it is imported. */
function constant(name: string, file: ts.SourceFile): Written | undefined {
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) {
      const found = statement.declarationList.declarations.find(
        (declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === name,
      );
      if (found?.initializer)
        return { node: found.initializer, file, name, comment: commentBefore(statement, file) };
    } else if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const bindings = statement.importClause?.namedBindings;
      const from = statement.moduleSpecifier.text;
      if (!bindings || !ts.isNamedImports(bindings) || !from.startsWith('.')) continue;
      const binding = bindings.elements.find((element) => element.name.text === name);
      if (!binding) continue;
      const path = join(dirname(file.fileName), from);
      return constant((binding.propertyName ?? binding.name).text, sourceFile(path));
    }
  }
  return undefined;
}

/** The properties of an object literal, those it spreads included, in the order in which they stand. */
function properties(object: Written): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>();
  if (!ts.isObjectLiteralExpression(object.node)) return found;
  const { file } = object;
  for (const property of object.node.properties) {
    if (ts.isSpreadAssignment(property)) {
      for (const [key, value] of properties(origin({ node: property.expression, file })))
        found.set(key, value);
      continue;
    }
    if (!property.name || !ts.isIdentifier(property.name)) continue;
    const key = property.name.text;
    const comment = commentBefore(property, file);
    if (ts.isShorthandPropertyAssignment(property)) found.set(key, { node: property.name, file, comment });
    else if (ts.isPropertyAssignment(property)) found.set(key, { node: property.initializer, file, comment });
  }
  return found;
}

/** What a call of zod itself is given (`z.array(…)`); `undefined` for a further method of what it returns. */
function zodArguments(node: ts.Expression): readonly ts.Expression[] | undefined {
  const isOfZod =
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ts.isIdentifier(node.expression.expression) &&
    node.expression.expression.text === 'z';
  return isOfZod ? node.arguments : undefined;
}

/** One step towards where an expression was first written: off a method, through a name. */
function step({ node, file, name, comment }: Written): Written | undefined {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
    return { node: node.expression, file, ...(name !== undefined && { name }), comment };
  }
  if (ts.isIdentifier(node)) return constant(node.text, file);
  if (ts.isPropertyAccessExpression(node)) {
    const property = properties(origin({ node: node.expression, file })).get(node.name.text);
    return property && { ...property, name: node.name.text };
  }
  const isMethod = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
  if (!isMethod || zodArguments(node)) return undefined;
  return { node: node.expression.expression, file, ...(name !== undefined && { name }), comment };
}

/** The expression that makes the value: `z.strictObject({ … })` of `errata.exactOptional()`. */
function origin(written: Written): Written {
  const next = step(written);
  return next ? origin(next) : written;
}

function argument(written: Written, index: number): Written {
  const { node, file } = origin(written);
  const given = zodArguments(node)?.[index];
  if (!given) throw new Error(`Cannot read the schema written in ${file.fileName}: ${node.getText(file)}`);
  return { node: given, file };
}

/**
 * What a field means: its own comment; where it stands for a field written elsewhere (`meetingFields.place`) that
 * field's; where it has the name of its constant (`source`, `errata`), the constant's.
 */
function meaning(key: string, written: Written): string | undefined {
  for (let at: Written | undefined = written; at; at = step(at)) {
    if (at.comment !== undefined && (at.name === undefined || at.name === key)) return at.comment;
  }
  return undefined;
}

// Shapes: asked of the schemas themselves

type Schema = z.core.$ZodType;

type Definition = { type: string } & Partial<{
  shape: Record<string, Schema>;
  element: Schema;
  innerType: Schema;
  discriminator: string;
  options: readonly Schema[];
  entries: Record<string, string>;
  values: readonly unknown[];
  out: Schema;
  checks: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly minimum?: number } };
  }[];
}>;

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as Definition;
}

interface Field {
  readonly key: string;
  /** Where it stands, as a report of the check names it: `commitments[].due`. */
  readonly path: string;
  readonly meaning: string | undefined;
  readonly isRequired: boolean;
  readonly schema: Schema;
  readonly written: Written;
}

/** One of the kinds that a group may be of: what its `kind` says decides which fields it has. */
interface Option {
  readonly value: string;
  readonly path: string;
  readonly meaning: string | undefined;
  readonly fields: readonly Field[];
}

/** A group of fields that gets tables of its own. */
interface Group {
  readonly schema: Schema;
  /** The constant it was written as, with its file: `party.party`. */
  readonly name: string;
  readonly path: string;
  readonly fields: readonly Field[];
  readonly discriminator: string | undefined;
  readonly options: readonly Option[];
}

function fieldsOf(schema: Schema, written: Written, path: string, without?: string): Field[] {
  const writtenFields = properties(argument(written, 0));
  return Object.entries(definitionOf(schema).shape ?? {}).flatMap(([key, field]) => {
    if (key === without) return [];
    const found = writtenFields.get(key);
    if (!found) throw new Error(`Cannot find the field ${path}.${key} in the sources.`);
    const isRequired = definitionOf(field).type !== 'optional';
    const at = path === '' ? key : `${path}.${key}`;
    return [{ key, path: at, meaning: meaning(key, found), isRequired, schema: field, written: found }];
  });
}

function optionsOf(union: Definition, written: Written, path: string, discriminator: string): Option[] {
  const list = argument(written, 1);
  const entries = ts.isArrayLiteralExpression(list.node) ? list.node.elements : [];
  return (union.options ?? []).map((option, index) => {
    const node = entries[index];
    const value = String([...(option._zod.propValues?.[discriminator] ?? [])][0]);
    if (!node) throw new Error(`Cannot find the kind ${path}: ${value} in the sources.`);
    const entry: Written = { node, file: list.file };
    const comment = commentBefore(node, list.file) ?? step(entry)?.comment;
    return { value, path, meaning: comment, fields: fieldsOf(option, entry, path, discriminator) };
  });
}

/** The group that a field holds, be it alone or in a list; `undefined` for text, numbers and the like. */
function groupIn(schema: Schema, written: Written, path: string): Group | undefined {
  const definition = definitionOf(schema);
  const { type, innerType, element, discriminator } = definition;
  if (innerType) return groupIn(innerType, written, path);
  if (element) {
    // Only a list that holds groups is followed into the sources.
    const inner = innermost(element);
    if (inner.type !== 'object' && inner.type !== 'union') return undefined;
    return groupIn(element, argument(written, 0), `${path}[]`);
  }
  const { name = '', file } = origin(written);
  const common = { schema, name: `${basename(file.fileName, '.ts')}.${name}`, path, discriminator };
  if (type === 'object') return { ...common, fields: fieldsOf(schema, written, path), options: [] };
  if (type !== 'union' || discriminator === undefined) return undefined;
  return { ...common, fields: [], options: optionsOf(definition, written, path, discriminator) };
}

function innermost(schema: Schema): Definition {
  const definition = definitionOf(schema);
  const inner = definition.innerType ?? definition.element;
  return inner ? innermost(inner) : definition;
}

/** All fields of a group: its own and those of every kind it may be of. */
function allFields({ fields, options }: Group): readonly Field[] {
  return [...fields, ...options.flatMap((option) => option.fields)];
}

/** A folder of records with the group that each of its files is. */
interface Folder {
  readonly folder: string;
  readonly title: string;
  readonly extension: string;
  readonly group: Group;
}

function describedFolders(): Folder[] {
  const file = sourceFile('src/loading/collections.ts');
  const list = constant('collections', file);
  const written = list ? properties(origin(list)) : new Map<string, Written>();
  const all = Object.entries({ ...collections, pages: pagesCollection });
  return all.map(([folder, { schema, extension }]) => {
    const entry = folder === 'pages' ? constant('pagesCollection', file) : written.get(folder);
    const record = entry && properties(origin(entry)).get('schema');
    const group = record && groupIn(schema, record, '');
    if (!group) throw new Error(`Cannot read the schema of content/${folder}.`);
    // A collection's comment begins with what authors call it.
    const title =
      folder === 'pages' ? 'Trang giới thiệu, phương pháp' : (entry.comment?.split('. ')[0] ?? folder);
    return { folder, title, extension, group };
  });
}

/** The groups right inside one, each once; kinds that share a field share its group. */
function groupsInside(group: Group): Group[] {
  const found = new Map<Schema, Group>();
  for (const { schema, written, path } of allFields(group)) {
    const inner = groupIn(schema, written, path);
    if (inner && !found.has(inner.schema)) found.set(inner.schema, inner);
  }
  return [...found.values()];
}

/** Every group that can be reached from the records, in the order in which a reader comes to it, and how often. */
function groupsUnder(
  folders: readonly Folder[],
): ReadonlyMap<Schema, { readonly group: Group; uses: number }> {
  const found = new Map<Schema, { readonly group: Group; uses: number }>();
  const visit = (group: Group) => {
    for (const inner of groupsInside(group)) {
      const known = found.get(inner.schema);
      if (known) known.uses += 1;
      else {
        found.set(inner.schema, { group: inner, uses: 1 });
        visit(inner);
      }
    }
  };
  for (const { group } of folders) visit(group);
  return found;
}

/** Every group that the schemas hold: the records themselves, and the groups inside them. */
export function describedGroups(): readonly Group[] {
  const folders = describedFolders();
  const inner = [...groupsUnder(folders).values()].map(({ group }) => group);
  return [...folders.map(({ group }) => group), ...inner];
}

// Words

/** Groups that stand in more than one place, by what they were written as. */
const sharedTitles: Readonly<Record<string, string>> = {
  'flexible-date.flexibleDate': 'Thời gian',
  'party.party': 'Bên được nêu',
  'event.actor': 'Bên làm một việc',
  'source.source': 'Trích dẫn nguồn',
  'evidence.paper': 'Văn bản làm căn cứ',
  'evidence.evidence': 'Minh chứng',
  'erratum.erratum': 'Đính chính',
  'publication.publication': 'Lần công bố',
  'document.documentNumber': 'Số của văn bản',
  'plan-item.place': 'Địa điểm',
  'work-year.source': 'Căn cứ của một ngày trong lịch',
};

const sharedHeading = 'Nhóm dùng chung';

function sharedTitle({ name }: Group): string {
  const title = sharedTitles[name];
  if (title === undefined) throw new Error(`The group ${name} stands in several places: give it a title.`);
  return title;
}

interface Titled {
  readonly title: string;
  readonly group: Group;
}

/** The groups that stand in `owner` alone, at any depth, named by the way to them. */
function localGroups(owner: Group, title: string, isShared: (group: Group) => boolean): Titled[] {
  const under = (group: Group): Titled[] =>
    groupsInside(group)
      .filter((inner) => !isShared(inner))
      .flatMap((inner) => {
        const way = inner.path.slice(owner.path.length).replaceAll('[]', '').replace(/^\./, '');
        return [{ title: `${title}: \`${way}\``, group: inner }, ...under(inner)];
      });
  return under(owner);
}

const intro = `# Các trường của bản ghi

Trang này do máy viết từ \`src/schemas\`, bằng lệnh \`npm run docs:fields\`. Đừng sửa trang này: muốn đổi lời giải thích của một
trường thì nhờ người kỹ thuật đổi lời chú thích của trường đó.

Cách điền từng bước ở [CONTRIBUTING.md](../CONTRIBUTING.md); mẫu để chép ở [content/_templates](../content/_templates).

- Cột **Bắt buộc**: “Có” là phải ghi. “Khi có” là chỉ ghi khi có thông tin; không có thì xóa cả dòng. Một trường “Có” nằm
  trong một nhóm “Khi có” chỉ phải ghi khi đã ghi nhóm đó.
- Cột **Dạng giá trị**: “nhóm” là nhiều trường thụt vào dưới tên nhóm; “danh sách” là mỗi mục một dòng, bắt đầu bằng dấu
  gạch. Từ trong danh mục phải chép đúng như trong bảng.

Bản ghi minh họa trong \`content/${illustrativeFolder}\` có cùng các trường.
`;

/** Lists of values and the labels that the portal shows for them: the shortest list that has them all. */
const labelLists = Object.values(labels).sort((a, b) => Object.keys(a).length - Object.keys(b).length);

function choices(values: readonly string[]): string {
  const list = labelLists.find((entry) => values.every((value) => value in entry)) as
    | Readonly<Record<string, string>>
    | undefined;
  if (!list || values.length === 1) return values.map((value) => `\`${value}\``).join(' hoặc ');
  return ['một từ trong danh mục:', ...values.map((value) => `\`${value}\` ${list[value]}`)].join('<br>');
}

/** What a text must be, told from what the schema says of texts that cannot be right. */
function textForm(schema: Schema): string {
  const faults = ['a\n'.repeat(10_000).trim(), ':'].flatMap((attempt) => {
    const result = (schema as z.ZodType).safeParse(attempt);
    return (result.error?.issues ?? []).map((issue) => faultOf(issue) ?? issue);
  });
  for (const fault of faults) {
    if (fault.code === 'date_form') return 'ngày: NĂM-THÁNG-NGÀY, ví dụ 2026-02-27';
    if (fault.code === 'form') return `${forms[fault.form].name}: ${forms[fault.form].example}`;
  }
  const isLine = faults.some(({ code }) => code === 'text_multiline');
  const tooLong = faults.find((fault) => fault.code === 'text_too_long');
  const limit = tooLong?.code === 'text_too_long' ? `, tối đa ${tooLong.limit} ký tự` : '';
  return `${isLine ? 'một dòng chữ' : 'đoạn chữ'}${limit}`;
}

function numberForm({ minValue, maxValue }: { minValue: number | null; maxValue: number | null }): string {
  const [first, last] = [minValue ?? -Infinity, maxValue ?? Infinity];
  if (last < Number.MAX_SAFE_INTEGER) return `số nguyên từ ${first} đến ${last}`;
  return first > Number.MIN_SAFE_INTEGER ? `số nguyên từ ${first} trở lên` : 'số nguyên';
}

/** `content/organisations` of a reference to one. */
function referenceForm(schema: Schema): string | undefined {
  const target = findReferences(schema, 'x')[0]?.target;
  return target && `mã ${targets[target].name}: tên tệp trong \`${targets[target].folder}\`, không có đuôi`;
}

function form(schema: Schema, linkTo: (schema: Schema) => string): string {
  const { type, innerType, element, entries, values, out, checks } = definitionOf(schema);
  const reference = innerType || element ? undefined : referenceForm(schema);
  if (reference !== undefined) return reference;
  switch (type) {
    case 'optional':
      return innerType ? form(innerType, linkTo) : '';
    case 'nullable':
      return innerType ? `${form(innerType, linkTo)}; hoặc \`null\`` : '';
    case 'array': {
      const least = checks?.find(({ _zod }) => _zod.def.check === 'min_length')?._zod.def.minimum;
      const size = least === undefined ? 'danh sách, có thể trống (`[]`)' : `danh sách, ít nhất ${least} mục`;
      return element ? `${size}; mỗi mục: ${form(element, linkTo)}` : size;
    }
    case 'object':
    case 'union':
      return linkTo(schema);
    case 'enum':
      return choices(Object.values(entries ?? {}));
    case 'literal':
      return (values ?? []).map((value) => `\`${String(value)}\``).join(', ');
    case 'boolean':
      return '`true` hoặc `false`';
    case 'number':
      return numberForm(schema as z.ZodNumber);
    case 'pipe':
      return out && definitionOf(out).type === 'enum' ? form(out, linkTo) : textForm(schema);
    case 'string':
      return textForm(schema);
    default:
      throw new Error(`No words for a value of type ${type}.`);
  }
}

// Writing

/** The part of an address that names a heading, as GitHub and most others make it. */
export function headingId(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}

function tableOf(fields: readonly Field[], linkTo: (schema: Schema) => string): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  const rows = fields.map(({ key, meaning: text = '', isRequired, schema }) =>
    [`\`${key}\``, cell(text), isRequired ? 'Có' : 'Khi có', cell(form(schema, linkTo))].join(' | '),
  );
  return [
    '| Trường | Ý nghĩa | Bắt buộc | Dạng giá trị |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** The tables of a group; of one that has kinds, what all kinds have comes first. */
function bodyOf(group: Group, level: number, linkTo: (schema: Schema) => string): string[] {
  const { fields, options, discriminator } = group;
  if (discriminator === undefined) return [tableOf(fields, linkTo)];
  const [first, ...others] = options;
  const common = (first?.fields ?? []).filter(({ key, schema }) =>
    others.every((option) => option.fields.some((field) => field.key === key && field.schema === schema)),
  );
  const shared = new Set(common.map(({ key }) => key));
  const kinds = options.flatMap(({ value, meaning: text = '', fields: all }) => {
    const own = all.filter(({ key }) => !shared.has(key));
    return [
      `${'#'.repeat(level + 1)} \`${discriminator}: ${value}\``,
      text,
      own.length > 0 ? tableOf(own, linkTo) : 'Không có trường nào khác.',
    ];
  });
  return [
    `Trường \`${discriminator}\` là bắt buộc và quyết định những trường còn lại.`,
    ...(common.length > 0 ? ['Loại nào cũng có các trường này:', tableOf(common, linkTo)] : []),
    ...kinds,
  ];
}

/** The text of docs/fields.md. */
export function fieldTables(): string {
  const folders = describedFolders();
  const groups = groupsUnder(folders);
  const isShared = ({ schema }: Group) => (groups.get(schema)?.uses ?? 0) > 1;
  const shared = [...groups.values()].map(({ group }) => group).filter(isShared);
  const owners = [
    ...folders.map(({ title, group }) => ({ title, group })),
    ...shared.map((group) => ({ title: sharedTitle(group), group })),
  ];
  const inside = new Map<Schema, readonly Titled[]>();
  for (const { title, group } of owners) inside.set(group.schema, localGroups(group, title, isShared));
  const titles = new Map<Schema, string>();
  for (const { title, group } of [...owners, ...[...inside.values()].flat()]) titles.set(group.schema, title);
  const linkTo = (schema: Schema) => {
    const title = titles.get(schema) ?? '';
    return `nhóm [${title.split(': ').at(-1)}](#${headingId(title)})`;
  };
  const chapter = (group: Group, level: number) => [
    ...bodyOf(group, level, linkTo),
    ...(inside.get(group.schema) ?? []).flatMap((inner) => [
      `### ${inner.title}`,
      ...bodyOf(inner.group, 3, linkTo),
    ]),
  ];
  const listed = (title: string) => `[${title}](#${headingId(title)})`;
  const text = [
    intro.trim(),
    '## Mục lục',
    [
      ...folders.map(({ title }) => `- ${listed(title)}`),
      `- ${listed(sharedHeading)}`,
      ...shared.map((group) => `  - ${listed(sharedTitle(group))}`),
    ].join('\n'),
    ...folders.flatMap(({ folder, title, extension, group }) => [
      `## ${title}`,
      `Thư mục \`content/${folder}\`, tệp \`${extension}\`.`,
      ...chapter(group, 2),
    ]),
    `## ${sharedHeading}`,
    'Những nhóm này đứng trong nhiều loại bản ghi và ở đâu cũng ghi như nhau.',
    ...shared.flatMap((group) => [`### ${sharedTitle(group)}`, ...chapter(group, 3)]),
  ];
  return `${text.join('\n\n')}\n`;
}

export const fieldTablesFile = 'docs/fields.md';

if (import.meta.main) {
  writeFileSync(fieldTablesFile, fieldTables());
  console.log(fieldTablesFile);
}
