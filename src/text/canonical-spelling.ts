/**
 * One spelling for what Vietnamese writes in two ways, so that it compares as equal; never for showing. "hoà" and "hòa",
 * "uỷ" and "ủy" place one tone differently; "kỹ" and "kĩ", "lý" and "lí" end in one sound.
 */

const plainTones: Readonly<Record<string, string>> = { '̀': 'à', '́': 'á', '̉': 'ả', '̃': 'ã', '̣': 'ạ' };
const tones = Object.keys(plainTones).join('');

/** `oa`, `oe`, `uy` that end a syllable with the tone on the second letter. After q, the u is part of the consonant. */
const toneAtEnd = new RegExp(`^((?:[^\\p{M}]\\p{M}*)*?)(?<!q)(oa|oe|uy)([${tones}])$`, 'u');

/** A consonant and the vowel i, alone: "kỹ", "mỹ", "quý". Names such as "Thúy" keep their y: a vowel stands before it. */
const lonelyY = new RegExp(`^(qu|[hklmstv])y([${tones}]?)$`, 'u');

/**
 * The spelling by which a syllable is compared: NFC, lower case, the tone where the older rule has it, `i` for a
 * lonely `y`.
 * @param syllable one word without spaces, in any case and any normal form.
 */
export function canonicalSpelling(syllable: string): string {
  const lower = syllable.normalize('NFC').toLowerCase();
  // Plain letters have nothing to move; they are most of what is typed.
  if (!/[^a-z0-9]/.test(lower)) return lower.replace(/^(qu|[hklmstv])y$/, '$1i');
  return lower
    .normalize('NFD')
    .replace(
      toneAtEnd,
      (_, before: string, [first, second]: string, tone: string) => `${before}${first}${tone}${second}`,
    )
    .replace(lonelyY, '$1i$2')
    .normalize('NFC');
}

/** Syllables whose canonical `i` is written `y` by most: "kỳ", "kỹ", "lý", "mỹ", "quý". */
const usuallyY = new RegExp(`^(qu|k)i([${tones}]?)$|^(l)i(\u0301)$|^(m)i(\u0303)$`, 'u');

/** A canonical spelling as it may be shown: with `y` where most write one. */
export function usualSpelling(canonical: string): string {
  return canonical
    .normalize('NFD')
    .replace(usuallyY, (written) => written.replace('i', 'y'))
    .normalize('NFC');
}
