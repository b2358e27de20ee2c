/** A conclusion notice as the search knows it; its commitments are found each by itself too. */
import { populationOf } from '../../domain/illustrative.ts';
import { issueDay, type Notice } from '../../domain/notice.ts';
import type { Portal } from '../../domain/portal.ts';
import { windowOf } from '../../domain/window.ts';
import { vi } from '../../locale/vi.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { wordsOfMarkdown } from '../../text/markdown-words.ts';
import { postValue } from '../actor.ts';
import { hrefOf, paths, topicSlugs } from '../hrefs.ts';
import { dialogueLinks } from '../notice-list-page.ts';
import { organisationLink } from '../parties.ts';
import { issuerFact } from '../plan-page.ts';
import { facetsOf, periodValues } from '../search-facets.ts';
import { issuedText } from './issued-text.ts';
import { daysOf, timesOf, timesOfDay } from './times.ts';
import { numberedNames, paragraphs, summarised } from './words.ts';

function wordsOf(portal: Portal, notice: Notice): readonly string[] {
  const { issuer, signedBy, draftedBy = [], commitments, supplements = [], publications = [] } = notice;
  return paragraphs(
    vi.notice.kind,
    organisationLink(portal, issuer.org).text,
    issuerFact(portal, notice).text,
    postValue(portal, signedBy).text,
    draftedBy.map((id) => organisationLink(portal, id).text),
    dialogueLinks(portal, notice).map(({ text }) => text),
    commitments.map(({ action }) => action),
    supplements.flatMap(({ number: own, text }) => [own.value, ...wordsOfMarkdown(text)]),
    publications.map(({ evidence }) => evidence),
    wordsOfMarkdown(notice.body),
  );
}

export function noticeDocument(portal: Portal, notice: Notice): SearchDocument {
  const { id, title, number, issuer, issuedOn, commitments, supplements = [] } = notice;
  const { shown, rest } = summarised(wordsOfMarkdown(notice.summary).join(' '));
  const isIllustrative = populationOf(portal, issuer.org) === 'illustrative';
  const on = issueDay(notice) ?? windowOf(issuedOn)?.start;
  return {
    href: hrefOf(portal.site, paths.notice(id)),
    kind: 'notice',
    isIllustrative,
    title,
    summary: shown,
    marks: [],
    body: issuerFact(portal, notice).text,
    date: issuedText(issuedOn),
    text: paragraphs(rest, wordsOf(portal, notice)),
    codes: number.value === undefined ? [] : [number.value],
    names: numberedNames(vi.notice.kind, number.value),
    times: paragraphs(
      timesOf(issuedOn),
      supplements.flatMap((supplement) => timesOfDay(supplement.on)),
      daysOf(notice.publications ?? []),
    ),
    facets: facetsOf('notice', isIllustrative, {
      body: [issuer.org],
      topic: commitments.flatMap(({ topics }) => topics).map((topic) => topicSlugs[topic]),
      period: periodValues(windowOf(issuedOn)),
    }),
    ...(on !== undefined && { on }),
  };
}
