/** What every page of the built site lets a browser fetch and run, and who may frame it. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { headerRulesOf, headersFor } from '../../scripts/host-headers.ts';
import { contentSecurityPolicy } from '../../src/outputs/content-security-policy.ts';
import { sites } from './built-sites.ts';
import { attribute, elementsOf, type Page, pagesUnder, textOf } from './pages.ts';

const built = [sites.today, sites.earlier].flatMap(({ folder }) => pagesUnder(folder));

/** Of the pages that do what none may do: where, and what. */
function offences(find: (page: Page) => readonly string[], pages: readonly Page[] = built): string[] {
  return pages.flatMap((page) => find(page).map((what) => `${page.path}: ${what}`));
}

test('the policy stands in the head of every page, before anything that it governs', () => {
  const wrong = offences(({ document }) => {
    const head = elementsOf(document).find(({ tagName }) => tagName === 'head');
    const [charset, policy] = head ? elementsOf(head) : [];
    const isFirst =
      charset && attribute(charset, 'charset') === 'utf-8' && policy && attribute(policy, 'http-equiv');
    return isFirst === 'Content-Security-Policy' &&
      attribute(policy as never, 'content') === contentSecurityPolicy
      ? []
      : ['no policy, or not in its place'];
  });
  expect(built.length).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});

test('no script stands in a page but those that the policy names', () => {
  const inline = ({ document }: Page) =>
    elementsOf(document).filter(
      (element) =>
        element.tagName === 'script' &&
        attribute(element, 'src') === undefined &&
        !['application/ld+json', 'application/json'].includes(attribute(element, 'type') ?? ''),
    );
  const unnamed = offences((page) =>
    inline(page)
      .map(textOf)
      .filter((text) => {
        const hash = createHash('sha256').update(text).digest('base64');
        return !contentSecurityPolicy.includes(`'sha256-${hash}'`);
      }),
  );
  expect(unnamed).toEqual([]);
  // The hash in the policy is of a script that is there.
  expect(built.filter((page) => inline(page).length > 0).map(({ path }) => path)).toContain('tim-kiem/');
});

test('no attribute is a script', () => {
  const scripted = offences(({ document }) =>
    elementsOf(document).flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
        .map(({ name }) => `<${tagName} ${name}>`),
    ),
  );
  expect(scripted).toEqual([]);
});

describe('who may frame a page', () => {
  const { folder } = sites.today;
  const rules = headerRulesOf(folder);
  const pages = pagesUnder(folder).map(({ path }) => path);
  const isChart = (path: string) => /^so-lieu\/(?:.+\/)?bieu-do\/[^/]+\/$/.test(path);
  const isOpen = (path: string) => 'content-security-policy' in headersFor(rules, `/${path}`);

  test('everybody, of a chart alone; of all else this site', () => {
    expect(pages.filter(isChart)).not.toEqual([]);
    expect(pages.filter(isOpen)).toEqual(pages.filter(isChart));
  });
});
