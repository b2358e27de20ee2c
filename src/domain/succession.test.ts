import { describe, expect, test } from 'vitest';
import { anOrganisation, aPortal, aUnit } from '../../tests/builders.ts';
import { isoDate } from '../time/civil-date.ts';
import { responsibleOn, stateOn, successionOf } from './succession.ts';

describe(stateOn, () => {
  const both = anOrganisation({ validFrom: '2021-07-01', validTo: '2025-06-30' });
  const noFirstDay = anOrganisation({ validTo: '2025-06-30' });
  const noLastDay = anOrganisation({ validFrom: '2025-07-01' });

  test.each([
    // why                                 body                 on            state
    ['the day before the first', both, '2021-06-30', 'not_yet'],
    ['the first day', both, '2021-07-01', 'active'],
    ['a day between', both, '2023-01-01', 'active'],
    ['the last day', both, '2025-06-30', 'active'],
    ['the day after the last', both, '2025-07-01', 'ended'],
    ['no first day on record', noFirstDay, '1945-09-02', 'active'],
    ['no first day, after the last', noFirstDay, '2025-07-01', 'ended'],
    ['no last day, before the first', noLastDay, '2025-06-30', 'not_yet'],
    ['no last day on record', noLastDay, '2099-12-31', 'active'],
    ['no day on record', anOrganisation(), '1900-01-01', 'active'],
  ])('%s', (_why, organisation, day, state) => {
    expect(stateOn(organisation, isoDate(day))).toBe(state);
  });
});

describe(successionOf, () => {
  const organisations = [
    aUnit({
      id: 'quan',
      validTo: '2025-06-30',
      successors: [
        { org: 'phuong-a', scope: 'part', note: 'phần phía bắc' },
        { org: 'phuong-b', scope: 'part' },
      ],
    }),
    aUnit({ id: 'phuong-a', validFrom: '2025-07-01' }),
    aUnit({ id: 'phuong-b', validFrom: '2025-07-01' }),
    aUnit({ id: 'huyen', validTo: '2025-06-30' }),
    anOrganisation({
      id: 'co-ke-thua',
      area: 'quan',
      validTo: '2025-06-30',
      successors: [{ org: 'ubnd-a', scope: 'whole' }],
    }),
    anOrganisation({ id: 'ubnd-a', area: 'phuong-a', validFrom: '2025-07-01' }),
    anOrganisation({ id: 'ban-dan-van', area: 'quan', validTo: '2025-06-30' }),
    anOrganisation({ id: 'ban-huyen', area: 'huyen', validTo: '2025-06-30' }),
    anOrganisation({ id: 'khong-dia-ban', validTo: '2025-06-30' }),
  ];

  function successorsOn(asOf: string, id: string) {
    const portal = aPortal({ asOf, organisations });
    const organisation = portal.organisationById[id];
    if (!organisation) throw new Error(id);
    const succession = successionOf(portal, organisation);
    return (
      succession && {
        through: succession.through,
        successors: succession.successors.map(({ organisation: { id: successor }, scope, note }) =>
          [successor, scope, note].filter(Boolean).join(', '),
        ),
      }
    );
  }

  test('names the successors of the body itself, and not those of its area', () => {
    expect(successorsOn('2025-07-01', 'co-ke-thua')).toEqual({
      through: 'own',
      successors: ['ubnd-a, whole'],
    });
  });

  test('of a body without successors names the units that took over its area', () => {
    expect(successorsOn('2025-07-01', 'ban-dan-van')).toEqual({
      through: 'area',
      successors: ['phuong-a, part, phần phía bắc', 'phuong-b, part'],
    });
  });

  test('of a unit names its own successors', () => {
    expect(successorsOn('2025-07-01', 'quan')).toEqual({
      through: 'own',
      successors: ['phuong-a, part, phần phía bắc', 'phuong-b, part'],
    });
  });

  test.each([
    ['an area that has none either', '2025-07-01', 'ban-huyen'],
    ['no area', '2025-07-01', 'khong-dia-ban'],
    ['its last day still to live', '2025-06-30', 'co-ke-thua'],
    ['its last day still to live, and successors of its area', '2025-06-30', 'ban-dan-van'],
    ['no end on record', '2099-12-31', 'ubnd-a'],
  ])('names nobody for a body with %s', (_why, asOf, id) => {
    expect(successorsOn(asOf, id)).toBeUndefined();
  });
});

describe(responsibleOn, () => {
  const ended = (id: string, validTo: string, ...successors: { org: string; scope: 'whole' | 'part' }[]) =>
    anOrganisation({ id, validTo, ...(successors.length > 0 && { successors }) });
  const whole = (org: string) => ({ org, scope: 'whole' as const });
  const part = (org: string) => ({ org, scope: 'part' as const });

  const portal = aPortal({
    organisations: [
      ended('dau', '2024-12-31', whole('giua')),
      anOrganisation({
        id: 'giua',
        validFrom: '2025-01-01',
        validTo: '2025-06-30',
        successors: [whole('cuoi')],
      }),
      anOrganisation({ id: 'cuoi', validFrom: '2025-07-01' }),
      ended('chia', '2025-06-30', part('cuoi'), part('khac')),
      ended('mot-phan', '2025-06-30', part('cuoi')),
      ended('hai-noi', '2025-06-30', whole('cuoi'), whole('khac')),
      ended('ca-hai', '2025-06-30', whole('cuoi'), part('khac')),
      ended('truoc-chia', '2025-05-31', whole('chia')),
      ended('het', '2025-06-30'),
      anOrganisation({ id: 'khac' }),
    ],
  });

  function answersFor(id: string, day: string): string | undefined {
    const found = responsibleOn(portal, id, isoDate(day));
    return found && `${found.organisation.id} ${found.kind}`;
  }

  test.each([
    // body, day, who answers
    ['the body itself on its last day', 'dau', '2024-12-31', 'dau held'],
    ['the body that took over all of it', 'dau', '2025-01-01', 'giua inherited'],
    ['that body on its own last day', 'dau', '2025-06-30', 'giua inherited'],
    ['over two mergers, the last', 'dau', '2025-07-01', 'cuoi inherited'],
    ['a body without an end', 'khac', '2099-12-31', 'khac held'],
    ['a divided body on its last day', 'chia', '2025-06-30', 'chia held'],
    ['nobody for one that was divided', 'chia', '2025-07-01', 'chia orphaned'],
    ['nobody where only a part went on', 'mot-phan', '2025-07-01', 'mot-phan orphaned'],
    ['nobody where two took over all', 'hai-noi', '2025-07-01', 'hai-noi orphaned'],
    ['the one that took over all, beside a part', 'ca-hai', '2025-07-01', 'cuoi inherited'],
    ['nobody where nobody is named', 'het', '2025-07-01', 'het orphaned'],
    ['the heir while it was whole', 'truoc-chia', '2025-06-30', 'chia inherited'],
    ['nobody once the heir was divided', 'truoc-chia', '2025-07-01', 'chia orphaned'],
  ])('is %s', (_who, id, day, expected) => {
    expect(answersFor(id, day)).toBe(expected);
  });

  test('of a body without a record is nobody', () => {
    expect(answersFor('khong-co', '2025-07-01')).toBeUndefined();
  });

  test('of a successor without a record is nobody', () => {
    const { cuoi: _cuoi, ...organisationById } = portal.organisationById;
    const found = responsibleOn({ ...portal, organisationById }, 'giua', isoDate('2025-07-01'));
    expect(found).toMatchObject({ organisation: { id: 'giua' }, kind: 'orphaned' });
  });

  test.each([
    ['to itself', [ended('a', '2025-06-30', whole('a'))], 'a'],
    ['over another', [ended('a', '2025-06-30', whole('b')), ended('b', '2025-06-30', whole('a'))], 'a'],
    [
      'after a first step',
      [
        ended('a', '2025-06-30', whole('b')),
        ended('b', '2025-06-30', whole('c')),
        ended('c', '2025-06-30', whole('b')),
      ],
      'b',
    ],
  ])('of successions in a circle is nobody, and ends: %s', (_why, organisations, last) => {
    const found = responsibleOn(aPortal({ organisations }), 'a', isoDate('2025-07-01'));
    expect(found).toMatchObject({ organisation: { id: last }, kind: 'orphaned' });
    expect(responsibleOn(aPortal({ organisations }), 'a', isoDate('2025-06-30'))?.kind).toBe('held');
  });
});
