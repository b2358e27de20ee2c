/** How the built site shows outside itself: shared links, search engines, machines, bookmarks. */
import { existsSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { sites } from './built-sites.ts';
import { attribute, elementsOf, filesUnder, mainText, type Page, pagesUnder, textOf } from './pages.ts';

const built = [
  ['at the root', sites.today],
  ['under a sub-path', sites.earlier],
] as const;

const shelf = 'content/illustrative';
const sections = {
  organisations: 'don-vi',
  dialogues: 'lich',
  plans: 'ke-hoach',
  notices: 'ket-luan',
  petitions: 'kien-nghi',
} as const;

function idsOf(folder: string): string[] {
  return existsSync(folder) ? filesUnder(folder).map((file) => file.replace(/\.md$/, '')) : [];
}

/** Addresses of everything that is invented; the pages made of a record stand below it. */
const inventedPaths = Object.entries(sections).flatMap(([folder, section]) =>
  idsOf(`${shelf}/${folder}`).map((id) => `${section}/${id}/`),
);

const inventedNames = filesUnder(`${shelf}/organisations`).flatMap((file) =>
  [
    ...readFileSync(`${shelf}/organisations/${file}`, 'utf8').matchAll(/^(?:name|shortName): "?(.+?)"?$/gm),
  ].map(([, name]) => name ?? ''),
);

function metaOf({ document }: Page, name: string): string | undefined {
  const meta = elementsOf(document).find(
    (element) =>
      element.tagName === 'meta' && (attribute(element, 'property') ?? attribute(element, 'name')) === name,
  );
  return meta && attribute(meta, 'content');
}

/** The page's JSON-LD as text and as value. */
function blocksOf({ document }: Page): string[] {
  return elementsOf(document)
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map(textOf);
}

/** All strings within a JSON value. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const isListed = (page: Page) => metaOf(page, 'robots') === undefined;

describe.each(built)('%s', (_name, { folder, base }) => {
  const origin = `https://doithoai.example${base}`;
  const pages = pagesUnder(folder);
  const files = new Set(filesUnder(folder));

  /** Whether an address of the site leads to a file of the build. */
  function isThere(address: string): boolean {
    const path = address.slice(origin.length).replace(/[?#].*$/, '');
    return address.startsWith(origin) && (files.has(path) || files.has(`${path}index.html`));
  }

  test('a shared link shows a title, a short sentence and a picture', () => {
    for (const page of pages) {
      const title = metaOf(page, 'og:title') ?? '';
      const description = metaOf(page, 'og:description') ?? '';
      const picture = metaOf(page, 'og:image') ?? '';
      expect(title, page.path).not.toBe('');
      expect(description.length, page.path).toBeGreaterThan(20);
      expect(description.length, page.path).toBeLessThanOrEqual(200);
      expect(isThere(picture), `${page.path}: ${picture}`).toBe(true);
      expect(metaOf(page, 'og:image:alt'), page.path).toMatch(/\S/);
      expect(metaOf(page, 'twitter:card'), page.path).toBe('summary_large_image');
    }
  });

  test('the pictures are as large as the pages say, and light', () => {
    const pictures = [...files].filter((file) => file.startsWith('chia-se/'));
    expect(pictures.length).toBeGreaterThan(6);
    for (const file of pictures) {
      const bytes = readFileSync(`${folder}/${file}`);
      expect(PNG.sync.read(bytes)).toMatchObject({ width: 1200, height: 630 });
      expect(bytes.length, file).toBeLessThan(40_000);
    }
  });

  test('what is invented says so in every preview, and is kept from search engines', () => {
    const invented = pages.filter(({ path }) => inventedPaths.some((start) => path.startsWith(start)));
    for (const page of invented) {
      expect(metaOf(page, 'og:title'), page.path).toMatch(/^Minh họa: /);
      expect(metaOf(page, 'og:description'), page.path).toMatch(/^Dữ liệu minh họa, không có thật\. /);
      expect(metaOf(page, 'og:image'), page.path).toBe(`${origin}chia-se/minh-hoa.png`);
      expect(metaOf(page, 'robots'), page.path).toBe('noindex');
      expect(blocksOf(page), page.path).toEqual([]);
    }
  });

  test('the sitemap lists the pages that may be found, all of them and no other', () => {
    const xml = readFileSync(`${folder}/sitemap-0.xml`, 'utf8');
    const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
    const expected = pages.filter(isListed).map(({ path }) => `${origin}${path}`);
    expect(listed.toSorted()).toEqual(expected.toSorted());
    expect(xml).not.toContain('lastmod');
    expect(readFileSync(`${folder}/sitemap-index.xml`, 'utf8')).toContain(
      `<loc>${origin}sitemap-0.xml</loc>`,
    );
    expect(readFileSync(`${folder}/robots.txt`, 'utf8')).toContain(`Sitemap: ${origin}sitemap-index.xml`);
  });

  test('JSON-LD can be read, names nothing invented, and leads to pages of the site', () => {
    for (const page of pages) {
      const blocks = blocksOf(page);
      expect(blocks.length, page.path).toBe(isListed(page) ? 1 : 0);
      for (const block of blocks) {
        const strings = stringsIn(JSON.parse(block));
        expect(strings[0], page.path).toBe('https://schema.org');
        expect(strings.filter((text) => inventedNames.some((name) => text.includes(name)))).toEqual([]);
        const dead = strings.filter((text) => text.startsWith('https://doithoai.example') && !isThere(text));
        expect(dead, page.path).toEqual([]);
      }
    }
  });

  test('the way that JSON-LD tells is the way that the page shows', () => {
    for (const page of pages.filter(isListed)) {
      const shown = elementsOf(page.document).find(
        (element) => element.tagName === 'nav' && attribute(element, 'aria-label') === 'Bạn đang ở',
      );
      const steps = shown ? elementsOf(shown).filter(({ tagName }) => tagName === 'li') : [];
      const told = blocksOf(page).flatMap((block) => {
        const [first] = JSON.parse(block)['@graph'];
        return first['@type'] === 'BreadcrumbList' ? first.itemListElement : [];
      });
      const textOfStep = (step: (typeof steps)[number]) => textOf(step).replace(/\s+/g, ' ').trim();
      expect(
        told.map(({ name }: { name: string }) => name),
        page.path,
      ).toEqual(steps.map(textOfStep));
    }
  });

  test('icons and manifest stand where the pages say', () => {
    const manifest = JSON.parse(readFileSync(`${folder}/manifest.webmanifest`, 'utf8'));
    expect(manifest.start_url).toBe(base);
    for (const { src, sizes } of manifest.icons) {
      const { width } = PNG.sync.read(readFileSync(`${folder}/${src.slice(base.length)}`));
      expect(`${width}x${width}`).toBe(sizes);
    }
    expect(files.has('favicon.ico')).toBe(true);
  });
});

describe('schema.org, of the bodies that exist', () => {
  const pages = pagesUnder(sites.today.folder);
  const nodesOf = (path: string) => {
    const page = pages.find((candidate) => candidate.path === path);
    return page ? blocksOf(page).flatMap((block) => JSON.parse(block)['@graph']) : [];
  };

  test('a people’s committee is of the government, a Party committee is not', () => {
    const types = (path: string) => nodesOf(path).map((node) => node['@type']);
    expect(types('don-vi/hn-phuong-quynh-mai-ubnd/')).toEqual(['BreadcrumbList', 'GovernmentOrganization']);
    expect(types('don-vi/hn-quan-ba-dinh-quan-uy/')).toEqual(['BreadcrumbList', 'Organization']);
    expect(types('don-vi/hn-quan-ba-dinh/')).toEqual(['BreadcrumbList', 'AdministrativeArea']);
  });

  test('no meeting is told of that nobody knows was held', () => {
    const silent = pages.filter((page) => /chưa có thông tin buổi đối thoại/.test(mainText(page)));
    expect(silent.length).toBeGreaterThan(0);
    for (const { path } of silent) {
      expect(nodesOf(path).map((node) => node['@type'])).not.toContain('Event');
    }
  });
});
