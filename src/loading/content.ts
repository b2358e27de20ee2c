/** Reads the content folder: every record that is whole, and every problem of those that are not. */
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { findIntegrityFaults } from '../domain/integrity.ts';
import type { CollectionName, ContentRecords } from '../domain/records.ts';
import type { Fault, ReferenceTarget } from '../schemas/fault.ts';
import { findReferences } from '../schemas/reference.ts';
import { isRecordId } from '../schemas/text.ts';
import { type Allowed, contactKey, findPersonalData, type PersonalData } from '../text/personal-data.ts';
import { toSlug } from '../text/slug.ts';
import { nearest } from '../text/suggestion.ts';
import { type AuthoredText, readAuthoredText } from './authored-text.ts';
import {
  type Collection,
  collections,
  illustrativeFolder,
  pagesCollection,
  templatesFolder,
} from './collections.ts';
import { type FieldPath, fieldName } from './field-path.ts';
import { compareProblems, type Problem } from './problem.ts';
import { checkShape } from './schema-faults.ts';

export interface Content {
  readonly records: ContentRecords;
  /** What keeps the content from being published, sorted by file and line; empty where all is well. */
  readonly problems: readonly Problem[];
  /** What a second reader should look at, sorted in the same way. */
  readonly warnings: readonly Problem[];
  readonly fileCount: number;
}

interface AuthoredFile {
  readonly path: string;
  readonly text: AuthoredText;
  readonly collection: Collection;
  /** Whether it stands on the shelf of fictitious records. */
  readonly isApart: boolean;
}

/** Where a reader looks for a collection's files: its own folder, and the same one on the illustrative shelf. */
interface Shelf {
  readonly folder: string;
  readonly isApart: boolean;
}

const firstPosition = { line: 1, column: 1 };

/** The authors' own manual stands beside the folders. */
const manual = 'README.md';

/** The content folder is not there, or holds nothing: a reason to stop before any file is read. */
export class ContentFolderError extends Error {
  override readonly name = 'ContentFolderError';
  readonly reason: 'missing' | 'empty';
  readonly folder: string;

  constructor(reason: 'missing' | 'empty', folder: string) {
    super(`Content folder ${reason}: ${folder}`);
    this.reason = reason;
    this.folder = folder;
  }
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All files under `folder`, in a fixed order. */
function filesUnder(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

class ContentReader {
  readonly problems: Problem[] = [];
  readonly #files = new Map<string, AuthoredFile>();
  readonly #root: string;
  fileCount = 0;

  constructor(root: string) {
    this.#root = root;
  }

  #shown(path: string): string {
    return [basename(this.#root), ...relative(this.#root, path).split(sep)].join('/');
  }

  #reportFile(path: string, fault: Fault): void {
    this.problems.push({ file: this.#shown(path), position: firstPosition, field: '', fault });
  }

  /** A file outside every folder: its author may believe that it is published. */
  reportMisplaced(path: string, folders: readonly string[]): void {
    this.#reportFile(path, { code: 'file_misplaced', folders });
  }

  /** A folder that holds no known kind of record. */
  reportFolder(path: string, name: string, folders: readonly string[]): void {
    const fault: Fault = { code: 'folder_unknown', name, folders, suggestion: nearest(name, folders) };
    this.#reportFile(path, fault);
  }

  /** The id that a file's name gives, or a problem where the name cannot be an id. */
  #idOf(path: string, name: string, extension: string): string | undefined {
    if (extname(path) !== extension) {
      this.#reportFile(path, { code: 'file_unexpected', name: basename(path), expected: extension });
      return undefined;
    }
    const id = basename(path, extension);
    if (!isRecordId(id)) {
      this.#reportFile(path, { code: 'file_name', name: id, suggestion: `${toSlug(id)}${extension}` });
      return undefined;
    }
    const other = this.#files.get(`${name}/${id}`)?.path;
    if (other !== undefined) {
      this.#reportFile(path, { code: 'file_twice', id, other });
      return undefined;
    }
    return id;
  }

  /** Reads one folder. A file with problems yields no record. */
  readCollection(name: string, { folder, isApart }: Shelf, collection: Collection): unknown[] {
    const { schema, extension } = collection;
    return filesUnder(folder).flatMap((path) => {
      this.fileCount += 1;
      const id = this.#idOf(path, name, extension);
      if (id === undefined) return [];
      const text = readAuthoredText(readFileSync(path, 'utf8'), extension === '.json' ? 'json' : 'markdown');
      const file = { path: this.#shown(path), text, collection, isApart };
      this.#files.set(`${name}/${id}`, file);
      for (const { fault, position, field } of file.text.faults) {
        this.problems.push({ file: file.path, position, field, fault });
      }
      if (file.text.faults.length > 0) return [];
      const checked = checkShape(schema, file.text.data, file.text.written);
      if ('record' in checked) return [{ ...(checked.record as object), id, body: file.text.body }];
      for (const { fault, path: field, atKey } of checked.faults) {
        const position = atKey ? file.text.locateKey(field) : file.text.locate(field);
        this.problems.push({ file: file.path, position, field: fieldName(field), fault });
      }
      return [];
    });
  }

  /** Whether every record that a file names is there: a broken one is reported once, not at each reference. */
  checkReferences(): void {
    const known: Partial<Record<ReferenceTarget, Map<string, AuthoredFile>>> = {};
    for (const [key, file] of this.#files) {
      const { target } = file.collection;
      if (target === undefined) continue;
      known[target] ??= new Map();
      known[target].set(key.slice(key.indexOf('/') + 1), file);
    }
    for (const { path: file, text, collection, isApart } of this.#files.values()) {
      for (const { target, id, path } of findReferences(collection.schema, text.data)) {
        const named = known[target]?.get(id);
        // Only what is missing is held against all names: that is slow, and most references are whole.
        const fault: Fault | undefined = !named
          ? { code: 'reference_unknown', id, target, suggestion: nearest(id, known[target]?.keys() ?? []) }
          : named.isApart && !isApart
            ? { code: 'illustrative_reference', id }
            : undefined;
        if (fault) this.problems.push({ file, position: text.locate(path), field: fieldName(path), fault });
      }
    }
  }

  /** Whether any text, of a field or of a body, holds what must not be published; broken records are read too. */
  checkPersonalData(): void {
    const allowed = allowedBy([...this.#files.values()]);
    for (const { path: file, text, collection } of this.#files.values()) {
      // An allowance quotes what it allows.
      if (collection === collections.allowances) continue;
      const pieces = [
        ...textsIn(text.data).map((piece) => ({ ...piece, positionOf: () => text.locate(piece.path) })),
        ...text.comments.map((line) => ({
          text: line.text,
          path: [inComment],
          positionOf: () => line.position,
        })),
        { text: text.body, path: [], positionOf: text.locateInBody },
      ];
      for (const { text: words, path, positionOf } of pieces) {
        for (const hit of findPersonalData(words.normalize('NFC'), allowed)) {
          if (isHarmless(path, hit)) continue;
          const { kind, level, masked, start } = hit;
          const fault: Fault = { code: 'personal_data', kind, masked };
          const position = positionOf(start);
          const field = path[0] === inComment ? '' : fieldName(path);
          this.problems.push({ file, position, field, fault, ...(level === 'warning' && { level }) });
        }
      }
    }
  }

  /** Whether the records that are whole fit each other. */
  checkIntegrity(records: ContentRecords): void {
    const isApart = (collection: CollectionName, id: string) =>
      this.#files.get(`${collection}/${id}`)?.isApart ?? false;
    for (const { collection, id, path, fault } of findIntegrityFaults(records, isApart)) {
      const file = this.#files.get(`${collection}/${id}`);
      if (!file) continue;
      this.problems.push({
        file: file.path,
        position: file.text.locate(path),
        field: fieldName(path),
        fault,
      });
    }
  }
}

/**
 * What the records themselves say may be published: officials in office, signers, and what was allowed one by one.
 * A record with a fault elsewhere says so too: one slip must not turn every mention of an official into a finding.
 */
function allowedBy(files: readonly AuthoredFile[]): Allowed {
  const texts = (from: Collection, isMeant: (path: string, data: unknown) => boolean) =>
    files
      .filter(({ collection }) => collection === from)
      .flatMap(({ text: { data } }) => textsIn(data).filter(({ path }) => isMeant(fieldName(path), data)))
      .map(({ text }) => text.trim());
  const allowances = (kind: 'name' | 'contact') =>
    texts(
      collections.allowances,
      (path, data) => path === 'text' && (data as { kind?: unknown }).kind === kind,
    );
  return {
    names: new Set([
      ...texts(collections.plans, (path) => path === 'signer.name'),
      ...texts(collections.posts, (path) => /^holders\[\d+\]\.name$/.test(path)),
      ...allowances('name'),
    ]),
    contacts: new Set(allowances('contact').map(contactKey)),
  };
}

const nobodyAllowed: Allowed = { names: new Set(), contacts: new Set() };

/** A report quotes what is wrong; where that is personal data, it must not be published by the report. */
function masked(problem: Problem): Problem {
  if (problem.fault.code === 'personal_data') return problem;
  const quoted = Object.entries(problem.fault).map(([key, value]) => {
    if (typeof value !== 'string' || key === 'code') return [key, value];
    const [hit] = findPersonalData(value.normalize('NFC'), nobodyAllowed);
    return [key, hit ? hit.masked : value];
  });
  return { ...problem, fault: Object.fromEntries(quoted) as Fault };
}

/** Every text of a record with the way to it. */
function textsIn(data: unknown, path: FieldPath = []): { readonly text: string; readonly path: FieldPath }[] {
  if (typeof data === 'string') return [{ text: data, path }];
  if (typeof data !== 'object' || data === null) return [];
  const keys = Array.isArray(data) ? data.map((_, index) => index) : Object.keys(data);
  return keys.flatMap((key) => textsIn((data as Record<string | number, unknown>)[key], [...path, key]));
}

/** Stands for the path of a comment, which is in no field. */
const inComment = '#';

/**
 * What a pattern finds and a reader need not look at: the address of a public venue is meant to be known, and the
 * comments of our own blanks give examples of names and addresses.
 */
function isHarmless(path: FieldPath, { kind, level }: PersonalData): boolean {
  if (path[0] === inComment) return level === 'warning';
  return kind === 'house_address' && path.includes('place');
}

/**
 * Reads and checks all content.
 * @param root the content folder.
 * @throws ContentFolderError where the folder is missing or holds no record.
 */
export function readContent(root: string): Content {
  let folders: Dirent[];
  try {
    folders = entriesOf(root);
  } catch {
    throw new ContentFolderError('missing', root);
  }
  const reader = new ContentReader(root);
  const known: Readonly<Record<string, Collection>> = { ...collections, pages: pagesCollection };
  const read = new Map<string, unknown[]>();
  const readShelf = (shelf: Shelf, entries: readonly Dirent[], collectionsHere: typeof known) => {
    const names = Object.keys(collectionsHere);
    for (const entry of entries) {
      const path = join(shelf.folder, entry.name);
      const collection = collectionsHere[entry.name];
      if (!entry.isDirectory()) reader.reportMisplaced(path, names);
      else if (!collection) reader.reportFolder(path, entry.name, names);
      else {
        const records = reader.readCollection(entry.name, { ...shelf, folder: path }, collection);
        read.set(entry.name, [...(read.get(entry.name) ?? []), ...records]);
      }
    }
  };
  const own = folders.filter(({ name }) => name !== templatesFolder && name !== manual);
  readShelf(
    { folder: root, isApart: false },
    own.filter(({ name }) => name !== illustrativeFolder),
    known,
  );
  if (own.some((entry) => entry.name === illustrativeFolder && entry.isDirectory())) {
    const folder = join(root, illustrativeFolder);
    const entries = entriesOf(folder).filter(({ name }) => name !== manual);
    readShelf({ folder, isApart: true }, entries, collections);
  }
  if (reader.fileCount === 0 && reader.problems.length === 0) throw new ContentFolderError('empty', root);
  // Each list holds what its own schema let through.
  const list = (name: CollectionName) => (read.get(name) ?? []) as never[];
  const records: ContentRecords = {
    organisations: list('organisations'),
    posts: list('posts'),
    terms: list('terms'),
    sessions: list('sessions'),
    plans: list('plans'),
    dialogues: list('dialogues'),
    notices: list('notices'),
    petitions: list('petitions'),
    fulfilments: list('fulfilments'),
    rules: list('rules'),
    calendar: list('calendar'),
    glossary: list('glossary'),
    search: list('search'),
    allowances: list('allowances'),
  };
  reader.checkReferences();
  reader.checkIntegrity(records);
  reader.checkPersonalData();
  const found = reader.problems.map(masked).sort(compareProblems);
  return {
    records,
    problems: found.filter(({ level }) => level !== 'warning'),
    warnings: found.filter(({ level }) => level === 'warning'),
    fileCount: reader.fileCount,
  };
}
