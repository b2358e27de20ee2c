import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainWords } from './explained-words.ts';

const words = [
  { forms: ['đối thoại trực tiếp', 'đối thoại'], href: '/tu-ngu/#doi-thoai' },
  { forms: ['Ủy ban nhân dân', 'UBND'], href: '/tu-ngu/#ubnd' },
  { forms: ['thẩm quyền', 'vượt thẩm quyền'], href: '/tu-ngu/#tham-quyen' },
  { forms: ['cấp có thẩm quyền'], href: '/tu-ngu/#cap' },
  { forms: ['số “rõ” đã đủ'], href: '/tu-ngu/#nam-ro' },
];

/** What a marked part of a page becomes; a marked word as `[word→id]`. */
function marked(html: string, tag = 'p'): string {
  const { html: whole } = explainWords(`<${tag} data-explain>${html}</${tag}>`, words);
  return whole
    .replace(`<${tag}>`, '')
    .replace(new RegExp(`</${tag}>$`), '')
    .replaceAll(
      /<a class="explained" href="\/tu-ngu\/#([\w-]+)" aria-describedby="giai-thich">([^<]+)<\/a>/g,
      '[$2→$1]',
    );
}

describe(explainWords, () => {
  test.each([
    ['a word', 'Buổi đối thoại đầu tiên', 'Buổi [đối thoại→doi-thoai] đầu tiên'],
    [
      'the first time only',
      'đối thoại, rồi đối thoại trực tiếp',
      '[đối thoại→doi-thoai], rồi đối thoại trực tiếp',
    ],
    ['the longest form', 'Đối thoại trực tiếp', '[Đối thoại trực tiếp→doi-thoai]'],
    ['a form at the head of a sentence', 'Thẩm quyền của UBND', '[Thẩm quyền→tham-quyen] của [UBND→ubnd]'],
    ['a longer word rather than one inside it', 'cấp có thẩm quyền', '[cấp có thẩm quyền→cap]'],
    ['a word over a line break', 'đối\n  thoại', '[đối\n  thoại→doi-thoai]'],
    ['a word inside emphasis', '<strong>UBND</strong> xã', '<strong>[UBND→ubnd]</strong> xã'],
    ['a form that has quotation marks itself', 'Số “rõ” đã đủ', '[Số “rõ” đã đủ→nam-ro]'],
    ['a word after a quotation', '“hội nghị” của UBND', '“hội nghị” của [UBND→ubnd]'],
  ])('marks %s', (_what, html, expected) => {
    expect(marked(html)).toBe(expected);
  });

  test.each([
    ['a part of a word', 'đối thoạii, xUBND, UBND2'],
    ['another case', 'ubnd, ĐỐI THOẠI'],
    ['a link', '<a href="/x">UBND</a>'],
    ['a heading', '<h3>UBND</h3>'],
    ['code', '<code>UBND</code>'],
    ['what a document says', '“UBND xã <em>đối thoại</em> với Nhân dân”'],
    ['an attribute', '<span title="UBND > đối thoại">x</span>'],
    ['a comment', '<!-- UBND -->'],
  ])('leaves %s alone', (_what, html) => {
    expect(marked(html, 'div')).toBe(html);
  });

  test('goes on after what it left alone', () => {
    expect(marked('<h2>UBND</h2><p>UBND</p>', 'div')).toBe('<h2>UBND</h2><p>[UBND→ubnd]</p>');
  });

  test('a quotation that is never closed ends with its paragraph', () => {
    expect(marked('<p>“trước ngày 15/6</p><p>UBND</p>', 'div')).toBe(
      '<p>“trước ngày 15/6</p><p>[UBND→ubnd]</p>',
    );
  });

  test('looks only at marked parts, over elements of the same name, and takes the mark away', () => {
    const html = '<dl><dt>UBND</dt><dt data-explain class="x">UBND</dt><dd>đối thoại</dd></dl>';
    expect(explainWords(html, words)).toEqual({
      html: '<dl><dt>UBND</dt><dt class="x"><a class="explained" href="/tu-ngu/#ubnd" aria-describedby="giai-thich">UBND</a></dt><dd>đối thoại</dd></dl>',
      isMarked: true,
    });
    expect(marked('<div>x</div> UBND', 'div')).toBe('<div>x</div> [UBND→ubnd]');
    expect(explainWords('<div data-explain><div>x</div></div><p>UBND</p>', words)).toEqual({
      html: '<div><div>x</div></div><p>UBND</p>',
      isMarked: false,
    });
  });

  test('a word is marked once on a page, whichever part it stands in', () => {
    const { html } = explainWords('<dt data-explain>UBND</dt><dt data-explain>UBND</dt>', words);
    expect(html.match(/class="explained"/g)).toHaveLength(1);
  });

  test('without a glossary nothing changes', () => {
    expect(explainWords('<p data-explain>UBND</p>', [])).toEqual({
      html: '<p data-explain>UBND</p>',
      isMarked: false,
    });
  });

  test('adds nothing but links, whatever the text', () => {
    const pieces = fc.constantFrom(
      'UBND',
      'đối thoại',
      '“',
      '”',
      ' ',
      'và',
      '<b>',
      '</b>',
      '<a href="/x">',
      '</a>',
      '&amp;',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const html = `<p data-explain>${parts.join('')}</p>`;
        const { html: explained } = explainWords(html, words);
        const bare = explained.replaceAll(
          /<a class="explained" href="[^"]*" aria-describedby="giai-thich">([^<]*)<\/a>/g,
          '$1',
        );
        expect(bare).toBe(html.replace(' data-explain', ''));
      }),
    );
  });
});
