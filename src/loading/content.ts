/** Reads the content folder: every record that is whole, and every problem of those that are not. */
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import { findIntegrityFaults } from '../domain/integrity.ts';
import type { CollectionName, ContentRecords } from '../domain/records.ts';
import type { Fault, ReferenceTarget } from '../schemas/fault.ts';
import { findReferences } from '../schemas/reference.ts';
import { isRecordId } from '../schemas/text.ts';
import { toSlug } from '../text/slug.ts';
import { nearest } from '../text/suggestion.ts';
import { type AuthoredText, readAuthoredText } from './authored-text.ts';
import { type Collection, collections, pagesCollection, templatesFolder } from './collections.ts';
import { fieldName } from './field-path.ts';
import { compareProblems, type Problem } from './problem.ts';
import { checkShape } from './schema-faults.ts';

export interface Content {
  readonly records: ContentRecords;
  /** Sorted by file and line; empty where all is well. */
  readonly problems: readonly Problem[];
  readonly fileCount: number;
}

interface AuthoredFile {
  readonly path: string;
  readonly text: AuthoredText;
  readonly schema: Collection['schema'];
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
  readCollection(name: string, { schema, extension }: Collection): unknown[] {
    const folder = join(this.#root, name);
    return filesUnder(folder).flatMap((path) => {
      this.fileCount += 1;
      const id = this.#idOf(path, name, extension);
      if (id === undefined) return [];
      const file = { path: this.#shown(path), text: readAuthoredText(readFileSync(path, 'utf8')), schema };
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
    const idsOf = (folder: string) =>
      [...this.#files.keys()]
        .filter((key) => key.startsWith(`${folder}/`))
        .map((key) => key.slice(folder.length + 1));
    const known: Readonly<Partial<Record<ReferenceTarget, ReadonlySet<string>>>> = {
      organisation: new Set(idsOf('organisations')),
      plan: new Set(idsOf('plans')),
    };
    for (const { path: file, text, schema } of this.#files.values()) {
      for (const { target, id, path } of findReferences(schema, text.data)) {
        const ids = known[target];
        if (!ids || ids.has(id)) continue;
        const fault: Fault = { code: 'reference_unknown', id, target, suggestion: nearest(id, ids) };
        this.problems.push({ file, position: text.locate(path), field: fieldName(path), fault });
      }
    }
  }

  /** Whether the records that are whole fit each other. */
  checkIntegrity(records: ContentRecords): void {
    for (const { collection, id, path, fault } of findIntegrityFaults(records)) {
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
  for (const entry of folders) {
    if (entry.name === templatesFolder || entry.name === manual) continue;
    if (!entry.isDirectory()) {
      reader.reportMisplaced(join(root, entry.name), Object.keys(known));
      continue;
    }
    const collection = known[entry.name];
    if (collection) {
      read.set(entry.name, reader.readCollection(entry.name, collection));
    } else {
      const suggestion = nearest(entry.name, Object.keys(known));
      const fault: Fault = {
        code: 'folder_unknown',
        name: entry.name,
        folders: Object.keys(known),
        suggestion,
      };
      reader.problems.push({
        file: `${basename(root)}/${entry.name}`,
        position: firstPosition,
        field: '',
        fault,
      });
    }
  }
  if (reader.fileCount === 0 && reader.problems.length === 0) throw new ContentFolderError('empty', root);
  // Each list holds what its own schema let through.
  const list = (name: CollectionName) => (read.get(name) ?? []) as never[];
  const records: ContentRecords = {
    organisations: list('organisations'),
    plans: list('plans'),
    dialogues: list('dialogues'),
  };
  reader.checkReferences();
  reader.checkIntegrity(records);
  return { records, problems: reader.problems.sort(compareProblems), fileCount: reader.fileCount };
}
