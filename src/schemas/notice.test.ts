import { describe, expect, test } from 'vitest';
import { aCommitment, aNotice, anUpdate, problemsIn } from '../../tests/builders.ts';
import { notice } from './notice.ts';

const { id: _id, body: _body, ...signed } = aNotice();
const problemsOf = (facts: object) => problemsIn(notice, { ...signed, ...facts });
const bare = Object.fromEntries(Object.entries(signed).filter(([key]) => key !== 'commitments'));

const supplement = (id: string) => ({
  id,
  on: '2026-06-01',
  number: { state: 'absent' },
  text: 'Thêm một việc.',
});

describe('notice', () => {
  test('may be as short as this', () => {
    expect(problemsOf({})).toEqual([]);
  });

  test.each(['title', 'number', 'issuedOn', 'issuer', 'signedBy', 'dialogues', 'summary'])(
    'always has its %s',
    (key) => {
      const facts = Object.entries(signed).filter(([name]) => name !== key);
      expect(problemsIn(notice, Object.fromEntries(facts)).map(([place]) => place)).toEqual([key]);
    },
  );

  test.each(['dialogues', 'draftedBy', 'supplements', 'publications', 'errata'])(
    'has no empty list of %s',
    (key) => {
      expect(problemsOf({ [key]: [] })).toEqual([[key, 'too_small']]);
    },
  );

  test('says nothing that is computed, in no part of it', () => {
    expect(problemsOf({ status: 'done' })).toEqual([['', 'unrecognized_keys']]);
    expect(problemsOf({ issuer: { org: 'ubnd', name: 'UBND' } })).toEqual([['issuer', 'unrecognized_keys']]);
    expect(problemsOf({ commitments: [{ ...aCommitment(), stage: 'done' }] })).toEqual([
      ['commitments.0', 'unrecognized_keys'],
    ]);
    expect(problemsOf({ supplements: [{ ...supplement('bo-sung'), seal: 'x' }] })).toEqual([
      ['supplements.0', 'unrecognized_keys'],
    ]);
  });

  test('may have one of everything', () => {
    const whole = {
      draftedBy: ['van-phong'],
      supplements: [supplement('bo-sung')],
      publications: [{ on: '2026-05-12', channel: 'portal', covers: ['result'] }],
      errata: [{ on: '2026-05-20', what: 'Ngày', before: 'a', after: 'b', reason: 'Nhầm.' }],
      issuer: { org: 'ubnd', collective: 'Ban Thường vụ' },
      commitments: [
        aCommitment({
          petitions: ['kn-1'],
          coordinating: ['van-phong'],
          supervisor: 'mttq',
          reportTo: 'hdnd',
          updates: [anUpdate('progress', '2026-06-01')],
        }),
      ],
    };
    expect(notice.parse({ ...signed, ...whole })).toEqual({ ...signed, ...whole });
  });

  test.each(['0123456789abcdef', 'ffffffffffffffff'])('may have the seal %s', (seal) => {
    expect(problemsOf({ seal })).toEqual([]);
  });

  test.each(['0123456789abcde', '0123456789abcdef0', '0123456789ABCDEF', '0123456789abcdeg'])(
    'never has the seal %s',
    (seal) => {
      expect(problemsOf({ seal })).toEqual([['seal', { code: 'form', value: seal, form: 'seal' }]]);
    },
  );

  const added = aCommitment({ id: 'them', supplement: 'bo-sung' });
  const supplements = [supplement('bo-sung')];

  test.each([
    ['tasks', signed, {}, []],
    ['the words that there are none', bare, { noTaskArises: true }, []],
    [
      'both',
      signed,
      { noTaskArises: true },
      [['noTaskArises', { code: 'commitments_or_none', reason: 'both' }]],
    ],
    ['neither', bare, {}, [['', { code: 'commitments_or_none', reason: 'neither' }]]],
    [
      'none, and a task that a supplement added',
      bare,
      { noTaskArises: true, supplements, commitments: [added] },
      [],
    ],
    [
      'only a task that a supplement added',
      bare,
      { supplements, commitments: [added] },
      [['', { code: 'commitments_or_none', reason: 'neither' }]],
    ],
  ])('gives %s', (_what, record, facts, problems) => {
    expect(problemsIn(notice, { ...record, ...facts })).toEqual(problems);
  });

  test('has no empty list of commitments', () => {
    expect(problemsOf({ commitments: [] }).map(([place]) => place)).toContain('commitments');
  });

  test.each([
    ['two commitments', { commitments: [aCommitment(), aCommitment()] }, 'commitments.1.id', 'ket-luan-1'],
    [
      'two supplements',
      { supplements: [supplement('a'), supplement('b'), supplement('a')] },
      'supplements.2.id',
      'a',
    ],
    [
      'a commitment and a supplement',
      { supplements: [supplement('ket-luan-1')] },
      'supplements.0.id',
      'ket-luan-1',
    ],
  ])('never gives %s the same id', (_what, facts, at, id) => {
    expect(problemsOf(facts)).toEqual([[at, { code: 'id_duplicate', id }]]);
  });

  test('adds commitments by supplements that it has', () => {
    const commitments = [aCommitment(), added];
    expect(problemsOf({ commitments, supplements })).toEqual([]);
    expect(problemsOf({ commitments, supplements: [supplement('khac'), supplement('nua')] })).toEqual([
      ['commitments.1.supplement', { code: 'supplement_unknown', id: 'bo-sung', known: ['khac', 'nua'] }],
    ]);
    expect(problemsOf({ commitments })).toEqual([
      ['commitments.1.supplement', { code: 'supplement_unknown', id: 'bo-sung', known: [] }],
    ]);
  });
});

describe('a commitment', () => {
  const problemsOfCommitment = (facts: object) =>
    problemsOf({ commitments: [{ ...aCommitment(), ...facts }] });

  test.each(['id', 'number', 'text', 'topics', 'action', 'lead', 'due'])('always has its %s', (key) => {
    const facts = Object.entries(aCommitment()).filter(([name]) => name !== key);
    expect(problemsOf({ commitments: [Object.fromEntries(facts)] }).map(([place]) => place)).toEqual([
      `commitments.0.${key}`,
    ]);
  });

  test('may leave open what the notice leaves open', () => {
    const { person: _person, expected: _expected, ...rest } = aCommitment();
    expect(problemsOf({ commitments: [{ ...rest, due: { kind: 'unknown' } }] })).toEqual([]);
  });

  test.each(['topics', 'petitions', 'coordinating', 'updates'])('has no empty list of %s', (key) => {
    expect(problemsOfCommitment({ [key]: [] })).toEqual([[`commitments.0.${key}`, 'too_small']]);
  });

  test('has updates of its own kinds', () => {
    expect(problemsOfCommitment({ updates: [anUpdate('completed', '2026-06-01')] })).toEqual([]);
    expect(problemsOfCommitment({ updates: [{ kind: 'resolved', on: '2026-06-01' }] })).toEqual([
      ['commitments.0.updates.0.kind', 'invalid_union'],
    ]);
  });
});
