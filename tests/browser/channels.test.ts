/** Posters on paper: printed to PDF by a real browser, each on exactly one A4, with nothing cut off. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../site/built-sites.ts';
import { pagesUnder } from '../site/pages.ts';
import { SiteInBrowser, type Visit } from './browser.ts';

const posters = pagesUnder(sites.today.folder)
  .map(({ path }) => path)
  .filter((path) => path.endsWith('/ap-phich/'));

let site: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open(sites.today);
});

afterAll(async () => {
  await site.close();
});

async function at<T>(
  path: string,
  options: Parameters<SiteInBrowser['visit']>[0],
  look: (visit: Visit) => Promise<T>,
) {
  const visit = await site.visit(options);
  try {
    await visit.go(path);
    return await look(visit);
  } finally {
    await visit.end();
  }
}

/** Sheets of a PDF, and their size in points. */
function sheetsOf(pdf: Buffer): { count: number; boxes: string[] } {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box]) => box?.trim() ?? '');
  return { count: (text.match(/\/Type\s*\/Page(?![a-z])/g) ?? []).length, boxes };
}

test('there is a poster of every public dialogue and every notice', () => {
  expect(posters.length).toBeGreaterThan(30);
});

test('every poster prints on one sheet of A4, and nothing on it is cut off', async () => {
  const visit = await site.visit({ viewport: { width: 1000, height: 1200 } });
  try {
    for (const path of posters) {
      await visit.go(path);
      const { count, boxes } = sheetsOf(await visit.page.pdf({ preferCSSPageSize: true }));
      expect([path, count]).toEqual([path, 1]);
      // A4 is 595 by 842 points.
      expect(boxes.flatMap((box) => box.split(/\s+/).map((side) => Math.round(Number(side))))).toEqual(
        expect.arrayContaining([0, 0, 595, 842]),
      );
      await visit.page.emulateMedia({ media: 'print' });
      const lost = await visit.page.evaluate(() => {
        const sheet = document.querySelector('.sheet');
        const foot = sheet?.querySelector('.foot')?.getBoundingClientRect();
        if (!sheet || !foot) return ['no sheet'];
        const edge = sheet.getBoundingClientRect();
        const parts = [...sheet.querySelectorAll('p, h1, h2, li, dd, svg, span')];
        return parts
          .filter((part) => {
            const box = part.getBoundingClientRect();
            const isInFoot = part.closest('.foot') !== null;
            const bottom = isInFoot ? edge.bottom : foot.top;
            return box.bottom > bottom + 1 || box.right > edge.right || box.left < edge.left;
          })
          .map((part) => part.textContent ?? part.tagName);
      });
      expect([path, lost]).toEqual([path, []]);
      await visit.page.emulateMedia({ media: null });
    }
    expect(visit.complaints).toEqual([]);
  } finally {
    await visit.end();
  }
}, 300_000);

const examples = [
  ['a dialogue to come', 'lich/mau-phuong-ha-2026-lan-2/ap-phich/'],
  ['a real one, its time passed', 'lich/hn-phuong-quynh-mai-2024-lan-2/ap-phich/'],
  ['one put off', 'lich/mau-phuong-thuong-2026-lan-2/ap-phich/'],
  ['a notice with many tasks', 'ket-luan/mau-phuong-mau-2025-lan-1-ket-luan/ap-phich/'],
  ['a script', 'lich/mau-phuong-ha-2026-lan-2/truyen-thanh/'],
  ['the script of a notice', 'ket-luan/mau-phuong-mau-2025-lan-1-ket-luan/truyen-thanh/'],
] as const;

describe.each(examples)('%s', (_name, path) => {
  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    await at(path, { colorScheme, bypassCSP: true }, async ({ page }) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
    });
  });

  test.each([320, 360, 820])('does not scroll sideways at %d pixels', async (width) => {
    await at(path, { viewport: { width, height: 800 } }, async ({ page }) => {
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  });
});

test('time and place of a dialogue to come stand at 36 points and more', async () => {
  await at('lich/mau-phuong-ha-2026-lan-2/ap-phich/', {}, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator('.headline')
      .evaluateAll((all) => all.map((line) => Number.parseFloat(getComputedStyle(line).fontSize) * 0.75));
    expect(sizes).toHaveLength(2);
    expect(sizes.every((points) => points >= 36)).toBe(true);
  });
});

test('the code is dark on light also where colours are forced and the theme is dark', async () => {
  const options = { colorScheme: 'dark', forcedColors: 'active' } as const;
  await at('lich/mau-phuong-ha-2026-lan-2/ap-phich/', options, async ({ page }) => {
    const [ground, modules] = await Promise.all(
      ['.code rect', '.code path'].map((part) =>
        page.locator(part).evaluate((shape) => getComputedStyle(shape).fill),
      ),
    );
    expect([ground, modules]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  });
});

describe('the button that prints', () => {
  const path = 'lich/mau-phuong-ha-2026-lan-2/ap-phich/';

  test('prints', async () => {
    await at(path, {}, async ({ page }) => {
      await page.evaluate(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      });
      await page.getByRole('button', { name: 'In tờ này' }).click();
      expect(await page.locator('body[data-printed]').count()).toBe(1);
    });
  });

  test('is not there without scripts; how to print is said in words', async () => {
    await at(path, { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.getByRole('button').count()).toBe(0);
      expect(await page.getByText('khổ A4').count()).toBe(1);
    });
  });
});
