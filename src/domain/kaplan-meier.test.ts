import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier, type Observation, type SurvivalEstimate, stepAt } from './kaplan-meier.ts';

/** Observations as books write them: `6 6 6+`, a plus for one that is censored. */
function cases(text: string): Observation[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => ({ time: Number.parseFloat(word), isEvent: !word.endsWith('+') }));
}

/** Every step as `time at-risk events survival`, rounded as the book rounds. */
function curve({ steps }: SurvivalEstimate, digits = 3): string[] {
  return steps.map(
    ({ time, atRisk, events, survival }) => `${time} ${atRisk} ${events} ${survival.toFixed(digits)}`,
  );
}

function rounded(numbers: readonly (number | undefined)[], digits: number): (string | undefined)[] {
  return numbers.map((number) => number?.toFixed(digits));
}

describe('E. L. Kaplan, P. Meier: Nonparametric Estimation from Incomplete Observations (1958), section 1.2', () => {
  const estimate = kaplanMeier(cases('0.8 1.0+ 2.7+ 3.1 5.4 7.0+ 9.2 12.1+'));

  test('the estimate', () => {
    expect(curve(estimate, 4)).toEqual([
      '0.8 8 1 0.8750',
      '3.1 5 1 0.7000',
      '5.4 4 1 0.5250',
      '9.2 2 1 0.2625',
    ]);
    expect(estimate).toMatchObject({ total: 8, events: 4, censored: 4, watchedUntil: 12.1 });
  });

  test('losses are counted with the step that follows them', () => {
    expect(estimate.steps.map(({ censored }) => censored)).toEqual([0, 2, 0, 1]);
  });
});

// E. J. Freireich et al.: The Effect of 6-Mercaptopurine on the Duration of Steroid-induced Remissions in Acute
// Leukemia, Blood 21 (1963); as given in E. A. Gehan, Biometrika 52 (1965), weeks of remission.
const mercaptopurine = cases('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
const placebo = cases('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

describe('Freireich et al. (1963), as in D. G. Kleinbaum, M. Klein: Survival Analysis, chapter 2', () => {
  test('6-MP, group 1', () => {
    expect(curve(kaplanMeier(mercaptopurine))).toEqual([
      '6 21 3 0.857',
      '7 17 1 0.807',
      '10 15 1 0.753',
      '13 12 1 0.690',
      '16 11 1 0.627',
      '22 7 1 0.538',
      '23 6 1 0.448',
    ]);
  });

  test('placebo, group 2: nobody is censored, and nobody is left', () => {
    expect(curve(kaplanMeier(placebo), 2)).toEqual([
      '1 21 2 0.90',
      '2 19 2 0.81',
      '3 17 1 0.76',
      '4 16 2 0.67',
      '5 14 2 0.57',
      '8 12 4 0.38',
      '11 8 2 0.29',
      '12 6 2 0.19',
      '15 4 1 0.14',
      '17 3 1 0.10',
      '22 2 1 0.05',
      '23 1 1 0.00',
    ]);
  });

  test('medians 23 and 8', () => {
    expect(kaplanMeier(mercaptopurine).median?.time).toBe(23);
    expect(kaplanMeier(placebo).median?.time).toBe(8);
  });
});

describe('Freireich et al. (1963), as in W. N. Venables, B. D. Ripley: MASS, 4th ed. (2002), section 13.1, log-log', () => {
  const { steps } = kaplanMeier(mercaptopurine);

  test('standard errors by Greenwood', () => {
    expect(
      rounded(
        steps.map(({ standardError }) => standardError),
        4,
      ),
    ).toEqual(['0.0764', '0.0869', '0.0963', '0.1068', '0.1141', '0.1282', '0.1346']);
  });

  test('bounds', () => {
    expect(
      rounded(
        steps.map(({ lower }) => lower),
        3,
      ),
    ).toEqual(['0.620', '0.563', '0.503', '0.432', '0.368', '0.268', '0.188']);
    expect(
      rounded(
        steps.map(({ upper }) => upper),
        3,
      ),
    ).toEqual(['0.952', '0.923', '0.889', '0.849', '0.805', '0.747', '0.680']);
  });

  test('medians with their intervals: 23 from 13 on, 8 from 4 to 11', () => {
    expect(kaplanMeier(mercaptopurine).median).toEqual({ time: 23, lower: 13, upper: undefined });
    expect(kaplanMeier(placebo).median).toEqual({ time: 8, lower: 4, upper: 11 });
  });
});

// Weeks of remission after chemotherapy that was kept up, or was not.
const maintained = cases('9 13 13+ 18 23 28+ 31 34 45+ 48 161+');
const nonmaintained = cases('5 5 8 8 12 16+ 23 27 30 33 43 45');

describe('R. G. Miller: Survival Analysis (1981), page 49; `survival::aml` of R, intervals on the scale `log`', () => {
  const estimate = kaplanMeier(maintained, 'log');

  test('maintained: the estimate', () => {
    expect(curve(estimate)).toEqual([
      '9 11 1 0.909',
      '13 10 1 0.818',
      '18 8 1 0.716',
      '23 7 1 0.614',
      '31 5 1 0.491',
      '34 4 1 0.368',
      '48 2 1 0.184',
    ]);
  });

  test('maintained: standard errors and bounds', () => {
    const { steps } = estimate;
    expect(
      rounded(
        steps.map(({ standardError }) => standardError),
        4,
      ),
    ).toEqual(['0.0867', '0.1163', '0.1397', '0.1526', '0.1642', '0.1627', '0.1535']);
    expect(
      rounded(
        steps.map(({ lower }) => lower),
        4,
      ),
    ).toEqual(['0.7541', '0.6192', '0.4884', '0.3769', '0.2549', '0.1549', '0.0359']);
    expect(
      rounded(
        steps.map(({ upper }) => upper),
        3,
      ),
    ).toEqual(['1.000', '1.000', '1.000', '0.999', '0.946', '0.875', '0.944']);
  });

  test('medians with their intervals: 31 from 18 on, 23 from 8 on', () => {
    expect(estimate.median).toEqual({ time: 31, lower: 18, upper: undefined });
    expect(kaplanMeier(nonmaintained, 'log').median).toEqual({ time: 23, lower: 8, upper: undefined });
  });
});

describe('the edges', () => {
  test('nothing was watched', () => {
    expect(kaplanMeier([])).toEqual({
      total: 0,
      events: 0,
      censored: 0,
      steps: [],
      median: undefined,
      watchedUntil: undefined,
    });
  });

  test('the event came to nobody', () => {
    const estimate = kaplanMeier(cases('3+ 5+'));
    expect(estimate).toMatchObject({ events: 0, censored: 2, steps: [], median: undefined, watchedUntil: 5 });
  });

  test('an event on the day itself', () => {
    expect(curve(kaplanMeier(cases('0 0+ 4 4+')))).toEqual(['0 4 1 0.750', '4 2 1 0.375']);
  });

  test('to everybody on the day itself', () => {
    const estimate = kaplanMeier(cases('0 0'));
    expect(curve(estimate)).toEqual(['0 2 2 0.000']);
    expect(estimate.median).toEqual({ time: 0, lower: undefined, upper: undefined });
  });

  test('one that is censored at the time of an event was still at risk of it', () => {
    expect(curve(kaplanMeier(cases('4 4+')))).toEqual(['4 2 1 0.500']);
  });

  test('where nobody is left there is no interval', () => {
    expect(kaplanMeier(cases('1 2')).steps[1]).toEqual({
      time: 2,
      atRisk: 1,
      events: 1,
      censored: 0,
      survival: 0,
      cumulative: 1,
      standardError: undefined,
      lower: undefined,
      upper: undefined,
    });
  });

  test('a curve that is level at the half has its median where that begins', () => {
    expect(kaplanMeier(cases('1 2 3 4')).median?.time).toBe(2);
    // 9/10 · 7/9 · 6/7 · 5/6 is a little more than 0.5 in floating point.
    expect(kaplanMeier(cases('1 2 2 3 4 5 5 5 5 5')).median?.time).toBe(4);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no time', (time) => {
    expect(() => kaplanMeier([{ time, isEvent: true }])).toThrow(RangeError);
  });
});

describe(stepAt, () => {
  const estimate = kaplanMeier(mercaptopurine);

  test.each([
    [5, undefined],
    [6, 6],
    [9, 7],
    [35, 23],
  ])('at %d weeks holds the step of %s', (time, step) => {
    expect(stepAt(estimate, time)?.time).toBe(step);
  });

  test('where nobody was watched any more, the curve has ended', () => {
    expect(() => stepAt(estimate, 36)).toThrow(RangeError);
    expect(() => stepAt(kaplanMeier([]), 0)).toThrow(RangeError);
  });
});

describe('properties', () => {
  const time = fc.integer({ min: 0, max: 40 });
  const seen = fc.record({ time, isEvent: fc.boolean() });
  const scale = fc.constantFrom('log', 'log_log');

  test('without censoring it is the share of cases that are over', () => {
    fc.assert(
      fc.property(fc.array(time, { minLength: 1 }), (times) => {
        const { steps } = kaplanMeier(times.map((at) => ({ time: at, isEvent: true })));
        for (const step of steps) {
          const over = times.filter((at) => at <= step.time).length;
          expect(step.cumulative).toBeCloseTo(over / times.length, 10);
        }
      }),
    );
  });

  test('it never rises, and lies between its bounds, which lie between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(seen), scale, (observations, on) => {
        const { steps } = kaplanMeier(observations, on);
        for (const [index, { survival, lower = survival, upper = survival }] of steps.entries()) {
          expect(survival).toBeLessThan(steps[index - 1]?.survival ?? 1);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(survival);
          expect(upper).toBeGreaterThanOrEqual(survival);
          expect(upper).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('every case is an event of one step, or censored', () => {
    fc.assert(
      fc.property(fc.array(seen), (observations) => {
        const { total, events, censored, steps } = kaplanMeier(observations);
        expect(steps.reduce((sum, step) => sum + step.events, 0)).toBe(events);
        expect(events + censored).toBe(total);
        // Whoever is at risk at a step is over, or was censored since, at the next.
        for (const [index, step] of steps.entries()) {
          const before = steps[index - 1];
          expect(step.atRisk + step.censored).toBe(before ? before.atRisk - before.events : total);
        }
      }),
    );
  });

  test('a case that is censored before the first event changes nothing', () => {
    fc.assert(
      fc.property(fc.array(seen), (observations) => {
        const later = observations.map((entry) => ({ ...entry, time: entry.time + 1 }));
        const shares = (list: readonly Observation[]) =>
          kaplanMeier(list).steps.map(({ survival }) => survival);
        expect(shares([...later, { time: 0, isEvent: false }])).toEqual(shares(later));
      }),
    );
  });

  test('of a case that outlasts the last event it does not matter for how long', () => {
    fc.assert(
      fc.property(fc.array(seen), fc.integer({ min: 41, max: 99 }), (observations, until) => {
        const { steps } = kaplanMeier([...observations, { time: until, isEvent: false }]);
        expect(steps).toEqual(kaplanMeier([...observations, { time: 40, isEvent: false }]).steps);
      }),
    );
  });

  test('the order in which cases are given does not matter', () => {
    fc.assert(
      fc.property(fc.array(seen), (observations) => {
        expect(kaplanMeier(observations.toReversed())).toEqual(kaplanMeier(observations));
      }),
    );
  });
});
