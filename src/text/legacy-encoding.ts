/**
 * Text pasted from documents of the time before Unicode: letters of the fonts .VnTime (TCVN3) and VNI-Times, which a
 * browser shows as "§èi tho¹i" and "Ñoái thoaïi". For queries; content in such letters is refused by the check.
 */

/** TCVN 5712:1993, code table 3, as the same bytes read in Latin-1. */
const tcvn3: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ ' +
    '«ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00ADư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư'
  )
    .split(' ')
    .map(([legacy = '', letter = '']) => [legacy, letter]),
);

/** Signs that stand inside words of TCVN3 and nowhere in Vietnamese words of today. */
const tcvn3Sign = /[§®©¹¸µ¶·»¼½¾¨ª«¬¡¢£¤¥¦Æ×Þßþ÷]/;
const tcvn3InWord = /\p{L}[§®©¹¸µ¶·»¼½¾¨ª«¬Æ×ß÷]|[§®©¨ª«¬¡¢£¤¥¦]\p{L}/u;

/** VNI: a vowel and a sign after it that stands for its mark. */
const vniMarks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const vniLetters: Readonly<Record<string, string>> = {
  ñ: 'đ',
  Ñ: 'Đ',
  ö: 'ư',
  Ö: 'Ư',
  ô: 'ơ',
  Ô: 'Ơ',
  æ: 'ỉ',
  Æ: 'Ỉ',
  î: 'ỵ',
  Î: 'Ỵ',
};
/** Two letters in a row that only VNI writes, or its đ. */
const vniSign = /[ñÑ]|[aeouyôö][ùøûïåäëüöúã]/iu;

function fromTcvn3(text: string): string {
  return Array.from(text, (letter) => tcvn3[letter] ?? letter).join('');
}

function fromVni(text: string): string {
  return text
    .replace(
      /([aeouyôöAEOUYÔÖ])([ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË])/g,
      (_, vowel: string, sign: string) => {
        const letter = vniLetters[vowel] ?? vowel;
        return `${letter}${vniMarks[sign.toLowerCase()] ?? ''}`.normalize('NFC');
      },
    )
    .replace(/[ñÑöÖôÔæÆîÎ]/g, (letter) => vniLetters[letter] ?? letter);
}

/** The text in Unicode letters; as it is where nothing of the old fonts is in it. */
export function fromLegacyEncoding(text: string): string {
  if (tcvn3Sign.test(text) && tcvn3InWord.test(text)) return fromTcvn3(text);
  return vniSign.test(text) ? fromVni(text) : text;
}

/**
 * What remains of a word typed in Telex or VNI keys while the keyboard was off ("dduwowngf", "d9u7o72ng"): its bare
 * letters, or `undefined` where the word is no such thing.
 * @param word lower case, bare letters and digits.
 */
export function fromKeystrokes(word: string): string | undefined {
  const isVni = /^[a-z]+[a-z\d]*\d/.test(word) && /[1-9]/.test(word);
  const bare = isVni
    ? word.replace(/\d/g, '')
    : word
        .replace(/[sfrxj]$/, '')
        .replace(/dd/, 'd')
        .replace(/([aeo])\1/, '$1')
        .replaceAll('w', '');
  return bare !== word && bare.length > 0 ? bare : undefined;
}
