/**
 * The method page against the code: every name that figures use is defined there once, under the label that the
 * interface gives it, and the page defines no name that the code has not.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countVerdicts, verdictOf } from '../../src/domain/compliance.ts';
import { partitionNames } from '../../src/domain/figures/partition.ts';
import { partitionRules } from '../../src/domain/figures/partitions.ts';
import { ageBands, ageGroup, openDeadlines, slipOf } from '../../src/domain/figures/petition-partitions.ts';
import { kaplanMeier } from '../../src/domain/kaplan-meier.ts';
import { cohortOf } from '../../src/domain/rates.ts';
import { verdicts } from '../../src/domain/rules/finding.ts';
import { petitionStocks } from '../../src/domain/stocks.ts';
import { watchKinds } from '../../src/domain/supervision.ts';
import { timeToAnswer, waitEnds } from '../../src/domain/time-to-answer.ts';
import {
  ageBandLabels,
  exclusionLabels,
  figureLabels,
  groupLabel,
  groupLabels,
  openDeadlineLabels,
  partitionLabels,
} from '../../src/locale/figures.ts';
import { petitionStageLabels, verdictLabels } from '../../src/locale/labels.ts';
import { vi } from '../../src/locale/vi.ts';
import { anEvent, aPetition, aPortal } from '../builders.ts';

const text = readFileSync('content/pages/phuong-phap.mdx', 'utf8');

interface Row {
  readonly label: string;
  readonly name: string;
  readonly definition: string;
}

interface Section {
  readonly heading: string;
  readonly rows: readonly Row[];
}

const row = /^\| (?<label>[^|`]+) \| `(?<name>[^`]+)` \| (?<definition>.+) \|$/;

/** The sections that define names, by their anchors. */
const sections: ReadonlyMap<string, Section> = new Map(
  text.split(/^(?=##|<h3 )/m).flatMap((part): [string, Section][] => {
    const head = /^<h3 id="(?<id>[a-z_]+)">(?<heading>[^<]+)<\/h3>/.exec(part)?.groups;
    const rows = part.split('\n').flatMap((line) => (row.exec(line)?.groups as Row | undefined) ?? []);
    if (rows.length > 0 && !head) throw new Error(`Names without an anchor: ${part.slice(0, 80)}`);
    return head?.['id'] !== undefined ? [[head['id'], { heading: head['heading'] ?? '', rows }]] : [];
  }),
);

function definedIn(id: string): Record<string, string> {
  return Object.fromEntries((sections.get(id)?.rows ?? []).map(({ name, label }) => [name, label]));
}

/** Partitions whose groups are those of another one, and defined there. */
const sameAs: Readonly<Record<string, (typeof partitionNames)[number]>> = {
  commitment_lateness: 'lateness',
  commitment_slippage: 'slippage',
};

/** Of a petition that was extended once. */
const slip = slipOf(
  aPortal({
    petitions: [
      aPetition({
        events: [
          anEvent('received', '2026-05-04'),
          anEvent('assigned', '2026-05-05'),
          anEvent('extended', '2026-06-25'),
        ],
      }),
    ],
  }).petitions[0]?.state.clock,
);

/** What a partition's section has to define: itself, its groups, its figures. */
function expectedOf(rule: (typeof partitionRules)[number]): Record<string, string> {
  const { name } = rule;
  const groups = (): Record<string, string> => {
    if (name === 'backlog') return { ...ageBandLabels, ...openDeadlineLabels };
    if (sameAs[name]) return {};
    return Object.fromEntries(rule.groups.map((group) => [group, groupLabel(name, group)]));
  };
  return {
    [name]: partitionLabels[name],
    ...groups(),
    ...(name === 'slippage' && { times: 'Số lần dời', days: 'Số ngày dời' }),
    ...Object.fromEntries(rule.figures.map((figure) => [figure.name, figureLabels[figure.name]])),
  };
}

describe('partitions', () => {
  test.each(partitionRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    expect(sections.get(name)?.heading).toBe(partitionLabels[name]);
    expect(definedIn(name)).toEqual(expectedOf(rule));
  });

  test('all of them', () => {
    expect(partitionRules.map(({ name }) => name)).toEqual(partitionNames);
  });

  test.each(Object.entries(sameAs))('%s has the groups of %s, under the same labels', (name, other) => {
    const groups = (of: string) => partitionRules.find((rule) => rule.name === of)?.groups;
    expect(groups(name)).toEqual(groups(other));
    expect(groupLabels[name as typeof other]).toEqual(groupLabels[other]);
  });

  test('groups of the backlog are made of a band of age and a deadline', () => {
    const groups = partitionRules.find(({ name }) => name === 'backlog')?.groups;
    expect(groups).toEqual(ageBands.flatMap((band) => openDeadlines.map((due) => ageGroup(band, due))));
    expect(text).toContain(ageGroup('to_90', 'overdue'));
  });

  test('how far a deadline slipped', () => {
    expect(Object.keys(slip ?? {})).toEqual(['times', 'days']);
  });

  test('the interface names no figure and no reason that there is not', () => {
    const figures = partitionRules.flatMap((rule) => rule.figures.map(({ name }) => name));
    expect(Object.keys(figureLabels).toSorted()).toEqual(figures.toSorted());
    const reasons = new Set<string>(partitionRules.flatMap(({ excluded }) => excluded as readonly string[]));
    expect(Object.keys(exclusionLabels).toSorted()).toEqual([...reasons].toSorted());
  });
});

/** The names that a source gives to the kinds of a union. */
function kindsIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/\| \{ readonly kind: '(\w+)'/g)].map(
    ([, kind = '']) => kind,
  );
}

/** The names of the fields of an interface. */
function fieldsOf(file: string, name: string): string[] {
  const body =
    new RegExp(`interface ${name} \\{(.*?)\\n\\}`, 's').exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return [...body.matchAll(/readonly (\w+)\??:/g)].map(([, field = '']) => field);
}

describe('what partitions share', () => {
  test('scopes', () => {
    const kinds = kindsIn('src/domain/figures/scopes.ts');
    expect(Object.keys(definedIn('scope')).toSorted()).toEqual(kinds.toSorted());
    expect(definedIn('scope')).toEqual({ portal: vi.figures.scope.portal.real, ...vi.figures.page.scopes });
  });

  test('reasons to be left out', () => {
    expect(definedIn('exclusion')).toEqual(exclusionLabels);
  });

  test('who has reported', () => {
    const file = 'src/domain/figures/reporting.ts';
    expect(Object.keys(definedIn('reporting'))).toEqual(kindsIn(file));
    expect(definedIn('reporting')).toMatchObject({ not_reported: vi.figures.reporting.silent });
    expect(Object.keys(definedIn('body_reporting'))).toEqual(fieldsOf(file, 'BodyReporting'));
    expect(definedIn('body_reporting')).toMatchObject({ silent: vi.figures.reporting.silent });
  });
});

describe('estimates', () => {
  const portal = aPortal({ petitions: [aPetition()] });
  const [wait] = timeToAnswer(portal, cohortOf(portal, 'real', portal.petitions)).waits;

  test('waits, and why they ended', () => {
    const { petitionId: _, ...fields } = wait ?? {};
    expect(Object.keys(definedIn('wait')).toSorted()).toEqual(
      [...Object.keys(fields), ...waitEnds].toSorted(),
    );
    expect(definedIn('wait')).toMatchObject({
      answered: figureLabels['answered'],
      waiting: groupLabels.answer_time['waiting'],
      closed_other: petitionStageLabels.closed_other,
      withdrawn: petitionStageLabels.withdrawn,
    });
  });

  test('Kaplan–Meier', () => {
    const estimate = kaplanMeier([1, 2].map((time) => ({ time, isEvent: true })));
    const names = [estimate, estimate.steps[0] ?? {}, estimate.median ?? {}].flatMap((value) =>
      Object.keys(value),
    );
    expect(Object.keys(definedIn('kaplan_meier')).toSorted()).toEqual([...new Set(names)].toSorted());
    expect(definedIn('kaplan_meier')).toMatchObject({
      cumulative: vi.figures.charts.cumulative,
      lower: vi.figures.charts.lower,
      upper: vi.figures.charts.upper,
    });
  });
});

test('verdicts, and the order in which they outweigh each other', () => {
  expect(definedIn('verdict')).toEqual(verdictLabels);
  expect(Object.keys(definedIn('verdict'))).toEqual(verdicts);
  // What a cell with one finding of each verdict says, then one without that verdict, and so on.
  const order: string[] = [];
  const counts = countVerdicts(verdicts.map((verdict) => ({ verdict })));
  for (const left = { ...counts }; Object.values(left).some((count) => count > 0); ) {
    const heaviest = verdictOf(left);
    order.push(verdictLabels[heaviest]);
    left[heaviest] = 0;
  }
  expect(text).toContain(`theo thứ tự: ${order.map((label) => label.toLowerCase()).join(', ')}.`);
});

test('points of the Front’s sheet', () => {
  const labels = watchKinds.map((kind) => [kind, vi.supervision.sections[kind].title]);
  expect(Object.entries(definedIn('watch'))).toEqual(labels);
});

describe('months', () => {
  test('what stands at the end of one', () => {
    expect(Object.keys(definedIn('stock'))).toEqual(petitionStocks);
    expect(definedIn('stock')).toMatchObject({
      received: vi.months.month.received,
      answered: figureLabels['answered'],
      resolved: figureLabels['resolved'],
      confirmed: figureLabels['confirmed_of_all'],
      open: vi.months.month.open,
      overdue: figureLabels['overdue_of_all'],
    });
  });

  test('what came and went, as far as it is counted in a sentence', () => {
    const { others: _, ...flows } = vi.months.month.flows;
    expect(definedIn('flow')).toEqual(
      Object.fromEntries(
        Object.keys(flows).map((kind) => [kind, vi.months.kinds[kind as keyof typeof flows]]),
      ),
    );
  });
});

describe('the page as a whole', () => {
  const tables = [...sections.values()].filter(({ rows }) => rows.length > 0);

  test('has no section of names that nothing here compares', () => {
    expect([...sections.keys()].toSorted()).toEqual(
      [
        ...partitionNames,
        'body_reporting',
        'exclusion',
        'flow',
        'kaplan_meier',
        'reporting',
        'scope',
        'stock',
        'verdict',
        'wait',
        'watch',
      ].toSorted(),
    );
  });

  test('defines no name twice in a section, each in whole sentences', () => {
    for (const { rows } of tables) {
      const names = rows.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
    const unfinished = tables
      .flatMap(({ rows }) => rows)
      .filter(({ definition }) => !/[.?]$/.test(definition));
    expect(unfinished).toEqual([]);
  });

  test('has no row that is read in another way', () => {
    const lines = text.split('\n').filter((line) => /^\|.*`/.test(line));
    expect(lines.filter((line) => !row.test(line))).toEqual([]);
  });

  test('keeps the anchors that are linked to', () => {
    expect(text).toMatch(/^## Tỷ lệ$/m);
    expect(text).toMatch(/^## Mục đối thoại theo quý$/m);
  });
});
