/** The Vietnamese alphabet: which letter a word begins with, for lists that go by letters. */
import { toSlug } from './slug.ts';

/** Grave, acute, tilde, hook, dot below: a tone leaves a letter what it is. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** What tells a letter from the plain one, as its name is spoken: "ă" is `a trăng`, "ơ" is `o râu`. */
const signs: Readonly<Record<string, string>> = {
  Ă: 'trang',
  Â: 'mu',
  Đ: 'ngang',
  Ê: 'mu',
  Ô: 'mu',
  Ơ: 'rau',
  Ư: 'rau',
};

/** First letter of a word, in upper case: "ủy ban" stands under U, "ưu tiên" under Ư. */
export function letterOf(word: string): string {
  const [first = ''] = word.normalize('NFD').replace(tones, '').normalize('NFC');
  return first.toLocaleUpperCase('vi');
}

/** A letter as part of an address, where Đ and D, Ô and O must not meet. */
export function letterSlug(letter: string): string {
  const sign = signs[letter];
  return sign === undefined ? toSlug(letter) : `${toSlug(letter)}-${sign}`;
}
