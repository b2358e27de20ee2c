import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './markdown.ts';

/** As if the site were served under /cong/. */
const render = (...lines: string[]) => renderMarkdown(lines.join('\n'), '/cong/');

describe(renderMarkdown, () => {
  test('renders a table', async () => {
    const html = await render(
      '| Văn bản ghi | Cổng hiểu là |',
      '| --- | --- |',
      '| một ngày | đúng ngày đó |',
    );
    expect(html.replaceAll('\n', '')).toBe(
      '<table><thead><tr><th>Văn bản ghi</th><th>Cổng hiểu là</th></tr></thead>' +
        '<tbody><tr><td>một ngày</td><td>đúng ngày đó</td></tr></tbody></table>',
    );
  });

  test.each([
    ['one tilde on each side is a spelling', '~so~ với', '<p>~so~ với</p>'],
    ['two are a strike-through', '~~bỏ~~', '<p><del>bỏ</del></p>'],
    ['quotes and dashes stay as they are written', `"a" 'b' -- c...`, `<p>"a" 'b' -- c...</p>`],
    ['bold and italic', '**rõ người**, *rõ việc*', '<p><strong>rõ người</strong>, <em>rõ việc</em></p>'],
    ['nothing', '', ''],
  ])('%s', async (_why, markdown, html) => {
    expect(await render(markdown)).toBe(html);
  });

  test('gives headings ids that survive being copied', async () => {
    expect(await render('## Điều văn bản không ghi')).toBe(
      '<h2 id="dieu-van-ban-khong-ghi">Điều văn bản không ghi</h2>',
    );
  });

  test('lets a name in code break after its underscores, and a block of code as it is', async () => {
    expect(await render('`closed_other`, `met`', '', '```', 'a_b', '```')).toBe(
      '<p><code>closed_<wbr>other</code>, <code>met</code></p>\n<pre><code>a_b\n</code></pre>',
    );
  });

  test('renders a code block as text: no colours', async () => {
    expect(await render('```yaml', 'kind: unknown', '```')).toBe(
      '<pre><code class="language-yaml">kind: unknown\n</code></pre>',
    );
  });
});

describe('footnotes', () => {
  const footnotes = render('Trước ngày 15/6[^1].', '', '[^1]: Không kể ngày 15/6.');

  test('stand under a Vietnamese heading', async () => {
    expect(await footnotes).toMatch(/<h2[^>]*>Chú thích<\/h2>/);
  });

  test('lead back in Vietnamese', async () => {
    expect(await footnotes).toContain('aria-label="Quay lại chỗ dẫn chú thích 1"');
    expect(await footnotes).not.toMatch(/back to|footnotes?</i);
  });

  test('are described by a heading that is there', async () => {
    const html = await footnotes;
    const described = /aria-describedby="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`id="${described}"`);
  });
});

describe('links', () => {
  test.each([
    ['from the root of the site', '/phuong-phap/', '/cong/phuong-phap/'],
    ['from the root to a place on a page', '/phuong-phap/#thoi-gian', '/cong/phuong-phap/#thoi-gian'],
    ['to the home page', '/', '/cong/'],
    ['to another site', 'https://chinhphu.vn/lich/', 'https://chinhphu.vn/lich/'],
    ['to another host under the same scheme', '//chinhphu.vn/lich/', '//chinhphu.vn/lich/'],
    ['to a place on this page', '#thoi-gian', '#thoi-gian'],
    ['from this page', 'lich/', 'lich/'],
    ['to write to somebody', 'mailto:cong@doithoai.example', 'mailto:cong@doithoai.example'],
  ])('%s', async (_why, written, href) => {
    expect(await render(`[xem](${written})`)).toBe(`<p><a href="${href}">xem</a></p>`);
  });

  test('from the root stay as they are where the site is the root', async () => {
    expect(await renderMarkdown('[xem](/phuong-phap/)', '/')).toBe('<p><a href="/phuong-phap/">xem</a></p>');
  });

  test('know the base they were asked for, whichever was asked for before', async () => {
    const [here, there] = await Promise.all([
      renderMarkdown('[xem](/lich/)', '/mot/'),
      renderMarkdown('[xem](/lich/)', '/hai/'),
    ]);
    expect(here).toBe('<p><a href="/mot/lich/">xem</a></p>');
    expect(there).toBe('<p><a href="/hai/lich/">xem</a></p>');
  });
});
