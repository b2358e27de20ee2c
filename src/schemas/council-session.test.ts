import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../tests/builders.ts';
import { councilSession } from './council-session.ts';

const session = {
  council: 'hdnd',
  title: 'Kỳ họp thường lệ giữa năm 2026',
  kind: 'regular',
  from: '2026-07-08',
  to: '2026-07-09',
};
const problemsOf = (facts: object) => problemsIn(councilSession, { ...session, ...facts });

describe('council session', () => {
  test.each([
    ['two days', {}, []],
    ['one day', { to: '2026-07-08' }, []],
    [
      'an end before its beginning',
      { to: '2026-07-07' },
      [['to', { code: 'range_reversed', from: '2026-07-08', to: '2026-07-07' }]],
    ],
    ['a theme', { kind: 'thematic' }, []],
    ['another kind', { kind: 'secret' }, [['kind', 'invalid_value']]],
    ['a term and a basis', { term: 'nhiem-ky', basis: 'Giấy triệu tập' }, []],
    ['fields of its own making', { place: 'Hội trường' }, [['', 'unrecognized_keys']]],
  ])('has %s', (_what, facts, problems) => {
    expect(problemsOf(facts)).toEqual(problems);
  });

  test.each(['council', 'title', 'kind', 'from', 'to'])('always has its %s', (key) => {
    expect(problemsOf({ [key]: undefined }).map(([place]) => place)).toEqual([key]);
  });
});
