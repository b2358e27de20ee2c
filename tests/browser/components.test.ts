/**
 * Visual regression: a picture of every specimen of the component page, at three widths and in both themes, held
 * against the one in git (tests/browser/baselines). How pictures are compared: picture.ts.
 *
 * `UPDATE_BASELINES=1 npm run test:visual` takes the pictures anew: look at what changed before committing it. On a
 * failure the picture as it is now and its faults in red are in reports/pictures.
 */
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../site/built-sites.ts';
import { attribute, elementsOf, pagesUnder } from '../site/pages.ts';
import { during, SiteInBrowser } from './browser.ts';
import {
  type Box,
  cut,
  decode,
  differenceOf,
  encode,
  encodeFull,
  halved,
  type Picture,
  plainPixels,
} from './picture.ts';

const baselines = 'tests/browser/baselines';
const conditionsFile = join(baselines, 'conditions.json');
const reports = 'reports/pictures';
const isUpdating = process.env['UPDATE_BASELINES'] === '1';
/**
 * Pictures of one browser cannot be held against another's. `npm run test:visual` insists; within the whole run a
 * machine with another Chromium or other fonts is told so and passes the pictures over, as its own update would
 * otherwise stop everything.
 */
const insists = isUpdating || process.env['npm_lifecycle_event'] === 'test:visual';
const themes = ['light', 'dark'] as const;
const widths = [360, 768, 1280] as const;
/**
 * The narrowest and the widest are kept in full. Between them, and in the dark theme, whose forms are the same, half the
 * size shows what can differ: colours, and where things stand.
 */
const views = themes.flatMap((theme) =>
  widths.map((width) => ({ theme, width, isHalved: theme === 'dark' || width === 768 })),
);
/** Specimens are photographed by the screenful; few screens are quicker than many pictures. */
const screenHeight = 4000;

/** Components that stand on no component page, and where they are looked at instead. */
const elsewhere: Readonly<Record<string, string>> = {
  'channel/ChannelLinks': 'a list of links with words of its own',
  'channel/LoudspeakerScript': 'a whole page of running text',
  'channel/Poster': 'a sheet of its own, measured and printed',
  'channel/PosterFurniture': 'stands beside posters alone',
  'chart/ChartAlone': 'a page of its own, with the parts of chart/Chart',
  'chart/ChartBody': 'part of chart/Chart',
  'chart/ChartDrawing': 'part of chart/Chart',
  'chart/ChartFiles': 'part of chart/Chart',
  'chart/ChartKey': 'part of chart/Chart',
  'chart/ChartTable': 'part of chart/Chart',
  'common/CopyText': 'has no look of its own',
  'common/Explained': 'wraps a whole page',
  'common/PrintButton': 'a button that scripts show',
  'compliance/MatrixFile': 'a paragraph with a link: looked at on tuan-thu/',
  'compliance/MatrixReading': 'a paragraph and a list of words: looked at on tuan-thu/',
  'compliance/MatrixTable': 'laid out from the findings of all bodies: looked at on tuan-thu/',
  'compliance/ObligationCell': 'findings in rules/FindingList: looked at on tuan-thu/don-vi/',
  'figures/ColumnTable': 'a table of words: looked at on so-lieu/du-lieu/',
  'figures/FigureTable': 'a table of counts: looked at on so-lieu/thoi-han/',
  'figures/FormulaTerms': 'part of figures/FigureTable',
  'figures/RecordTable': 'a table of links: looked at on so-lieu/thoi-han/',
  'figures/PartitionTable': 'a table of counts: looked at on so-lieu/',
  'figures/ReportingTable': 'a table of words: looked at on so-lieu/',
  'months/MonthBasis': 'running links: looked at on thoi-diem/',
  'months/MonthPopulation': 'half of a page: looked at on thoi-diem/',
  'months/MonthRows': 'a table of counts: looked at on thoi-diem/',
  'months/RecordLinks': 'has no look of its own',
  'page/Breadcrumbs': 'on every page',
  'page/Citation': 'its words are those of the page it stands on',
  'page/HeadMeta': 'has no look',
  'page/SiteFooter': 'on every page',
  'page/SiteHeader': 'on every page',
  'report/ReportPaper': 'a report as a whole: looked at on bao-cao/, and on paper',
  'report/ReportPart': 'part of report/ReportPaper',
  'report/ReportRows': 'part of the list of reports: looked at on bao-cao/',
  'report/ReportTable': 'part of report/ReportPaper',
  'report/ReportTableRow': 'part of report/ReportTable',
  'report/Value': 'part of report/ReportTable',
  'schedule/FilteredSchedule': 'schedule/ScheduleFilters and schedule/ScheduleList in one',
  'schedule/MonthList': 'laid out from a whole year of meetings: looked at on lich/nam/',
  'schedule/YearAxis': 'laid out from a whole year of meetings: looked at on lich/nam/',
  'schedule/YearDefinitions': 'laid out from a whole year of meetings: looked at on lich/nam/',
  'schedule/YearKey': 'laid out from a whole year of meetings: looked at on lich/nam/',
  'schedule/YearLane': 'laid out from a whole year of meetings: looked at on lich/nam/',
  'schedule/YearNavigation': 'laid out from a whole year of meetings: looked at on lich/nam/',
  'schedule/YearScale': 'laid out from a whole year of meetings: looked at on lich/nam/',
  'supervision/BodyTable': 'a table of counts: looked at on giam-sat/',
  'supervision/SupervisionSheet': 'a whole page: looked at on giam-sat/, and printed',
  'catalogue/CatalogueList': 'a list of links: looked at on muc-luc/',
  'catalogue/CatalogueStrip': 'a list of links: looked at on muc-luc/',
  'search/SearchFilters': 'part of search/PortalSearch, filled by its script: looked at on tim-kiem/',
  'search/SearchForm': 'part of search/PortalSearch',
};

let site: SiteInBrowser;
/** What pictures depend on, on this machine. */
let here: Readonly<Record<string, string>>;

beforeAll(async () => {
  site = await SiteInBrowser.open(sites.today);
  rmSync(reports, { recursive: true, force: true });
  here = await during(site.visit(), async ({ page, go }) => {
    await openSpecimens(page, go);
    return conditions(page);
  });
  if (isUpdating) {
    mkdirSync(baselines, { recursive: true });
    writeFileSync(conditionsFile, `${JSON.stringify(here, null, 2)}\n`);
  }
});

afterAll(() => site.close());

/** Whether text and headings are set in the portal's own faces: in the browser. */
function isInOwnFaces(): boolean {
  const { fontFamily } = getComputedStyle(document.body);
  const widthOf = (weight: string, family: string) => {
    const probe = document.createElement('span');
    probe.textContent = 'Kiến nghị đã trả lời';
    probe.style.cssText = `position:absolute;white-space:nowrap;font:${weight} 40px ${family}`;
    document.body.append(probe);
    const { width } = probe.getBoundingClientRect();
    probe.remove();
    return width;
  };
  const [, ...others] = fontFamily.split(',');
  return ['400', '700'].every((weight) => widthOf(weight, fontFamily) !== widthOf(weight, others.join(',')));
}

/** The component page with its fonts, at rest, every specimen on a whole pixel so that none moves another's letters. */
async function openSpecimens(
  page: Page,
  go: (path: string) => Promise<void>,
): Promise<(Box & { id: string })[]> {
  await go('thanh-phan/');
  await page.waitForLoadState('networkidle');
  // Faces that come late are left out of a visit (`font-display: optional`); once kept they are there in time.
  for (let visit = 0; visit < 5; visit += 1) {
    await page.reload({ waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    if (await page.evaluate(isInOwnFaces)) break;
  }
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-specimen]')].map((specimen) => {
      const { top } = specimen.getBoundingClientRect();
      specimen.style.marginBlockStart = `${Math.ceil(top + scrollY) - (top + scrollY)}px`;
      const box = specimen.getBoundingClientRect();
      return {
        id: specimen.dataset['specimen'] ?? '',
        x: Math.floor(box.left),
        y: Math.round(box.top + scrollY),
        width: Math.ceil(box.width),
        height: Math.ceil(box.height),
      };
    }),
  );
}

/** Pictures of all specimens, by name. */
async function photograph(page: Page, go: (path: string) => Promise<void>): Promise<Map<string, Picture>> {
  const boxes = await openSpecimens(page, go);
  const pictures = new Map<string, Picture>();
  for (let rest = boxes; rest.length > 0; rest = rest.filter(({ id }) => !pictures.has(id))) {
    const first = rest[0];
    if (!first) break;
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), first.y);
    const top = await page.evaluate(() => scrollY);
    const height = page.viewportSize()?.height ?? screenHeight;
    const screen = decode(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
    for (const { id, ...box } of rest) {
      const inScreen = { ...box, y: box.y - top };
      if (inScreen.y >= 0 && inScreen.y + box.height <= height) pictures.set(id, cut(screen, inScreen));
    }
    if (!pictures.has(first.id))
      throw new Error(`${first.id} is ${first.height} pixels high: raise screenHeight.`);
  }
  return pictures;
}

function fileOf(folder: string, id: string): string {
  return join(baselines, folder, `${id}.png`);
}

/** What is wrong with a picture, after writing down what it looks like; nothing where it is as it was kept. */
function faultOf(folder: string, id: string, actual: Picture): string | undefined {
  const file = fileOf(folder, id);
  if (!existsSync(file)) return `${folder}/${id}: no baseline`;
  const difference = differenceOf(decode(readFileSync(file)), actual);
  if (!difference) return undefined;
  mkdirSync(join(reports, folder), { recursive: true });
  const report = join(reports, folder, id);
  writeFileSync(`${report}.actual.png`, encodeFull(actual));
  if (difference.drawing) writeFileSync(`${report}.faults.png`, encodeFull(difference.drawing));
  return `${folder}/${id}: ${difference.words} – see ${report}.*.png beside ${file}`;
}

/** Writes what is new or different, so that what is as it was stays the same to the byte. */
function update(folder: string, pictures: ReadonlyMap<string, Picture>): void {
  mkdirSync(join(baselines, folder), { recursive: true });
  for (const [id, picture] of pictures) {
    if (faultOf(folder, id, picture) !== undefined) writeFileSync(fileOf(folder, id), encode(picture));
  }
  for (const file of readdirSync(join(baselines, folder))) {
    if (!pictures.has(file.replace(/\.png$/, ''))) rmSync(join(baselines, folder, file));
  }
}

/** What pictures depend on besides the code: the browser's major version and the fonts, by the width of their words. */
async function conditions(page: Page): Promise<Readonly<Record<string, string>>> {
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    const context = document.createElement('canvas').getContext('2d');
    const widthOf = (font: string, text: string) => {
      if (context) context.font = font;
      return context?.measureText(text).width.toFixed(1) ?? '';
    };
    const { fontFamily } = getComputedStyle(document.body);
    return {
      'loaded faces': String([...document.fonts].filter(({ status }) => status === 'loaded').length > 1),
      'text font': widthOf(`400 20px ${fontFamily}`, 'Kiến nghị đã trả lời'),
      'heading font': widthOf(`700 20px ${fontFamily}`, 'Kiến nghị đã trả lời'),
      'signs from a font of the machine': widthOf(`400 20px ${fontFamily}`, '✓○→'),
    };
  });
  return { 'Chromium major': page.context().browser()?.version().split('.')[0] ?? '', ...fonts };
}

function keptConditions(): unknown {
  return existsSync(conditionsFile) ? JSON.parse(readFileSync(conditionsFile, 'utf8')) : {};
}

function strange(here: Readonly<Record<string, string>>): string {
  return `The pictures were taken by another browser or with other fonts than ${JSON.stringify(here)}: take them anew (UPDATE_BASELINES=1 npm run test:visual).`;
}

describe('the pictures in git', () => {
  test('were taken by this browser with these fonts', (context) => {
    expect(here['loaded faces'], 'the fonts of the portal do not load').toBe('true');
    if (!insists && !isDeepStrictEqual(here, keptConditions())) context.skip(strange(here));
    expect(here, strange(here)).toEqual(keptConditions());
  });

  test('stay small', () => {
    const files = globSync(`${baselines}/**/*.png`);
    const bytes = files.reduce((sum, path) => sum + statSync(path).size, 0);
    // Charts of four forms are a fifth of it: they are large, and what can go wrong in them is seen, not computed.
    expect(bytes).toBeLessThan(1_900_000);
  });
});

describe('every component', () => {
  test('has a specimen, or a reason to have none', () => {
    const page = pagesUnder(sites.today.folder).find(({ path }) => path === 'thanh-phan/');
    const shown = elementsOf(page?.document as never).map((element) => attribute(element, 'data-component'));
    const components = globSync('src/components/**/*.astro').map((path) =>
      path.replaceAll('\\', '/').replace(/^src\/components\/|\.astro$/g, ''),
    );
    expect(components.filter((name) => !shown.includes(name) && !(name in elsewhere)).toSorted()).toEqual([]);
    expect(Object.keys(elsewhere).filter((name) => !components.includes(name))).toEqual([]);
  });

  test.for(views)('looks as it did at $width pixels, $theme', async ({ theme, width, isHalved }, context) => {
    const viewport = { width, height: screenHeight };
    await during(
      site.visit({ viewport, colorScheme: theme, reducedMotion: 'reduce' }),
      async ({ page, go }) => {
        if (!insists && !isDeepStrictEqual(here, keptConditions())) context.skip(strange(here));
        const folder = `${width}-${theme}`;
        const full = await photograph(page, go);
        const pictures = isHalved ? new Map([...full].map(([id, picture]) => [id, halved(picture)])) : full;
        if (isUpdating) update(folder, pictures);
        const kept = existsSync(join(baselines, folder)) ? readdirSync(join(baselines, folder)) : [];
        expect([
          ...[...pictures]
            .map(([id, picture]) => faultOf(folder, id, picture))
            .filter((fault) => fault !== undefined),
          ...kept
            .filter((file) => !pictures.has(file.replace(/\.png$/, '')))
            .map((file) => `${folder}/${file}: no such specimen any more`),
        ]).toEqual([]);
      },
    );
  });
});

describe('the comparison', () => {
  const some = ['record-timeline-slipped', 'common-fact-list-many', 'common-pagination-middle'];

  /** The faults of some specimens after a change, against what they look like without it. */
  async function faultsAfter(change: (page: Page) => Promise<unknown>): Promise<(string | undefined)[]> {
    const viewport = { width: 768, height: screenHeight };
    return during(site.visit({ viewport, colorScheme: 'light' }), async ({ page, go }) => {
      const before = await photograph(page, go);
      const kept = some.map((id) => decode(encode(before.get(id) as Picture)));
      await change(page);
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-specimen]')].map((specimen) => ({
          id: specimen.dataset['specimen'],
          top: specimen.getBoundingClientRect().top + scrollY,
        })),
      );
      const faults: (string | undefined)[] = [];
      for (const [index, id] of some.entries()) {
        const top = boxes.find((box) => box.id === id)?.top ?? 0;
        await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
        const screen = decode(await page.screenshot({ animations: 'disabled' }));
        const { x, width, height } = await page.evaluate((name) => {
          const box = document.querySelector(`[data-specimen="${name}"]`)?.getBoundingClientRect();
          return {
            x: box?.left ?? 0,
            width: Math.ceil(box?.width ?? 0),
            height: Math.ceil(box?.height ?? 0),
          };
        }, id);
        const y = Math.round(top - (await page.evaluate(() => scrollY)));
        faults.push(differenceOf(kept[index] as Picture, cut(screen, { x, y, width, height }))?.words);
      }
      return faults;
    });
  }

  const styled = (content: string) => (page: Page) => page.addStyleTag({ content });

  test('takes a picture for itself', async () => {
    expect(await faultsAfter(async () => undefined)).toEqual([undefined, undefined, undefined]);
  });

  test('sees a border that moved by one pixel', async () => {
    const [, facts] = await faultsAfter(styled('dl > div { translate: 0 1px }'));
    expect(facts).toBeDefined();
  });

  test('sees a border that became one pixel thicker', async () => {
    const [, , pages] = await faultsAfter(styled('nav ul a { box-shadow: inset 0 0 0 2px var(--rule) }'));
    expect(pages).toBeDefined();
  });

  test('sees a colour that changed a little', async () => {
    const faults = await faultsAfter(styled(':root { --paper: #f2f0ea }'));
    expect(faults.every((fault) => fault !== undefined)).toBe(true);
  });

  test('does not see edges of letters drawn a little heavier', async () => {
    await during(site.visit({ viewport: { width: 768, height: screenHeight } }), async ({ page, go }) => {
      const pictures = await photograph(page, go);
      for (const id of some) {
        const picture = pictures.get(id) as Picture;
        const plain = plainPixels(picture);
        // What another version's gamma of text does: blends between ink and paper darken by up to a tenth.
        const heavier = picture.data.map((value, at) =>
          plain[at >> 2] === 1 || at % 4 === 3 ? value : Math.round(value * 0.9),
        );
        const noisy = { ...picture, data: heavier };
        expect(differenceOf(decode(encode(picture)), noisy)?.words, id).toBeUndefined();
      }
    });
  });
});
