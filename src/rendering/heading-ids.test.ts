import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { rehypeHeadingSlugs } from './heading-ids.ts';

/** A page of headings, each "h2 Text"; what comes back are their ids. */
function idsOf(...headings: string[]) {
  const children = headings.map((heading): Element => {
    const [tagName = '', ...words] = heading.split(' ');
    return {
      type: 'element',
      tagName,
      properties: {},
      children: [{ type: 'text', value: words.join(' ') }],
    };
  });
  const tree: Root = { type: 'root', children };
  rehypeHeadingSlugs()(tree);
  return children.map(({ properties }) => properties['id']);
}

describe(rehypeHeadingSlugs, () => {
  test.each([
    ['plain letters', ['h2 Thời gian', 'h3 Đơn vị'], ['thoi-gian', 'don-vi']],
    [
      'a number for a heading that comes again',
      ['h2 Lưu ý', 'h3 Lưu ý', 'h2 Lưu ý'],
      ['luu-y', 'luu-y-2', 'luu-y-3'],
    ],
    [
      'the same for headings that differ only in marks',
      ['h2 Hỏi', 'h2 Hội', 'h2 Hồi'],
      ['hoi', 'hoi-2', 'hoi-3'],
    ],
    [
      'nothing to the title of the page, nor to a paragraph',
      ['h1 Phương pháp', 'p Thời gian'],
      [undefined, undefined],
    ],
  ])('gives %s', (_why, headings, ids) => {
    expect(idsOf(...headings)).toEqual(ids);
  });

  test('gives no id twice', () => {
    const ids = idsOf('h2 Kỳ', 'h2 Kỳ', 'h2 Kỳ 2');
    expect(new Set(ids).size).toBe(3);
  });

  test('leaves an id that is there', () => {
    const heading: Element = {
      type: 'element',
      tagName: 'h2',
      properties: { id: 'footnote-label' },
      children: [{ type: 'text', value: 'Chú thích' }],
    };
    rehypeHeadingSlugs()({ type: 'root', children: [heading] });
    expect(heading.properties['id']).toBe('footnote-label');
  });

  test('reads a heading through its emphasis', () => {
    const heading: Element = {
      type: 'element',
      tagName: 'h2',
      properties: {},
      children: [
        { type: 'text', value: 'Việc ' },
        {
          type: 'element',
          tagName: 'strong',
          properties: {},
          children: [{ type: 'text', value: 'có thật' }],
        },
      ],
    };
    rehypeHeadingSlugs()({ type: 'root', children: [heading] });
    expect(heading.properties['id']).toBe('viec-co-that');
  });
});
