/**
 * In which documents a term stands, and how prominently. Documents are numbers from 0 that grow along the list, so
 * only the steps between them are written: most fit one byte, and a list of nearly all documents compresses to a few
 * bits for each.
 */
import { ByteReader, ByteWriter } from './bytes.ts';

/**
 * Where a term stands at its best: `text` somewhere in the record, `summary` in its summary, `title` in a title,
 * `name` in a short title or a name. Of a code or a whole name: `name` where it names the record by law.
 */
export const places = { text: 0, summary: 1, title: 2, name: 3 } as const;

export type Place = (typeof places)[keyof typeof places];

/** A document and a place in one number: `document * 4 + place`. */
export type Posting = number;

export function posting(document: number, place: Place): Posting {
  return document * 4 + place;
}

export function documentOf(entry: Posting): number {
  return entry >>> 2;
}

export function placeOf(entry: Posting): Place {
  return (entry & 3) as Place;
}

/** @param postings sorted by document, none twice. */
export function encodePostings(postings: readonly Posting[]): Uint8Array {
  const writer = new ByteWriter();
  let previous = 0;
  for (const entry of postings) {
    const document = documentOf(entry);
    writer.number((document - previous) * 4 + placeOf(entry));
    previous = document;
  }
  return writer.take();
}

export function decodePostings(bytes: Uint8Array): Posting[] {
  const reader = new ByteReader(bytes);
  const postings: Posting[] = [];
  let document = 0;
  while (!reader.isAtEnd) {
    const step = reader.number();
    document += step >>> 2;
    postings.push(document * 4 + (step & 3));
  }
  return postings;
}
