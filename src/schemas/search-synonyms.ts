/**
 * A list of words that mean the same for whoever searches (từ đồng nghĩa khi tìm kiếm). The search reads it with marks
 * and case left aside, and offers every reading of an abbreviation that has several. What a loudspeaker says for an
 * abbreviation is another matter: `text/abbreviations.ts` knows only those that are sure, in exact case.
 */
import { z } from 'zod';
import { addFault } from './fault.ts';
import { line } from './text.ts';

const mostCharacters = 60;
const mostSyllables = 8;

/** A word, an abbreviation or a short phrase, as someone would type it. */
const form = line(mostCharacters).check((context) => {
  const { value } = context;
  const syllables = value.match(/[\p{L}\p{N}]+/gu) ?? [];
  const report = (reason: 'no_word' | 'single_letter' | 'too_many_syllables') =>
    addFault(context, value, { code: 'synonym_form', form: value, reason, limit: mostSyllables });
  if (value === '' || value.length > mostCharacters) return;
  if (syllables.length === 0) report('no_word');
  else if (syllables.join('').length === 1) report('single_letter');
  else if (syllables.length > mostSyllables) report('too_many_syllables');
});

/** Chữ viết tắt và cách đọc. Một cách đọc: gõ bên nào cũng ra bên kia. Nhiều cách đọc: cổng tìm theo mọi cách và hỏi lại. */
const abbreviation = z.strictObject({
  kind: z.literal('abbreviation'),
  /** Chữ viết tắt, mọi cách viết: ["KT-XH", "KTXH"]. Mỗi chữ viết tắt chỉ đứng ở một mục. */
  short: z.array(form).min(1),
  /** Cách đọc đầy đủ. Chữ viết tắt có nhiều nghĩa thì ghi mọi nghĩa ở cùng một mục. */
  readings: z.array(form).min(1),
});

/** Những từ dùng thay nhau được: gõ một từ thì ra mọi từ. */
const same = z.strictObject({
  kind: z.literal('same'),
  /** Các từ cùng nghĩa, ít nhất hai từ. Mỗi từ chỉ đứng ở một mục loại này. */
  words: z.array(form).min(2),
});

/** Lời nói thường ngày và từ trong văn bản về cùng một việc: gõ bên nào cũng ra bên kia, xếp thấp hơn một chút. */
const everyday = z.strictObject({
  kind: z.literal('everyday'),
  /** Người dân nói và gõ thế nào: ["đèn đường", "cột đèn"]. */
  everyday: z.array(form).min(1),
  /** Văn bản, kiến nghị trên cổng viết thế nào: ["chiếu sáng công cộng"]. */
  official: z.array(form).min(1),
});

/** A word of an entry and the way to it. */
interface PlacedWord {
  readonly word: string;
  readonly path: readonly [key: string, index: number];
}

function placed(key: string, words: readonly string[]): PlacedWord[] {
  return words.map((word, index) => ({ word, path: [key, index] }));
}

/** How words are compared: by their exact marks, since "đèn" and "đen" are two words, but in any case. */
export function wordKey(word: string): string {
  return word.toLowerCase();
}

const synonym = z.discriminatedUnion('kind', [abbreviation, same, everyday]).check((context) => {
  const known = new Set<string>();
  const words = Object.entries(context.value).flatMap(([key, list]) =>
    typeof list === 'string' ? [] : placed(key, list),
  );
  for (const { word, path } of words) {
    if (known.has(wordKey(word))) addFault(context, word, { code: 'synonym_twice', word }, path);
    known.add(wordKey(word));
  }
});

export const synonymList = z.strictObject({
  /** Các mục, theo thứ tự nào cũng được. */
  entries: z.array(synonym).min(1),
});

export type SynonymListRecord = z.infer<typeof synonymList>;

export type SynonymEntry = SynonymListRecord['entries'][number];

/**
 * The words that no other entry of the same kind may hold: an abbreviation with two readings is one entry with both, and
 * words that mean the same as one word mean the same as each other. Everyday words may stand for several matters.
 */
export function ownWords(entry: SynonymEntry): PlacedWord[] {
  switch (entry.kind) {
    case 'abbreviation':
      return placed('short', entry.short);
    case 'same':
      return placed('words', entry.words);
    case 'everyday':
      return [];
  }
}
