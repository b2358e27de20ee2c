import { describe, expect, test } from 'vitest';
import { anOrganisation, aPortal } from '../../tests/builders.ts';
import { party } from '../schemas/party.ts';
import { nameOf, organisationLink, partyValues } from './parties.ts';

const portal = aPortal({
  base: '/cong/',
  organisations: [
    anOrganisation({
      id: 'ubnd',
      name: 'Ủy ban nhân dân phường Sông Xanh',
      shortName: 'UBND phường Sông Xanh',
    }),
    anOrganisation({ id: 'mttq', name: 'Ủy ban MTTQ Việt Nam phường Sông Xanh' }),
  ],
});

describe(nameOf, () => {
  test('is the short name where there is one', () => {
    expect(nameOf(anOrganisation({ name: 'Ủy ban nhân dân', shortName: 'UBND' }))).toBe('UBND');
    expect(nameOf(anOrganisation({ name: 'Ủy ban nhân dân' }))).toBe('Ủy ban nhân dân');
  });
});

describe(organisationLink, () => {
  test('throws for a body that is not in the portal: a dead link is not a link', () => {
    expect(() => organisationLink(portal, 'khong-co')).toThrow('No organisation "khong-co" in the Portal.');
  });
});

describe(partyValues, () => {
  test.each([
    [
      'a body, by its short name',
      { org: 'ubnd' },
      { text: 'UBND phường Sông Xanh', href: '/cong/don-vi/ubnd/' },
    ],
    [
      'a post in a body',
      { org: 'mttq', post: 'Chủ tịch' },
      { text: 'Chủ tịch – Ủy ban MTTQ Việt Nam phường Sông Xanh', href: '/cong/don-vi/mttq/' },
    ],
    ['a group, which has no page', { group: 'Các tổ dân phố' }, { text: 'Các tổ dân phố' }],
    [
      'a group with its number',
      { group: 'Các tổ dân phố', count: 11 },
      { text: 'Các tổ dân phố (11 đơn vị)' },
    ],
    [
      'a group in a body, which has one',
      { group: 'Các bộ phận', within: 'ubnd' },
      { text: 'Các bộ phận', href: '/cong/don-vi/ubnd/' },
    ],
    [
      'a post in a counted group',
      { group: 'UBND các phường', count: 14, post: 'Chủ tịch' },
      { text: 'Chủ tịch – UBND các phường (14 đơn vị)' },
    ],
  ])('name %s', (_why, words, value) => {
    expect(partyValues(portal, [party.parse(words)])).toEqual([value]);
  });

  test('are none where none are named', () => {
    expect(partyValues(portal, undefined)).toEqual([]);
  });
});
