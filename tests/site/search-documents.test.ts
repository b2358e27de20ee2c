/** What the search leads to: every document's address is on a page of the built site, and every record has one. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createPortal, type Portal } from '../../src/domain/portal.ts';
import { readContent } from '../../src/loading/content.ts';
import { loadProse } from '../../src/loading/prose.ts';
import { vi } from '../../src/locale/vi.ts';
import type { SearchCorpus } from '../../src/search/search-document.ts';
import { isoDate } from '../../src/time/civil-date.ts';
import { searchCorpus } from '../../src/views/search-documents.ts';
import { sites } from './built-sites.ts';
import { attribute, elementsOf, pagesUnder, textOf } from './pages.ts';

const { records } = readContent('content');

function portalOf({ base, env }: (typeof sites)['today' | 'earlier']): Portal {
  return createPortal(records, {
    asOf: isoDate(env.PORTAL_AS_OF),
    site: { origin: env.PORTAL_SITE, base },
  });
}

/** Small letters with single spaces, so that a text is found however it is set. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLocaleLowerCase('vi');
}

interface BuiltPage {
  /** Anchors on the page. */
  readonly ids: ReadonlySet<string>;
  readonly heading: string;
  /** All its words, in small letters. */
  readonly words: string;
  readonly isUnlisted: boolean;
}

describe.each(['today', 'earlier'] as const)('the documents of the site "%s"', (name) => {
  const site = sites[name];
  const pages = new Map<string, BuiltPage>();
  let corpus: SearchCorpus;

  beforeAll(() => {
    corpus = searchCorpus(portalOf(site), loadProse());
    for (const { path, document, html } of pagesUnder(site.folder)) {
      const elements = elementsOf(document);
      const heading = elements.find(({ tagName }) => tagName === 'h1');
      pages.set(`${site.base}${path}`, {
        words: plain(textOf(document)),
        ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
        heading: heading ? textOf(heading).replace(/\s+/g, ' ').trim() : '',
        isUnlisted: html.includes('<meta name="robots" content="noindex"'),
      });
    }
  });

  test('stand each at an address of its own, on a page, at an anchor that is there', () => {
    const { documents } = corpus;
    const lost = documents.filter(({ href }) => {
      const [path = '', anchor] = href.split('#');
      const page = pages.get(path);
      return !page || (anchor !== undefined && !page.ids.has(anchor));
    });
    expect(lost.map(({ href }) => href)).toEqual([]);
    expect(new Set(documents.map(({ href }) => href)).size).toBe(documents.length);
  });

  test('bear the title of their page, or are found by it', () => {
    const others = corpus.documents
      .filter(({ href }) => !href.includes('#') && href !== site.base)
      .map(({ href, title, names, text }) => ({
        href,
        known: [title, ...names, ...text],
        heading: pages.get(href)?.heading,
      }))
      .filter(({ known, heading }) => heading === undefined || !known.includes(heading));
    expect(others).toEqual([]);
  });

  test('are every page that search engines may list or that is kept from them as invented', () => {
    const found = new Set(corpus.documents.map(({ href }) => href.split('#')[0]));
    // Further pages and filters of lists, other forms of a record, the search itself and the component page; a body's
    // row of the compliance matrix is found by the body, narrower statistics and their
    // lists by the whole, months and the Front's sheets from their lists.
    const others =
      /\/(?:trang\/\d+|ap-phich|truyen-thanh)\/$|^lich\/(?:don-vi|loai|tinh-trang|nam)\/|^tuan-thu\/don-vi\/|^so-lieu\/.+\/|^thoi-diem\/\d|^giam-sat\/.+\/|^(?:tim-kiem|muc-luc|thanh-phan|404\.html|thong-ke)|^a-z\//;
    const missing = [...pages.keys()]
      .filter((path) => !found.has(path))
      .map((path) => path.slice(site.base.length))
      .filter((path) => !others.test(path));
    expect(missing).toEqual([]);
  });

  test('say that they are invented where their page does', () => {
    const differing = corpus.documents.filter(({ href, kind, isIllustrative }) => {
      // One page has the rules of both.
      if (kind === 'rule') return false;
      const page = pages.get(href);
      return page !== undefined && page.isUnlisted !== isIllustrative;
    });
    expect(differing.map(({ href }) => href)).toEqual([]);
  });

  test('say nothing that their page does not: what was kept from a page is not found either', () => {
    const told = new Set(['petition', 'commitment', 'dialogue', 'notice', 'organisation']);
    const kinds = new Set<string>(Object.values(vi.searchDocuments.kinds));
    const unsaid = corpus.documents.flatMap(({ href, kind, text }) => {
      const words = pages.get(href.replace(/#.*/, ''))?.words ?? '';
      const strange = text.filter((piece) => !kinds.has(piece) && !words.includes(plain(piece)));
      return told.has(kind) ? strange.map((piece) => [href, piece]) : [];
    });
    expect(unsaid).toEqual([]);
  });

  test('are composed text of the measure of a result', () => {
    for (const document of corpus.documents) {
      const { href, title, summary, text, names } = document;
      expect(summary.length, href).toBeLessThanOrEqual(240);
      const all = [title, summary, ...text, ...names];
      expect(
        all.filter((piece) => piece.trim() === '' && piece !== summary),
        href,
      ).toEqual([]);
      expect(all.join('\n'), href).toBe(all.join('\n').normalize('NFC'));
      expect(
        all.filter((piece) => /\*\*|\]\(|<[a-z]|undefined|\[object/.test(piece)),
        href,
      ).toEqual([]);
    }
  });

  test('have values that addresses can name, each with a word', () => {
    for (const [key, values] of Object.entries(corpus.facets)) {
      const known = values.map(({ value }) => value);
      const used = new Set(corpus.documents.flatMap(({ facets }) => facets[key as 'kind']));
      expect(new Set(known), key).toEqual(used);
      expect(known.filter((value) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value))).toEqual([]);
    }
  });
});
