import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aFulfilment,
  aNotice,
  anAllowance,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aPost,
  aRule,
  aSession,
  aTerm,
  aWorkYear,
} from '../../tests/builders.ts';
import { isIllustrativeIn, populationOf, populations } from './illustrative.ts';
import type { CollectionName, ContentRecords } from './records.ts';

const invented = anOrganisation({ id: 'mau', fictitious: true });
const organisations = [anOrganisation({ id: 'that' }), invented];
const byId = new Map(organisations.map((organisation) => [organisation.id as string, organisation]));

test('there are two populations', () => {
  expect(populations).toEqual(['real', 'illustrative']);
});

describe(populationOf, () => {
  const portal = aPortal({ organisations });

  test.each([
    ['mau', 'illustrative'],
    ['that', 'real'],
    ['khong-co', 'real'],
  ])('%s: %s', (id, population) => {
    expect(populationOf(portal, id)).toBe(population);
  });
});

describe(isIllustrativeIn, () => {
  const frequency = { kind: 'frequency' as const, minimum: 1, beforeSessions: false };

  /** A record of each collection that is about the body given. */
  const about = {
    organisations: (id) => ({ ...invented, id, fictitious: id === 'mau' ? true : undefined }) as never,
    posts: (org) => aPost({ org }),
    terms: (org) => aTerm({ org }),
    sessions: (council) => aSession({ council }),
    plans: (org) => aPlan({ issuer: { org } }),
    dialogues: (host) => aDialogue({ host }),
    notices: (org) => aNotice({ issuer: { org } }),
    petitions: (receivedBy) => aPetition({ receivedBy }),
    fulfilments: (by) => aFulfilment({ by }),
    rules: (org) => aRule({ requirement: frequency, binds: { organisations: [org, 'ubnd-khac'] } }),
  } satisfies { [Name in CollectionName]?: (body: string) => ContentRecords[Name][number] };

  test.each(Object.keys(about) as (keyof typeof about)[])(
    'a record of %s follows the body it is about',
    (name) => {
      const seen = (body: string) => isIllustrativeIn(name, about[name](body), byId);
      expect(seen('mau')).toBe(true);
      expect(seen('that')).toBe(false);
      expect(seen('khong-co')).toBeUndefined();
    },
  );

  test('a rule for everybody, a calendar and an allowance are about no body, and so not invented', () => {
    expect(isIllustrativeIn('rules', aRule({ requirement: frequency }), byId)).toBe(false);
    expect(isIllustrativeIn('calendar', aWorkYear(2026), byId)).toBe(false);
    expect(isIllustrativeIn('allowances', anAllowance(), byId)).toBe(false);
  });
});
