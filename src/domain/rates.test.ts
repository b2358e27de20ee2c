import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDialogue, anOrganisation, aPetition, aPortal, onDay, unstated } from '../../tests/builders.ts';
import { populations } from './illustrative.ts';
import type { Petition } from './petition.ts';
import type { Portal } from './portal.ts';
import {
  cohortOf,
  isAnswered,
  isCounted,
  isResolved,
  type PetitionRates,
  petitionRates,
  type Rate,
  rateOf,
  showsPercent,
} from './rates.ts';

type Events = NonNullable<NonNullable<Parameters<typeof aPetition>[0]>['events']>;
type Event = Events[number];

const by = { org: 'ubnd' };
const paper = { kind: 'official_letter' as const, number: '125/UBND-KT' };

const received: Event = { kind: 'received', on: '2026-05-04' };
const onSpot: Event = { kind: 'answered_on_spot', on: '2026-05-04', by, text: 'Sẽ sửa trong tháng 6.' };
const notAnswered: Event = { kind: 'not_answered', on: '2026-05-04', by, reason: 'Cần thẩm tra thêm.' };
const assigned = (due: ReturnType<typeof onDay> = onDay('2026-06-30', 'by')): Event => ({
  kind: 'assigned',
  on: '2026-05-05',
  action: 'Sửa rãnh.',
  lead: 'ubnd',
  due,
});
const referred: Event = {
  kind: 'referred',
  on: '2026-05-06',
  to: { name: 'Sở Xây dựng' },
  reason: 'Vượt thẩm quyền',
};
const progress: Event = { kind: 'progress', on: '2026-05-20', text: 'Đang khảo sát.' };
const answered = (grade: 'interim' | 'official' | 'corrected', on = '2026-05-21'): Event => ({
  kind: 'answered',
  on,
  grade,
  by,
  text: 'Sẽ sửa trong tháng 6.',
  paper,
});
const extended: Event = {
  kind: 'extended',
  on: '2026-06-25',
  due: onDay('2026-07-15', 'by'),
  reason: 'Mưa kéo dài',
  by,
  paper,
};
const resolved = (on = '2026-06-20'): Event => ({
  kind: 'resolved',
  on,
  by,
  text: 'Rãnh đã thông.',
  evidence: [{ text: 'Biên bản nghiệm thu' }],
});
const replied: Event = {
  kind: 'replied',
  on: '2026-07-20',
  by: { name: 'Sở Xây dựng' },
  text: 'Đã bố trí vốn.',
  outcome: 'explained',
};
const confirmed: Event = { kind: 'confirmed', on: '2026-06-25', by: 'front', text: 'Đã xem tại chỗ.' };
const disputed: Event = { kind: 'disputed', on: '2026-06-30', by: 'petitioners', text: 'Vẫn ngập.' };
const again: Event = { kind: 'raised_again', on: '2026-07-20', where: 'Tiếp xúc cử tri' };
const closed: Event = { kind: 'closed', on: '2026-07-20', reason: 'duplicate', text: 'Trùng.' };
const withdrawn: Event = { kind: 'withdrawn', on: '2026-07-20' };

const dialogues = [
  aDialogue({ when: onDay('2026-05-04'), held: { from: '2026-05-04', format: 'in_person' } }),
];
const organisations = [anOrganisation(), anOrganisation({ id: 'ubnd-mau', fictitious: true })];

interface History {
  readonly events: readonly Event[];
  readonly receivedBy?: string;
}

/** Petitions kn-1, kn-2 … with the histories given, each received at the dialogue of 04/5/2026. */
function portalOf(histories: readonly History[], asOf = '2026-11-20'): Portal {
  return aPortal({
    asOf,
    organisations,
    dialogues,
    petitions: histories.map(({ events, receivedBy = 'ubnd' }, index) =>
      aPetition({ id: `kn-${index + 1}`, dialogue: 'buoi', receivedBy, events: [received, ...events] }),
    ),
  });
}

function petitionOf(events: readonly Event[], asOf?: string): Petition {
  const [petition] = portalOf([{ events }], asOf).petitions;
  if (!petition) throw new Error('Not received yet.');
  return petition;
}

const ratesOf = (petitions: readonly Petition[]) => petitionRates({ population: 'real', petitions });

/** Where one petition stands in the rates: "part" or "whole" of each, or the list that leaves it out. */
function placeOf(petition: Petition): string {
  const rates = ratesOf([petition]);
  const inRate = (name: 'answered' | 'resolved' | 'onTime' | 'forwarded') => {
    const rate = rates[name];
    return rate ? [`${name} ${rate.part}/${rate.whole}`] : [];
  };
  const inList = (name: 'excludedIds' | 'undatedIds' | 'openIds') => (rates[name].length > 0 ? [name] : []);
  return [
    ...(['answered', 'resolved', 'onTime', 'forwarded'] as const).flatMap(inRate),
    ...(['excludedIds', 'undatedIds', 'openIds'] as const).flatMap(inList),
  ].join(', ');
}

describe(petitionRates, () => {
  const [yes, no] = ['1/1', '0/1'];
  const undated = 'forwarded 0/1, undatedIds';

  test.each<[string, Event[], string]>([
    ['collected', [], `answered ${no}, resolved ${no}, ${undated}`],
    ['answered on the spot', [onSpot], `answered ${yes}, resolved ${no}, ${undated}`],
    ['refused on the spot', [notAnswered], `answered ${no}, resolved ${no}, ${undated}`],
    ['assigned without a day', [assigned(unstated)], `answered ${no}, resolved ${no}, ${undated}`],
    [
      'answered for the time being',
      [assigned(unstated), answered('interim')],
      `answered ${no}, resolved ${no}, ${undated}`,
    ],
    [
      'answered on the spot, and then for the time being',
      [onSpot, answered('interim')],
      `answered ${yes}, resolved ${no}, ${undated}`,
    ],
    [
      'answered officially',
      [assigned(unstated), answered('official')],
      `answered ${yes}, resolved ${no}, ${undated}`,
    ],
    [
      'answered officially, and corrected',
      [assigned(unstated), answered('official'), answered('corrected')],
      `answered ${yes}, resolved ${no}, ${undated}`,
    ],
    [
      'in progress, overdue',
      [assigned(), progress],
      `answered ${no}, resolved ${no}, onTime 0/1, forwarded 0/1`,
    ],
    [
      'in progress, extended',
      [assigned(), { ...extended, due: onDay('2026-12-15', 'by') }],
      `answered ${no}, resolved ${no}, onTime 0/1, forwarded 0/1`,
    ],
    [
      'resolved in time',
      [assigned(), resolved()],
      `answered ${yes}, resolved ${yes}, onTime 1/1, forwarded 0/1`,
    ],
    [
      'resolved within the extension',
      [assigned(), extended, resolved('2026-07-10')],
      `answered ${yes}, resolved ${yes}, onTime 0/1, forwarded 0/1`,
    ],
    [
      'resolved late',
      [assigned(), resolved('2026-07-10')],
      `answered ${yes}, resolved ${yes}, onTime 0/1, forwarded 0/1`,
    ],
    [
      'resolved without a day',
      [assigned(unstated), resolved()],
      `answered ${yes}, resolved ${yes}, ${undated}`,
    ],
    ['forwarded', [referred], `answered ${no}, resolved ${no}, forwarded 1/1, undatedIds`],
    [
      'forwarded, and overdue all the same',
      [assigned(), referred],
      `answered ${no}, resolved ${no}, onTime 0/1, forwarded 1/1`,
    ],
    ['forwarded, and then resolved', [referred, resolved()], `answered ${yes}, resolved ${yes}, ${undated}`],
    [
      'resolved, with a reply that came after',
      [referred, resolved(), replied],
      `answered ${yes}, resolved ${yes}, ${undated}`,
    ],
    [
      'resolved, and raised again',
      [assigned(), resolved(), again],
      `answered ${no}, resolved ${no}, ${undated}`,
    ],
    [
      'answered on the spot, and raised again',
      [onSpot, again],
      `answered ${yes}, resolved ${no}, ${undated}`,
    ],
    ['withdrawn', [assigned(), withdrawn], 'excludedIds'],
    ['closed otherwise', [assigned(), closed], 'excludedIds'],
    ['answered, and closed', [onSpot, closed], 'excludedIds'],
  ])('%s', (_why, events, expected) => {
    expect(placeOf(petitionOf(events))).toBe(expected);
  });

  test.each([
    ['2026-06-29', 'openIds'],
    ['2026-06-30', 'openIds'],
    ['2026-07-01', 'onTime 0/1'],
  ])('what is not done by 30/6: on %s, %s', (asOf, expected) => {
    expect(placeOf(petitionOf([assigned()], asOf))).toContain(expected);
  });

  test('gives the records behind every number', () => {
    const { petitions } = portalOf([
      { events: [onSpot] },
      { events: [assigned(), resolved()] },
      { events: [assigned(), resolved('2026-07-10')] },
      { events: [assigned(onDay('2026-12-31', 'by'))] },
      { events: [referred] },
      { events: [withdrawn] },
    ]);
    const all = ['kn-1', 'kn-2', 'kn-3', 'kn-4', 'kn-5'];
    expect(ratesOf(petitions)).toEqual({
      answered: { part: 3, whole: 5, partIds: ['kn-1', 'kn-2', 'kn-3'], wholeIds: all },
      resolved: { part: 2, whole: 5, partIds: ['kn-2', 'kn-3'], wholeIds: all },
      onTime: { part: 1, whole: 2, partIds: ['kn-2'], wholeIds: ['kn-2', 'kn-3'] },
      confirmed: { part: 0, whole: 5, partIds: [], wholeIds: all },
      forwarded: { part: 1, whole: 5, partIds: ['kn-5'], wholeIds: all },
      excludedIds: ['kn-6'],
      undatedIds: ['kn-1', 'kn-5'],
      openIds: ['kn-4'],
    } satisfies PetitionRates);
  });

  test.each([
    ['nobody spoke', [assigned(), resolved()], 0],
    ['the Front agreed', [assigned(), resolved(), confirmed], 1],
    ['the Front agreed, then the petitioners did not', [assigned(), resolved(), confirmed, disputed], 0],
    ['it was raised again', [assigned(), resolved(), confirmed, again], 0],
  ])('a result is confirmed by others than the body that did the work: %s', (_why, events, part) => {
    expect(ratesOf([petitionOf(events)]).confirmed).toMatchObject({ part, whole: 1 });
  });

  test('has no rate where there is nothing to count', () => {
    const nothing = {
      answered: undefined,
      resolved: undefined,
      confirmed: undefined,
      onTime: undefined,
      forwarded: undefined,
    };
    expect(ratesOf([])).toEqual({ ...nothing, excludedIds: [], undatedIds: [], openIds: [] });
    const { petitions } = portalOf([{ events: [withdrawn] }, { events: [closed] }]);
    expect(ratesOf(petitions)).toEqual({
      ...nothing,
      excludedIds: ['kn-1', 'kn-2'],
      undatedIds: [],
      openIds: [],
    });
  });
});

describe(rateOf, () => {
  const records = ['a', 'b', 'c'].map((id) => ({ id }));

  test('keeps the order, and names both numbers', () => {
    expect(rateOf(records, ({ id }) => id !== 'b')).toEqual({
      part: 2,
      whole: 3,
      partIds: ['a', 'c'],
      wholeIds: ['a', 'b', 'c'],
    });
  });

  test('of nothing is no rate; of none of them is a rate of 0', () => {
    expect(rateOf([], () => true)).toBeUndefined();
    expect(rateOf(records, () => false)).toMatchObject({ part: 0, whole: 3, partIds: [] });
  });
});

test.each([
  [1, false],
  [9, false],
  [10, true],
  [11, true],
])('showsPercent: of a whole of %i, %s', (whole, expected) => {
  expect(showsPercent({ whole })).toBe(expected);
});

describe(cohortOf, () => {
  const portal = portalOf([
    { events: [] },
    { events: [], receivedBy: 'ubnd-mau' },
    { events: [onSpot] },
    { events: [onSpot], receivedBy: 'ubnd-mau' },
  ]);

  test('takes the petitions of one population, in their order', () => {
    const ids = (population: (typeof populations)[number]) => {
      const cohort = cohortOf(portal, population, portal.petitions);
      return { population: cohort.population, ids: cohort.petitions.map(({ id }) => id) };
    };
    expect(ids('real')).toEqual({ population: 'real', ids: ['kn-1', 'kn-3'] });
    expect(ids('illustrative')).toEqual({ population: 'illustrative', ids: ['kn-2', 'kn-4'] });
  });

  test('takes no petition that is not on the list', () => {
    expect(cohortOf(portal, 'real', portal.petitions.slice(0, 1)).petitions.map(({ id }) => id)).toEqual([
      'kn-1',
    ]);
    expect(cohortOf(portal, 'illustrative', portal.petitions.slice(0, 1)).petitions).toEqual([]);
  });
});

describe('of any petitions, on any day', () => {
  /** Histories that the content check lets through. */
  const courses: readonly Event[][] = [
    [],
    [onSpot],
    [notAnswered, assigned()],
    [onSpot, answered('interim')],
    [assigned()],
    [assigned(unstated), progress],
    [assigned(), progress, answered('interim')],
    [assigned(), answered('official'), extended],
    [assigned(), resolved()],
    [assigned(), extended, resolved('2026-07-10')],
    [assigned(), resolved('2026-07-10'), again],
    [assigned(), answered('official'), answered('corrected', '2026-06-01')],
    [referred],
    [assigned(), referred, resolved('2026-07-16'), replied],
    [assigned(), closed],
    [closed, { ...again, on: '2026-07-21' }],
    [withdrawn],
  ];
  const days = [
    '2026-05-04',
    '2026-05-21',
    '2026-06-24',
    '2026-06-30',
    '2026-07-01',
    '2026-07-16',
    '2026-11-20',
  ];
  const anyPortal = fc
    .tuple(
      fc.array(
        fc.record({ events: fc.constantFrom(...courses), receivedBy: fc.constantFrom('ubnd', 'ubnd-mau') }),
        { maxLength: 24 },
      ),
      fc.constantFrom(...days),
    )
    .map(([histories, asOf]) => portalOf(histories, asOf));

  const holds = (property: (portal: Portal, rates: PetitionRates) => void) =>
    fc.assert(
      fc.property(anyPortal, (portal) => property(portal, ratesOf(portal.petitions))),
      { numRuns: 60 },
    );
  const ratesIn = ({ answered: a, resolved: r, onTime, forwarded }: PetitionRates): Rate[] =>
    [a, r, onTime, forwarded].flatMap((rate) => rate ?? []);

  test('a part is no more than its whole, and both are the records they name, each once', () => {
    holds((_portal, rates) => {
      for (const { part, whole, partIds, wholeIds } of ratesIn(rates)) {
        expect(whole).toBeGreaterThan(0);
        expect(part).toBeLessThanOrEqual(whole);
        expect(new Set(partIds).size).toBe(part);
        expect(new Set(wholeIds).size).toBe(whole);
        expect(partIds.filter((id) => !wholeIds.includes(id))).toEqual([]);
      }
    });
  });

  test('what is excluded and what is counted is all', () => {
    holds(({ petitions }, { answered: rate, excludedIds }) => {
      const all = petitions.map(({ id }) => id).sort();
      expect([...(rate?.wholeIds ?? []), ...excludedIds].sort()).toEqual(all);
      expect(rate === undefined).toBe(petitions.every((petition) => !isCounted(petition)));
    });
  });

  test('what is counted is decided, open or undated, and only one of them', () => {
    holds((_portal, { answered: rate, onTime, openIds, undatedIds }) => {
      const parts = [...(onTime?.wholeIds ?? []), ...openIds, ...undatedIds];
      expect(parts.sort()).toEqual([...(rate?.wholeIds ?? [])].sort());
    });
  });

  test('what is resolved is answered, what is on time is resolved, what is forwarded is not', () => {
    holds((_portal, { answered: rate, resolved: done, onTime, forwarded }) => {
      const doneIds = done?.partIds ?? [];
      expect(doneIds.filter((id) => !rate?.partIds.includes(id))).toEqual([]);
      expect((onTime?.partIds ?? []).filter((id) => !doneIds.includes(id))).toEqual([]);
      expect((forwarded?.partIds ?? []).filter((id) => doneIds.includes(id))).toEqual([]);
    });
  });

  test('the rates of the parts of any division add up to the rates of all', () => {
    fc.assert(
      fc.property(
        anyPortal,
        fc.array(fc.nat({ max: 2 }), { minLength: 24, maxLength: 24 }),
        ({ petitions }, heaps) => {
          const parts = [0, 1, 2].map((heap) =>
            ratesOf(petitions.filter((_, index) => heaps[index] === heap)),
          );
          const all = ratesOf(petitions);
          for (const name of ['answered', 'resolved', 'onTime', 'forwarded'] as const) {
            const sum = (key: 'part' | 'whole') =>
              parts.reduce((total, rates) => total + (rates[name]?.[key] ?? 0), 0);
            expect(sum('part')).toBe(all[name]?.part ?? 0);
            expect(sum('whole')).toBe(all[name]?.whole ?? 0);
          }
          for (const name of ['excludedIds', 'undatedIds', 'openIds'] as const) {
            expect(parts.flatMap((rates) => rates[name]).sort()).toEqual(all[name].toSorted());
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the order of the petitions changes no number', () => {
    holds(({ petitions }, rates) => {
      const turned = ratesIn(ratesOf(petitions.toReversed()));
      expect(turned.map(({ part, whole }) => [part, whole])).toEqual(
        ratesIn(rates).map(({ part, whole }) => [part, whole]),
      );
    });
  });

  test('a cohort never mixes the real and the invented, and the two cohorts are all', () => {
    holds((portal) => {
      const cohorts = populations.map((population) => cohortOf(portal, population, portal.petitions));
      for (const { population, petitions } of cohorts) {
        const bodies = new Set(petitions.map(({ receivedBy }) => receivedBy));
        expect(bodies.size).toBeLessThanOrEqual(1);
        if (bodies.size === 1) expect(bodies.has('ubnd' as never)).toBe(population === 'real');
      }
      const ids = cohorts.flatMap(({ petitions }) => petitions.map(({ id }) => id));
      expect(ids.sort()).toEqual(portal.petitions.map(({ id }) => id as string).sort());
    });
  });

  test('the questions about one petition give the parts', () => {
    holds(({ petitions }, { answered: rate, resolved: done, excludedIds }) => {
      const counted = petitions.filter(isCounted);
      expect(rate?.partIds ?? []).toEqual(counted.filter(isAnswered).map(({ id }) => id));
      expect(done?.partIds ?? []).toEqual(counted.filter(isResolved).map(({ id }) => id));
      expect(excludedIds).toHaveLength(petitions.length - counted.length);
    });
  });
});
