import { describe, expect, test } from 'vitest';
import { isoDate } from './civil-date.ts';
import {
  contains,
  isYearMonth,
  isYearQuarter,
  monthPeriod,
  type Period,
  quarterOf,
  quarterPeriod,
  quartersBetween,
  schoolYearPeriod,
  type YearMonth,
  type YearQuarter,
  yearPeriod,
} from './period.ts';

function month(text: string): YearMonth {
  if (!isYearMonth(text)) throw new RangeError(text);
  return text;
}

function quarter(text: string): YearQuarter {
  if (!isYearQuarter(text)) throw new RangeError(text);
  return text;
}

describe(isYearMonth, () => {
  test.each([
    ['2023-01', true],
    ['2023-12', true],
    ['2023-00', false],
    ['2023-13', false],
    ['2023-1', false],
    ['23-01', false],
    ['2023-01-01', false],
    ['01/2023', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isYearMonth(text)).toBe(expected);
  });
});

describe(isYearQuarter, () => {
  test.each([
    ['2023-Q1', true],
    ['2023-Q4', true],
    ['2023-Q0', false],
    ['2023-Q5', false],
    ['2023-q1', false],
    ['2023-QI', false],
    ['2023-1', false],
    ['Q1-2023', false],
  ])('%j: %s', (text, expected) => {
    expect(isYearQuarter(text)).toBe(expected);
  });
});

describe(monthPeriod, () => {
  test.each([
    ['2023-01', '2023-01-01', '2023-01-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2024-11', '2024-11-01', '2024-11-30'],
    ['2024-12', '2024-12-01', '2024-12-31'],
  ])('%s is %s to %s', (text, start, end) => {
    expect(monthPeriod(month(text))).toEqual({ start, end });
  });
});

describe(quarterPeriod, () => {
  test.each([
    ['2023-Q1', '2023-01-01', '2023-03-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2023-Q2', '2023-04-01', '2023-06-30'],
    ['2023-Q3', '2023-07-01', '2023-09-30'],
    ['2023-Q4', '2023-10-01', '2023-12-31'],
  ])('%s is %s to %s', (text, start, end) => {
    expect(quarterPeriod(quarter(text))).toEqual({ start, end });
  });
});

describe(yearPeriod, () => {
  test('a year is its first day to its last', () => {
    expect(yearPeriod(2024)).toEqual({ start: '2024-01-01', end: '2024-12-31' });
  });
});

describe(schoolYearPeriod, () => {
  test('a school year is September to the May after', () => {
    expect(schoolYearPeriod(2023)).toEqual({ start: '2023-09-01', end: '2024-05-31' });
  });
});

describe(quarterOf, () => {
  test.each([
    ['2023-01-01', '2023-Q1'],
    ['2023-03-31', '2023-Q1'],
    ['2023-04-01', '2023-Q2'],
    ['2023-06-30', '2023-Q2'],
    ['2023-07-01', '2023-Q3'],
    ['2023-09-30', '2023-Q3'],
    ['2023-10-01', '2023-Q4'],
    ['2023-12-31', '2023-Q4'],
    ['2024-02-29', '2024-Q1'],
  ])('%s lies in %s', (day, expected) => {
    expect(quarterOf(isoDate(day))).toBe(expected);
  });
});

describe(quartersBetween, () => {
  test.each([
    ['one quarter', '2023-Q2', '2023-Q2', ['2023-Q2']],
    ['two of one year', '2023-Q2', '2023-Q3', ['2023-Q2', '2023-Q3']],
    ['over the end of a year', '2023-Q4', '2024-Q1', ['2023-Q4', '2024-Q1']],
    [
      'a whole year and both its neighbours',
      '2022-Q4',
      '2024-Q1',
      ['2022-Q4', '2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4', '2024-Q1'],
    ],
    ['none, where the last comes before the first', '2023-Q3', '2023-Q2', []],
    ['none, where the last year comes before the first', '2024-Q1', '2023-Q4', []],
  ])('%s: %s to %s', (_why, first, last, expected) => {
    expect(quartersBetween(quarter(first), quarter(last))).toEqual(expected);
  });
});

describe(contains, () => {
  const period = (start: string, end?: string): Period => ({
    start: isoDate(start),
    ...(end !== undefined && { end: isoDate(end) }),
  });
  const secondQuarter = period('2023-04-01', '2023-06-30');
  const fromApril = period('2023-04-01');

  test.each([
    ['a period holds itself', secondQuarter, secondQuarter, true],
    ['a quarter holds its month', secondQuarter, period('2023-05-01', '2023-05-31'), true],
    ['a quarter holds its first day', secondQuarter, period('2023-04-01', '2023-04-01'), true],
    ['a quarter holds its last day', secondQuarter, period('2023-06-30', '2023-06-30'), true],
    ['not the day before', secondQuarter, period('2023-03-31', '2023-03-31'), false],
    ['not the day after', secondQuarter, period('2023-07-01', '2023-07-01'), false],
    ['not what begins a day early', secondQuarter, period('2023-03-31', '2023-06-30'), false],
    ['not what ends a day late', secondQuarter, period('2023-04-01', '2023-07-01'), false],
    ['not what has no end', secondQuarter, period('2023-05-01'), false],
    ['what has no end holds all that begins with it', fromApril, period('2023-04-01', '2099-12-31'), true],
    ['what has no end holds what has none', fromApril, period('2024-01-01'), true],
    ['what has no end holds itself', fromApril, fromApril, true],
    ['what has no end does not hold the day before', fromApril, period('2023-03-31', '2023-05-01'), false],
    ['nor what begins earlier and has no end', fromApril, period('2023-03-31'), false],
  ])('%s', (_why, outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });
});
