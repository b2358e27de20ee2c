import { describe, expect, test } from 'vitest';
import { dayInVietnam } from './today.ts';

describe(dayInVietnam, () => {
  test.each([
    // why                                         instant                     day in Việt Nam
    ['the last moment of a day', '2026-11-20T16:59:59.999Z', '2026-11-20'],
    ['midnight, seven hours ahead of UTC', '2026-11-20T17:00:00Z', '2026-11-21'],
    ['a morning', '2026-11-20T00:00:00Z', '2026-11-20'],
    ['the last moment of a year', '2023-12-31T16:59:59Z', '2023-12-31'],
    ['a year that begins', '2023-12-31T17:00:00Z', '2024-01-01'],
    ['a leap day that begins', '2024-02-28T17:00:00Z', '2024-02-29'],
    ['a leap day that ends', '2024-02-29T17:00:00Z', '2024-03-01'],
    ['July keeps the same hours: there is no summer time', '2026-07-01T17:00:00Z', '2026-07-02'],
  ])('%s: %s is %s', (_why, instant, day) => {
    expect(dayInVietnam(new Date(instant))).toBe(day);
  });
});
