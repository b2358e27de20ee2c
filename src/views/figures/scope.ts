/** Scopes of figures as pages name and address them. */
import { assertTotals } from '../../domain/figures/partitions.ts';
import { type FigureScope, figureScopes, holdsRecords, scopeKey } from '../../domain/figures/scopes.ts';
import type { Population } from '../../domain/illustrative.ts';
import type { Portal } from '../../domain/portal.ts';
import { formatQuarter } from '../../locale/dates.ts';
import { topicLabels } from '../../locale/labels.ts';
import { vi } from '../../locale/vi.ts';
import { partsOfQuarter } from '../../time/period.ts';
import { hrefOf, paths, topicSlugs } from '../hrefs.ts';
import { illustrativeStep } from '../illustrative-address.ts';
import type { LinkView } from '../page-head.ts';

const words = vi.figures.scope;

function rootOf(population: Population): string {
  return population === 'illustrative' ? `${paths.figures}${illustrativeStep}/` : paths.figures;
}

/**
 * The path of a scope's statistics, with a slash at its end: `so-lieu/`, `so-lieu/don-vi/<id>/`, `so-lieu/ky/2025/`. Of
 * the invented, those that no record's id gives away stand under `so-lieu/minh-hoa/`.
 */
export function scopePath(scope: FigureScope): string {
  const root = rootOf(scope.population);
  switch (scope.kind) {
    case 'portal':
      return root;
    case 'body':
      return `${paths.figures}don-vi/${scope.body}/`;
    case 'dialogue':
      return `${paths.figures}doi-thoai/${scope.dialogue}/`;
    case 'elsewhere':
      return `${paths.figures}don-vi/${scope.body}/khong-qua-doi-thoai/`;
    case 'topic':
      return `${root}linh-vuc/${topicSlugs[scope.topic]}/`;
    case 'year':
      return `${root}ky/${scope.year}/`;
    case 'quarter': {
      const { year, quarter } = partsOfQuarter(scope.quarter);
      return `${root}ky/${year}-quy-${quarter}/`;
    }
  }
}

/** What a scope is called on its own: "Phường Mẫu", "Quý II/2025", "Toàn cổng". */
export function scopeName(portal: Portal, scope: FigureScope): string {
  switch (scope.kind) {
    case 'portal':
      return words.portal[scope.population];
    case 'body':
      return portal.organisationById[scope.body]?.name ?? scope.body;
    case 'dialogue':
      return portal.dialogueById[scope.dialogue]?.title ?? scope.dialogue;
    case 'elsewhere':
      return words.elsewhere(portal.organisationById[scope.body]?.name ?? scope.body);
    case 'topic':
      return topicLabels[scope.topic];
    case 'year':
      return words.year(scope.year);
    case 'quarter':
      return formatQuarter(scope.quarter);
  }
}

/** The title of a scope's page. */
export function scopeTitle(portal: Portal, scope: FigureScope): string {
  return scope.kind === 'portal' ? words.title[scope.population] : words.titleOf(scopeName(portal, scope));
}

export function scopeLink(portal: Portal, scope: FigureScope): LinkView {
  return { text: scopeName(portal, scope), href: hrefOf(portal.site, scopePath(scope)) };
}

/** To the statistics of a scope, from the page of what it is about; nothing where there is nothing to count. */
export function statisticsLink(portal: Portal, scope: FigureScope): LinkView | undefined {
  if (!holdsRecords(portal, scope)) return undefined;
  return { text: words.link, href: hrefOf(portal.site, scopePath(scope)) };
}

/** The pages above a scope's: the whole portal, and above the illustrative whole the real one. */
export function scopesAbove(portal: Portal, scope: FigureScope): readonly LinkView[] {
  const link = (above: FigureScope) => ({
    text: words.title[above.population],
    href: hrefOf(portal.site, scopePath(above)),
  });
  const real = { kind: 'portal', population: 'real' } as const;
  const own = { kind: 'portal', population: scope.population } as const;
  return [real, own]
    .filter((above, index, all) => all.findIndex((other) => scopeKey(other) === scopeKey(above)) === index)
    .filter((above) => scopeKey(above) !== scopeKey(scope))
    .map(link);
}

/** What stands between `so-lieu/` and the end of a scope's path; `undefined` for the path itself. */
export function scopeStep(scope: FigureScope): string | undefined {
  const step = scopePath(scope).slice(paths.figures.length, -1);
  return step === '' ? undefined : step;
}

/**
 * The scopes that have pages, held against each other first: pages are made of totals that add up, or not at all.
 * @throws TotalsError
 */
export function statisticsScopes(portal: Portal): readonly FigureScope[] {
  assertTotals(portal);
  return figureScopes(portal);
}
