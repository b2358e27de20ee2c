/** The quality set, held over today's content as of one day: what `npm run bench:search` reports in full. */
import { beforeAll, expect, test } from 'vitest';
import { portalAnswers } from '../../scripts/bench-search/portal-answers.ts';
import {
  askedQueries,
  type Judged,
  judgeAll,
  missedTargets,
  summaryOf,
} from '../../scripts/bench-search/quality.ts';
import { faultList } from '../../scripts/bench-search/quality-report.ts';
import { createPortal } from '../../src/domain/portal.ts';
import { readContent } from '../../src/loading/content.ts';
import { isoDate } from '../../src/time/civil-date.ts';
import { searchCorpus } from '../../src/views/search-documents.ts';
import { fresh } from '../search/fresh.ts';
import { held } from '../search/held.ts';
import { shown } from '../search/shown.ts';

const sets = { shown, held, fresh };
const site = { origin: 'https://doithoai.example', base: '/' };
let judged: readonly Judged[];

beforeAll(async () => {
  const portal = createPortal(readContent('content').records, { asOf: isoDate('2026-11-20'), site });
  const corpus = searchCorpus(portal);
  const given = await portalAnswers(corpus, portal.synonyms, askedQueries(sets));
  judged = judgeAll(sets, corpus, site.base, given);
}, 60_000);

test.each(['shown', 'held', 'fresh'] as const)(
  'the targets of quality are met by the set that is %s',
  (set) => {
    const ofSet = judged.filter((one) => one.set === set);
    const hint =
      set === 'shown' ? faultList(ofSet) : 'npm run bench:search -- quality writes the queries to reports/';
    expect(missedTargets(summaryOf(ofSet)), hint).toEqual([]);
  },
);

test('what is nowhere is not found', () => {
  const found = judged.filter(({ class: name, faults }) => name === 'nothing' && faults.length > 0);
  expect(found.map(({ query }) => query)).toEqual([]);
});

test('ambiguous abbreviations offer their meanings, and two spellings of one word find the same', () => {
  const kinds = /not offered|not the same/;
  const broken = judged.filter(({ faults }) => faults.some((fault) => kinds.test(fault)));
  expect(broken.map(({ query, faults }) => `${query}: ${faults.join('; ')}`)).toEqual([]);
});
