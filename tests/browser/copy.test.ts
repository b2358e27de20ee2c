import { afterAll, beforeAll, expect, test } from 'vitest';
import { sites } from '../site/built-sites.ts';
import { during, SiteInBrowser } from './browser.ts';

const path = 'ke-hoach/hn-quan-ba-dinh-2023-tiep-xuc-doi-thoai/';
const permissions = ['clipboard-read', 'clipboard-write'];

let site: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open(sites.today);
});

afterAll(() => site.close());

test('the sign after a heading copies the address of its part, says so and still leads there', async () => {
  await during(site.visit({ permissions }), async ({ page, go, complaints }) => {
    await go(path);
    await page.getByRole('link', { name: 'Đường dẫn đến mục “Nhiệm vụ được giao”' }).click();
    const said = page.locator('output', { hasText: 'Đã sao chép' });
    await said.waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.origin}/${path}#nhiem-vu`);
    expect(new URL(page.url()).hash).toBe('#nhiem-vu');
    await said.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });
});

test('the citation is copied by a button', async () => {
  await during(site.visit({ permissions }), async ({ page, go }) => {
    await go(path);
    await page.getByText('Trích dẫn trang này').click();
    await page.getByRole('button', { name: 'Sao chép' }).click();
    await page.locator('output', { hasText: 'Đã sao chép' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Quận ủy Ba Đình, “.+”, Cổng công khai đối thoại với Nhân dân, /);
    expect(copied).toContain(`https://doithoai.example/${path}`);
  });
});

test('where the clipboard is refused nothing is said to be copied, and the sign is a plain link', async () => {
  await during(site.visit(), async ({ page, go, complaints }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Refused.'));
    });
    await go(path);
    await page.getByRole('link', { name: 'Đường dẫn đến mục “Nhiệm vụ được giao”' }).click();
    expect(new URL(page.url()).hash).toBe('#nhiem-vu');
    expect(await page.getByText('Đã sao chép').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test('without scripts the line stands there to be selected, and no button is offered', async () => {
  await during(site.visit({ javaScriptEnabled: false }), async ({ page, go }) => {
    await go(path);
    await page.getByText('Trích dẫn trang này').click();
    expect(await page.getByText('số liệu tính đến ngày 20/11/2026, https://').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Sao chép' }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Đường dẫn đến mục “Nhiệm vụ được giao”' }).click();
    expect(new URL(page.url()).hash).toBe('#nhiem-vu');
  });
});
