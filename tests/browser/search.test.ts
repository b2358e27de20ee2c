/** The search page as readers use it: typing, choosing, keyboard, address, and everything that can go wrong. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../site/built-sites.ts';
import { accessibleTree, nameFaults, outlineFaults } from './accessible-tree.ts';
import { during, SiteInBrowser, unexpected, type Visit } from './browser.ts';

let site: SiteInBrowser;
let under: SiteInBrowser;

beforeAll(async () => {
  site = await SiteInBrowser.open(sites.today);
  under = await SiteInBrowser.open(sites.earlier);
});

afterAll(async () => {
  await site.close();
  await under.close();
});

const indexFiles = '**/chi-muc/**';
const engineFile = '**/search-session*.js';

const parts = (page: Page) => {
  const part = (name: string) => page.locator(`portal-search [data-part="${name}"]`);
  return {
    field: page.locator('#tim-kiem'),
    heading: part('heading'),
    note: part('note'),
    chosen: part('chosen'),
    readings: part('readings'),
    jump: part('jump').locator('a'),
    tips: part('tips'),
    results: part('results').locator('> li'),
    titles: page.locator('portal-search h3 a'),
    near: part('near').locator('> li'),
    failed: part('failed'),
    status: page.getByRole('status'),
  };
};

/** Until the answer to what is asked is complete. */
async function answered(page: Page): Promise<void> {
  await page.locator('[data-part="panel"]:not([hidden]) [data-part="answer"][aria-busy="false"]').waitFor();
}

async function type({ page }: Visit, query: string): Promise<ReturnType<typeof parts>> {
  const on = parts(page);
  await on.field.fill(query);
  await answered(page);
  return on;
}

async function ask(visit: Visit, query: string): Promise<ReturnType<typeof parts>> {
  await visit.go('tim-kiem/');
  return type(visit, query);
}

const addressOf = (page: Page) => new URL(page.url()).search;

describe('what is found', () => {
  test.each([
    ['without marks', 'dat dai tai nguyen', 'Bí thư Thị ủy Đức Phổ đối thoại với công dân xã Phổ An'],
    ['letters split from their marks', 'đất đai'.normalize('NFD'), 'Đất đai'],
    ['a body by its old name', 'quan ba dinh', 'Quận Ba Đình'],
    ['an everyday word', 'sổ đỏ', 'Cấp giấy chứng nhận quyền sử dụng đất'],
  ])('%s: %s', async (_why, query, wanted) => {
    await during(site.visit(), async (visit) => {
      const { titles } = await ask(visit, query);
      expect((await titles.allInnerTexts()).join('\n')).toContain(wanted);
      expect(unexpected(visit.complaints)).toEqual([]);
    });
  });

  test('a result says what it is, where it stands, and marks the words in their own spelling', () =>
    during(site.visit(), async (visit) => {
      const { results, titles, note } = await ask(visit, 'den duong ngo cay da');
      expect((await results.first().innerText()).split(/\n+/)).toEqual([
        expect.stringMatching(/^Kiến nghị\s*Dữ liệu minh họa$/),
        'Chín trong số 14 đèn đường ngõ Cây Đa hỏng từ tháng 8/2024',
        expect.stringContaining('Ngõ Cây Đa'),
        'Đã giải quyết dứt điểm',
        'Xong đúng hạn',
        expect.stringMatching(/ · Tiếp nhận ngày 27\/11\/2024$/),
      ]);
      expect(await titles.first().locator('mark').allInnerTexts()).toEqual(['đèn đường ngõ Cây Đa']);
      expect(await results.first().locator('.mark.settled svg').count()).toBeGreaterThan(0);
      expect(await note.innerText()).toMatch(/dữ liệu minh họa/);
      const described = await titles
        .first()
        .evaluate((link) =>
          (link.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent.trim()),
        );
      expect(described.join(' ')).toMatch(/Kiến nghị.*Tiếp nhận ngày/s);
    }));

  test('what lacks a word stands under a heading that says so; nothing found says what to try', () =>
    during(site.visit(), async (visit) => {
      const { near, heading, tips } = await ask(visit, 'den duong khong sang xyzq');
      expect(await heading.innerText()).toMatch(/^Không có kết quả nào đủ các từ/);
      expect(await visit.page.getByRole('heading', { name: 'Kết quả gần đúng' }).isVisible()).toBe(true);
      expect(await near.first().innerText()).toMatch(/\nThiếu từ: (?:“khong”, )?“xyzq”$/);
      await type(visit, 'zzzqqw wwwqz');
      expect(await heading.innerText()).toBe('Không tìm thấy kết quả nào cho “zzzqqw wwwqz”');
      expect(await near.count()).toBe(0);
      await tips.getByRole('link', { name: 'Xem theo danh mục ở cuối trang này.' }).click();
      expect(new URL(visit.page.url()).hash).toBe('#danh-muc');
      expect(await heading.innerText()).toContain('zzzqqw');
    }));

  test('a short form with several meanings offers each', () =>
    during(site.visit(), async (visit) => {
      const { readings, field, heading } = await ask(visit, 'CT');
      expect(await readings.innerText()).toMatch(/^“CT” có thể là: .*Chỉ thị · Chủ tịch/);
      await readings.getByRole('link', { name: 'Chủ tịch' }).click();
      await answered(visit.page);
      expect(await field.inputValue()).toBe('Chủ tịch');
      await expect.poll(() => heading.evaluate((it) => it === document.activeElement)).toBe(true);
    }));

  test('under a sub-path: results lead to its pages', () =>
    during(under.visit(), async (visit) => {
      const { titles } = await ask(visit, 'dat dai');
      expect(await titles.count()).toBeGreaterThan(2);
      await titles.first().click();
      await visit.page.waitForURL(/\/cong\/(?!tim-kiem)/);
      expect(await visit.page.locator('h1').count()).toBe(1);
      expect(unexpected(visit.complaints)).toEqual([]);
    }));
});

describe('a code', () => {
  test('is offered while it is typed, and gone to when it is sent; the way back does not lead there again', () =>
    during(site.visit(), async (visit) => {
      const { page } = visit;
      const { jump } = await ask(visit, 'pm 2025 004');
      expect(await jump.innerText()).toMatch(/^Đi thẳng tới “pm 2025 004”: /);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/kien-nghi\/pm-2025-004\/$/);
      await page.goBack();
      await answered(page);
      expect(addressOf(page)).toBe('?q=pm+2025+004');
    }));

  test('from the home page leads straight to its page, and back home', () =>
    during(site.visit(), async ({ page, go }) => {
      await go('');
      await page.locator('#tim-kiem').fill('PM-2025-004');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/kien-nghi\/pm-2025-004\/$/);
      await page.goBack();
      await page.waitForURL(`${site.origin}/`);
    }));
});

describe('the address', () => {
  test('holds the query; typing adds no steps to the way back, sending does', () =>
    during(site.visit(), async (visit) => {
      const { page } = visit;
      await visit.go('lich/');
      await visit.go('tim-kiem/');
      const length = await page.evaluate(() => history.length);
      const { field, heading } = parts(page);
      await field.click();
      await page.keyboard.type('rac thai');
      await answered(page);
      expect(addressOf(page)).toBe('?q=rac+thai');
      await page.keyboard.press('Enter');
      await answered(page);
      expect(await page.evaluate(() => history.length)).toBe(length);
      await type(visit, 'truong hoc');
      expect(await page.title()).toMatch(/^truong hoc – Tìm kiếm/);
      expect(await page.evaluate(() => history.length)).toBe(length + 1);
      await page.goBack();
      await expect.poll(() => heading.innerText()).toMatch(/“rac thai”$/);
      expect(await field.inputValue()).toBe('rac thai');
      await page.goBack();
      await page.waitForURL(/\/lich\/$/);
    }));

  test('filters, sort and page stand in it, can be sent on, and are given up one by one', () =>
    during(site.visit(), async (visit) => {
      const { page } = visit;
      const { heading, chosen, results } = await ask(visit, 'duong');
      const option = page.getByLabel('Loại', { exact: true }).locator('option', { hasText: 'Kiến nghị (' });
      const count = /\((\d+)\)/.exec(await option.innerText())?.[1];
      await page.getByLabel('Loại', { exact: true }).selectOption('kien-nghi');
      await expect.poll(() => heading.innerText()).toBe(`${count} kết quả cho “duong”`);
      await page.getByLabel('Sắp xếp', { exact: true }).selectOption('Mới nhất');
      await expect.poll(() => addressOf(page)).toBe('?q=duong&loai=kien-nghi&sap-xep=moi-nhat');
      await answered(page);
      const kinds = await page.locator('[data-part="kind"]').allInnerTexts();
      expect(new Set(kinds)).toEqual(new Set(['Kiến nghị']));
      const first = await results.first().innerText();
      await page.getByRole('link', { name: 'Trang sau' }).click();
      await expect.poll(() => heading.innerText()).toMatch(/, trang 2 \/ \d+$/);
      expect(await heading.evaluate((it) => it === document.activeElement)).toBe(true);
      expect(addressOf(page)).toBe('?q=duong&loai=kien-nghi&sap-xep=moi-nhat&trang=2');
      await page.goBack();
      await expect.poll(() => results.first().innerText()).toBe(first);
      await chosen.getByRole('link', { name: 'Bỏ lọc Loại: Kiến nghị' }).click();
      await expect.poll(() => addressOf(page)).toBe('?q=duong&sap-xep=moi-nhat');
      await page.goBack();
      await page.goBack();
      await expect.poll(() => addressOf(page)).toBe('?q=duong&loai=kien-nghi');
      expect(await page.getByLabel('Sắp xếp', { exact: true }).inputValue()).toBe('phu-hop');
      expect(await page.getByLabel('Loại', { exact: true }).inputValue()).toBe('kien-nghi');
    }));

  test('a filter alone lists; what nobody has finds nothing and does no harm', () =>
    during(site.visit(), async (visit) => {
      const { page, go } = visit;
      const { heading, chosen, tips } = parts(page);
      await go('tim-kiem/?linh-vuc=giao-duc&sap-xep=cho-lau-nhat');
      await answered(page);
      expect(await heading.innerText()).toMatch(/^\d+ kết quả$/);
      await go('tim-kiem/?q=duong&linh-vuc=khong-co-linh-vuc-nay&sap-xep=x&trang=77&loai=%3Cb%3E');
      await answered(page);
      expect(await heading.innerText()).toBe('Không tìm thấy kết quả nào cho “duong”');
      expect(await chosen.innerText()).toContain('Lĩnh vực: khong-co-linh-vuc-nay');
      await tips.getByRole('link', { name: 'Bỏ mọi bộ lọc' }).click();
      await expect.poll(() => heading.innerText()).toMatch(/^\d+ kết quả cho “duong”$/);
      expect(unexpected(visit.complaints)).toEqual([]);
    }));

  test('a reader who comes back from a result stands where the result stood', () =>
    during(site.visit({ viewport: { width: 360, height: 640 } }), async ({ page, go }) => {
      await go('tim-kiem/?q=doi+thoai');
      await answered(page);
      await parts(page).titles.nth(7).click();
      await page.waitForURL((url) => !url.pathname.endsWith('/tim-kiem/'));
      await page.goBack();
      await answered(page);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(800);
    }));
});

describe('the keyboard', () => {
  test('leads from the field to the results and back, and clears the field', () =>
    during(site.visit(), async (visit) => {
      const { page } = visit;
      const { field, titles } = await ask(visit, 'khoang san');
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(await titles.nth(0).innerText());
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe(await titles.nth(1).innerText());
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await field.evaluate((it) => it === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await field.inputValue()).toBe('');
      expect(await page.locator('[data-part="panel"]').isVisible()).toBe(false);
      expect(addressOf(page)).toBe('');
    }));

  test('alone brings a reader from the home page to a result', () =>
    during(site.visit(), async ({ page, go }) => {
      await go('');
      for (let press = 0; press < 20; press += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.id === 'tim-kiem')) break;
      }
      await page.keyboard.type('khoang san');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/tim-kiem\/\?q=khoang/);
      await answered(page);
      await parts(page).field.focus();
      await page.keyboard.press('ArrowDown');
      const first = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname === new URL(first ?? '', url).pathname);
    }));

  test('may compose its letters: nothing touches the field, Enter and arrows stay its own', () =>
    during(site.visit(), async (visit) => {
      const { page } = visit;
      const { field, heading } = await ask(visit, 'rac');
      await field.fill('');
      const session = await page.context().newCDPSession(page);
      for (const text of ['d', 'đ', 'đe', 'đen', 'đèn']) {
        await session.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        });
      }
      expect(await field.inputValue()).toBe('đèn');
      // A word that is not finished is searched for once it rests: some keyboards never finish one.
      await expect.poll(() => heading.innerText()).toMatch(/“đèn”$/);
      await session.send('Input.insertText', { text: 'đèn' });
      await answered(page);
      expect(await field.inputValue()).toBe('đèn');
      expect(addressOf(page)).toBe(`?${new URLSearchParams({ q: 'đèn' })}`);
      expect(unexpected(visit.complaints)).toEqual([]);
    }));
});

describe('assistive technology', () => {
  test('is told once, when typing rests, and finds one outline with names that say something', () =>
    during(site.visit(), async (visit) => {
      const { page } = visit;
      await visit.go('tim-kiem/');
      const { field, status } = parts(page);
      await page.evaluate(() => {
        const line = document.querySelector('[role="status"]') as Element;
        const told: string[] = [];
        Object.assign(window, { told });
        new MutationObserver(() => {
          if (line.textContent !== '') told.push(line.textContent);
        }).observe(line, { childList: true, characterData: true, subtree: true });
      });
      await field.click();
      await page.keyboard.type('den duong', { delay: 60 });
      await status.filter({ hasText: /\d+ kết quả cho “den duong”/ }).waitFor({ state: 'attached' });
      expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toHaveLength(1);
      const tree = await accessibleTree(page);
      expect(outlineFaults(tree)).toEqual([]);
      expect(nameFaults(tree)).toEqual([]);
    }));
});

describe('whatever is typed', () => {
  const inputs = [
    ['one letter', 'đ'],
    ['300 letters', 'đường '.repeat(50)],
    ['one word of 300 letters', 'đ'.repeat(300)],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(2)>'],
    ['a regular expression', '.*(['],
    ['replacement signs', "$& $1 $` $' {q} {n}"],
    ['a lone quote', '"'],
    ['emoji', '🙂🏳️‍🌈'],
    ['marks of direction', '\u202Eđường\u200F\u2066'],
    ['lone combining marks', '\u0301\u0323\u0309'],
    ['half an emoji', '\uD83D'],
    ['nothing but signs', '/\\?#%&'],
    ['a name of every object', '__proto__ constructor'],
  ] as const;

  test('is answered in words, without error, and the next search works', () =>
    during(site.visit(), async (visit) => {
      const { page } = visit;
      page.on('dialog', (dialog) => {
        throw new Error(`A dialog: ${dialog.message()}`);
      });
      const { heading, results } = await ask(visit, 'duong');
      for (const [why, query] of inputs) {
        await type(visit, query);
        expect(await heading.innerText(), why).toMatch(/kết quả/);
        expect(await page.locator('portal-search :is(script, img)').count(), why).toBe(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), why).toBe(0);
      }
      // Sent, and opened by its address.
      await type(visit, inputs[3][1]);
      await page.keyboard.press('Enter');
      await page.reload();
      await answered(page);
      expect(await parts(page).field.inputValue()).toBe(inputs[3][1]);
      await type(visit, 'duong');
      expect(await results.count()).toBe(10);
      expect(unexpected(visit.complaints)).toEqual([]);
    }));

  test('nothing shows nothing, and 50 quick keys end with what was typed last', () =>
    during(site.visit(), async (visit) => {
      const { page } = visit;
      await visit.go('tim-kiem/');
      const { field, heading } = parts(page);
      await field.click();
      await page.keyboard.type('   ');
      expect(await page.locator('[data-part="panel"]').isVisible()).toBe(false);
      await page.keyboard.type('duong ngap sau khi mua lon o to dan pho so 5 ngo 1');
      await expect.poll(() => heading.innerText()).toMatch(/“duong ngap sau .* ngo 1”$/);
      await answered(page);
      for (let press = 0; press < 50; press += 1) await page.keyboard.press('Backspace');
      await page.keyboard.type('cho');
      await expect.poll(() => heading.innerText()).toMatch(/“cho”$/);
      await answered(page);
      expect(unexpected(visit.complaints)).toEqual([]);
    }));
});

describe('a search that cannot be', () => {
  test.each([
    ['its index does not come', indexFiles],
    ['its engine does not come', engineFile],
  ])('says so where %s, offers the lists, and tries again with the next key', async (_what, files) => {
    await during(site.visit(), async (visit) => {
      const { page } = visit;
      await page.route(files, (route) => route.abort());
      await visit.go('tim-kiem/?q=doi');
      const { failed, field, heading, status } = parts(page);
      await failed.waitFor();
      expect(await status.innerText()).toBe('Chưa tải được dữ liệu tìm kiếm');
      expect(await page.locator('#danh-muc a').count()).toBeGreaterThan(20);
      await page.unroute(files);
      await field.click();
      await page.keyboard.type(' thoai');
      await expect.poll(() => heading.innerText()).toMatch(/^\d+ kết quả cho “doi thoai”$/);
      expect(await failed.isVisible()).toBe(false);
    });
  });

  test.each([
    ['its index does not come', indexFiles],
    ['its engine does not come', engineFile],
  ])('is tried again by its button where %s', async (_what, files) => {
    await during(site.visit(), async ({ page, go }) => {
      await page.route(files, (route) => route.fulfill({ status: 404 }));
      await go('tim-kiem/?q=doi+thoai');
      const { failed, heading } = parts(page);
      await failed.waitFor();
      await page.unroute(files);
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await expect.poll(() => heading.innerText()).toMatch(/^\d+ kết quả cho “doi thoai”$/);
    });
  });

  test('does not hold back a newer one that waits beside it', () =>
    during(site.visit(), async (visit) => {
      const { page } = visit;
      await page.route('**/root.bin', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.abort();
      });
      await visit.go('tim-kiem/');
      const { failed, field } = parts(page);
      await field.fill('rac');
      await page.waitForTimeout(100);
      await field.fill('truong');
      await failed.waitFor();
      await page.unroute('**/root.bin');
      await field.fill('truong hoc');
      await answered(page);
      expect(await failed.isVisible()).toBe(false);
    }));

  test('that is slow says that it is on its way; the newer one wins', () =>
    during(site.visit(), async (visit) => {
      const { page } = visit;
      await page.route(indexFiles, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      });
      await visit.go('tim-kiem/');
      const { field, heading } = parts(page);
      await field.fill('truong');
      await expect.poll(() => heading.innerText()).toBe('Đang tìm…');
      await field.fill('rac');
      await answered(page);
      expect(await heading.innerText()).toMatch(/“rac”$/);
      expect(unexpected(visit.complaints)).toEqual([]);
    }));

  test('says so in a browser that lacks what it needs; the form still leads here', () =>
    during(site.visit(), async (visit) => {
      const { page } = visit;
      await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
      await visit.go('tim-kiem/');
      const { failed, field } = parts(page);
      await field.fill('rac');
      await failed.waitFor();
      expect(await failed.innerText()).toContain('Trình duyệt này');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\?q=rac$/);
      await failed.waitFor();
      expect(visit.complaints).toEqual([]);
    }));
});

describe('without scripts', () => {
  test('everything is reached by its letter and by its year', () =>
    during(site.visit({ javaScriptEnabled: false }), async ({ page, go }) => {
      await go('tim-kiem/');
      expect(await page.locator('main').innerText()).toContain('Trình duyệt đang tắt tập lệnh');
      await page.locator('main').getByRole('link', { name: 'Chữ Đ' }).click();
      await page.getByRole('link', { name: 'Đối thoại phường Quỳnh Mai lần thứ 2 năm 2024' }).first().click();
      expect(await page.locator('h1').innerText()).toBe('Đối thoại phường Quỳnh Mai lần thứ 2 năm 2024');
      await go('muc-luc/');
      await page.locator('main').getByRole('link', { name: 'Năm 2026' }).click();
      await page.getByRole('link', { name: 'Trang sau' }).click();
      await page.waitForURL(/\/muc-luc\/nam-2026\/trang\/2\/$/);
    }));
});
