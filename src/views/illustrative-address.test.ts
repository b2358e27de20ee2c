import { expect, test } from 'vitest';
import {
  aDialogue,
  aNotice,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  aPost,
  aUnit,
} from '../../tests/builders.ts';
import { paths } from './hrefs.ts';
import { isIllustrativeAt } from './illustrative-address.ts';

const records = (fictitious: boolean) => {
  const facts = fictitious ? { fictitious: true as const } : {};
  return aPortal({
    organisations: [anOrganisation(facts), aUnit({ id: 'phuong', name: 'Phường Sông Xanh', ...facts })],
    posts: [aPost()],
    plans: [aPlan()],
    dialogues: [aDialogue({ held: { from: '2026-05-04', format: 'in_person' } })],
    notices: [aNotice()],
    petitions: [aPetition()],
  });
};

test.each([
  ['a body', paths.organisation('ubnd')],
  ['the calendar file of a body', paths.calendarOfOrganisation('ubnd')],
  ['the schedule of one body', paths.scheduleFiltered('don-vi/ubnd', 2)],
  ['a plan', paths.plan('ke-hoach')],
  ['a dialogue', paths.dialogue('buoi')],
  ['a poster', paths.dialogueChannel('buoi', 'poster')],
  ['a notice', paths.notice('thong-bao')],
  ['a petition', paths.petition('kn-1')],
])('%s is as invented as the body that it is about', (_what, path) => {
  expect(isIllustrativeAt(records(true), path)).toBe(true);
  expect(isIllustrativeAt(records(false), path)).toBe(false);
});

test.each([paths.home, paths.schedule, paths.petitionsPage(2), paths.topic('land'), paths.about])(
  'a page about no single record is not invented: %s',
  (path) => {
    expect(isIllustrativeAt(records(true), path)).toBe(false);
  },
);
