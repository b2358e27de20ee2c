/** Words explained: the glossary's page, and the links that lead to it from where its words occur. */
import { describe, expect, test } from 'vitest';
import { sites } from './built-sites.ts';
import { attribute, elementsOf, filesUnder, mainText, type Page, pagesUnder, textOf } from './pages.ts';

const { today, earlier } = sites;
const pages = pagesUnder(today.folder);

function pageAt(path: string, among: readonly Page[] = pages): Page {
  const page = among.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`No page ${path}`);
  return page;
}

/** The links to explanations on a page, as [word as written, address]. */
function markedOn({ document }: Page): [string, string][] {
  return elementsOf(document)
    .filter((element) => attribute(element, 'class') === 'explained')
    .map((link) => [textOf(link), attribute(link, 'href') ?? '']);
}

describe('the glossary', () => {
  const glossary = pageAt('tu-ngu/');
  const ids = filesUnder('content/glossary').map((file) => file.replace(/\.md$/, ''));

  test('explains every word on record, at least thirty, under an anchor of its own', () => {
    const explained = elementsOf(glossary.document).flatMap(
      (element) => attribute(element, 'data-explains') ?? [],
    );
    const anchors = new Set(elementsOf(glossary.document).map((element) => attribute(element, 'id')));
    expect(ids.length).toBeGreaterThanOrEqual(30);
    expect(explained.toSorted()).toEqual(ids.toSorted());
    expect(ids.filter((id) => !anchors.has(id))).toEqual([]);
  });

  test('says of a source that was not compared that it was not', () => {
    expect(mainText(glossary)).toContain(
      'Theo: Điều 2, Luật Khiếu nại số 02/2011/QH13 (còn phải đối chiếu với văn bản gốc)',
    );
  });

  test('marks no word on its own page', () => {
    expect(markedOn(glossary)).toEqual([]);
  });
});

describe('a word that needs explaining', () => {
  test('is a link in the terms of facts, to its explanation', () => {
    const petition = Object.fromEntries(markedOn(pageAt('kien-nghi/pm-2025-004/')));
    expect(petition).toMatchObject({
      'Thẩm quyền': '/tu-ngu/#tham-quyen',
      'Địa bàn': '/tu-ngu/#dia-ban',
    });
    expect(Object.fromEntries(markedOn(pageAt('lich/hn-phuong-quynh-mai-2024-lan-2/')))).toMatchObject({
      'Chủ trì': '/tu-ngu/#chu-tri',
    });
  });

  test('is a link in prose', () => {
    const about = Object.fromEntries(markedOn(pageAt('gioi-thieu/')));
    expect(about).toMatchObject({
      'cấp ủy': '/tu-ngu/#cap-uy',
      'đối thoại trực tiếp': '/tu-ngu/#doi-thoai-truc-tiep',
    });
  });

  test('is marked once on a page', () => {
    const repeated = pages.filter((page) => {
      const hrefs = markedOn(page).map(([, href]) => href);
      return new Set(hrefs).size !== hrefs.length;
    });
    expect(repeated.map(({ path }) => path)).toEqual([]);
  });

  test('is never a link in a link, in a heading or in a quotation', () => {
    const wrong = pages.filter(({ document }) =>
      elementsOf(document)
        .filter(({ tagName }) => /^(?:a|h[1-6]|q|blockquote|button|summary|code)$/.test(tagName))
        .some((element) => elementsOf(element).some((inner) => attribute(inner, 'class') === 'explained')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('leaves no trace of how it was found', () => {
    expect(pages.filter(({ html }) => /data-explain[=> ]/.test(html)).map(({ path }) => path)).toEqual([]);
  });

  test('says to those who hear the page that its link explains it', () => {
    for (const page of pages.filter((candidate) => markedOn(candidate).length > 0)) {
      const described = elementsOf(page.document).filter(
        (element) => attribute(element, 'id') === 'giai-thich',
      );
      expect(
        described.map(textOf).map((text) => text.trim()),
        page.path,
      ).toEqual(['Xem giải thích từ này']);
    }
  });

  test('costs a page few bytes: its explanation stands on one page only', () => {
    const explanation = 'Vùng mà một cơ quan phụ trách';
    const holding = pages.filter(({ html }) => html.includes(explanation));
    expect(holding.map(({ path }) => path)).toEqual(['tu-ngu/']);
  });

  test('leads there under a sub-path too', () => {
    const marked = markedOn(pageAt('phuong-phap/', pagesUnder(earlier.folder)));
    expect(marked.length).toBeGreaterThan(10);
    expect(marked.filter(([, href]) => !href.startsWith('/cong/tu-ngu/#'))).toEqual([]);
  });
});

describe('the foot of every page', () => {
  test('leads to what explains the portal', () => {
    const ways = ['gioi-thieu', 'phuong-phap', 'tu-ngu', 'quy-tac', 'lich-lam-viec', 'kha-nang-tiep-can'];
    for (const { document, path } of pages) {
      const footer = elementsOf(document).find(({ tagName }) => tagName === 'footer');
      // Sheets for the notice board and the component page have none of the portal's own.
      if (!footer || path.endsWith('ap-phich/')) continue;
      const hrefs = elementsOf(footer).flatMap((element) => attribute(element, 'href') ?? []);
      expect(hrefs, path).toEqual(expect.arrayContaining(ways.map((way) => `/${way}/`)));
    }
    const about = elementsOf(pageAt('gioi-thieu/').document);
    expect(about.some(({ tagName }) => tagName === 'footer')).toBe(true);
  });
});
