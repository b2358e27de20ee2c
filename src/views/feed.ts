/**
 * What is new (tin mới), on the whole portal or with one body: things that happened on a day that is on record. The
 * whole portal's feed holds what is real alone.
 */
import { type Dialogue, heldPeriod } from '../domain/dialogue.ts';
import { populationOf } from '../domain/illustrative.ts';
import type { Notice } from '../domain/notice.ts';
import type { Petition } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import type { Organisation, Plan } from '../domain/records.ts';
import { windowOf } from '../domain/window.ts';
import { formatDate, formatWhen } from '../locale/dates.ts';
import { schedulingLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import type { PetitionEvent } from '../schemas/event.ts';
import type { FlexibleDate } from '../schemas/flexible-date.ts';
import { compareDates, type IsoDate } from '../time/civil-date.ts';
import { actorValue } from './actor.ts';
import { schedulingText } from './dialogue-page.ts';
import { eventAnchor, eventLabel } from './event.ts';
import { canonicalOf, hrefOf, paths } from './hrefs.ts';
import type { LinkView } from './page-head.ts';
import { organisationLink } from './parties.ts';

interface FeedEntryView {
  /** A name for good, the same wherever the site is served from: a tag URI (RFC 4151). */
  readonly id: string;
  readonly on: IsoDate;
  readonly title: string;
  readonly summary: string;
  /** Whole address of the page, or of the event on it. */
  readonly address: string;
}

export interface FeedView {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly language: string;
  /** Whole addresses: of the feed, and of the page that it is about. */
  readonly address: string;
  readonly page: string;
  /** The day of the newest entry; of a feed without entries, the Portal's. */
  readonly updated: IsoDate;
  /** Latest first. */
  readonly entries: readonly FeedEntryView[];
}

/** Entries kept in a feed: who reads once a month misses nothing, and it stays small. */
const longest = 50;

/** The year in which the portal took up naming its entries: part of every name, and never changed. */
const namedSince = 2026;

/** What happened, before it has a name and an address. */
type News = Omit<FeedEntryView, 'id' | 'address'> & {
  readonly path: string;
  /** Which event of the record, where the path does not say so. */
  readonly event?: string;
};

/** The last day by which something certainly was done; words that name no day, or one to come, make no news. */
function dayOf(portal: Portal, when: FlexibleDate): IsoDate | undefined {
  const end = windowOf(when)?.end;
  return end !== undefined && end <= portal.asOf ? end : undefined;
}

function planNews(portal: Portal, { id, shortTitle, issuedOn, issuer }: Plan): readonly News[] {
  const on = dayOf(portal, issuedOn);
  if (on === undefined) return [];
  const summary = vi.feed.planSummary(organisationLink(portal, issuer.org).text, formatWhen(issuedOn));
  return [{ on, title: vi.feed.plan(shortTitle), summary, path: paths.plan(id) }];
}

function dialogueNews(portal: Portal, dialogue: Dialogue): readonly News[] {
  const { id, title, host, schedule } = dialogue;
  const path = paths.dialogue(id);
  const scheduled = schedule.map((entry, index) => ({
    on: entry.on,
    title: vi.feed.scheduled(schedulingLabels[entry.kind], title),
    summary: schedulingText(entry),
    path,
    event: `lich-${index + 1}`,
  }));
  const period = heldPeriod(dialogue);
  if (!period) return scheduled;
  const days = vi.dialogue.heldDays(formatDate(period.start), formatDate(period.end));
  const summary = vi.feed.heldSummary(organisationLink(portal, host).text, days);
  return [...scheduled, { on: period.end, title: vi.feed.held(title), summary, path, event: 'to-chuc' }];
}

function noticeNews(portal: Portal, { id, title, summary, issuedOn }: Notice): readonly News[] {
  const on = dayOf(portal, issuedOn);
  return on === undefined ? [] : [{ on, title: vi.feed.notice(title), summary, path: paths.notice(id) }];
}

/** Who received, answered or settled a petition; other events are the petition's page to tell. */
function toldActor(portal: Portal, { receivedBy }: Petition, event: PetitionEvent): string | undefined {
  switch (event.kind) {
    case 'received':
      return organisationLink(portal, receivedBy).text;
    case 'answered_on_spot':
    case 'answered':
    case 'replied':
    case 'resolved':
      return actorValue(portal, event.by).text;
    default:
      return undefined;
  }
}

function petitionNews(portal: Portal, petition: Petition): readonly News[] {
  return petition.events.flatMap((event, index) => {
    const by = toldActor(portal, petition, event);
    if (by === undefined) return [];
    return [
      {
        on: event.on,
        title: vi.feed.petition(eventLabel(event), petition.title),
        summary: vi.feed.petitionSummary(petition.code, by, formatDate(event.on)),
        path: `${paths.petition(petition.id)}#${eventAnchor(index)}`,
      },
    ];
  });
}

function entryOf({ site }: Portal, { path, event, ...told }: News): FeedEntryView {
  const name = event === undefined ? path : `${path}#${event}`;
  return { ...told, id: tagOf(site.origin, name), address: canonicalOf(site, path) };
}

function tagOf(origin: string, name: string): string {
  return `tag:${new URL(origin).hostname},${namedSince}:${name}`;
}

/** Latest first; what happened on one day, in the order of names. */
function latest(portal: Portal, news: readonly News[]): readonly FeedEntryView[] {
  return news
    .map((entry) => entryOf(portal, entry))
    .sort((a, b) => compareDates(b.on, a.on) || (a.id < b.id ? -1 : 1))
    .slice(0, longest);
}

function newsOf(
  portal: Portal,
  records: {
    readonly plans: readonly Plan[];
    readonly dialogues: readonly Dialogue[];
    readonly notices: readonly Notice[];
    readonly petitions: readonly Petition[];
  },
): readonly News[] {
  return [
    ...records.plans.flatMap((plan) => planNews(portal, plan)),
    ...records.dialogues.flatMap((dialogue) => dialogueNews(portal, dialogue)),
    ...records.notices.flatMap((notice) => noticeNews(portal, notice)),
    ...records.petitions.flatMap((petition) => petitionNews(portal, petition)),
  ];
}

function organisationNews(portal: Portal, id: string): readonly News[] {
  return newsOf(portal, {
    plans: portal.plansByIssuer[id] ?? [],
    dialogues: portal.dialoguesByHost[id] ?? [],
    notices: portal.noticesByIssuer[id] ?? [],
    petitions: portal.petitionsByReceiver[id] ?? [],
  });
}

function feedView(
  portal: Portal,
  news: readonly News[],
  about: { readonly title: string; readonly author: string; readonly path: string; readonly page: string },
): FeedView {
  const { site, asOf } = portal;
  const entries = latest(portal, news);
  return {
    id: tagOf(site.origin, about.path),
    title: about.title,
    subtitle: vi.feed.subtitle,
    author: about.author,
    language: vi.language,
    address: canonicalOf(site, about.path),
    page: canonicalOf(site, about.page),
    updated: entries[0]?.on ?? asOf,
    entries,
  };
}

export function portalFeedView(portal: Portal): FeedView {
  const isReal = (body: string) => populationOf(portal, body) === 'real';
  const news = newsOf(portal, {
    plans: portal.plans.filter(({ issuer }) => isReal(issuer.org)),
    dialogues: portal.dialogues.filter(({ host }) => isReal(host)),
    notices: portal.notices.filter(({ issuer }) => isReal(issuer.org)),
    petitions: portal.petitions.filter(({ receivedBy }) => isReal(receivedBy)),
  });
  const title = vi.feed.portal(vi.site.name);
  return feedView(portal, news, { title, author: vi.site.name, path: paths.feed, page: paths.home });
}

export function organisationFeedView(portal: Portal, { id }: Organisation): FeedView {
  const { text } = organisationLink(portal, id);
  const title = vi.feed.body(text);
  const isIllustrative = populationOf(portal, id) === 'illustrative';
  return feedView(portal, organisationNews(portal, id), {
    title: isIllustrative ? vi.feed.illustrative(title, vi.illustrative.label) : title,
    author: text,
    path: paths.organisationFeed(id),
    page: paths.organisation(id),
  });
}

/** Bodies that have a feed: those of which anything dated is on record. */
export function organisationsWithFeed(portal: Portal): readonly Organisation[] {
  return portal.organisations.filter(({ id }) => organisationNews(portal, id).length > 0);
}

/** The way to the whole portal's feed, for the head of a page and for readers. */
export function portalFeedLink({ site }: Portal): LinkView {
  return { text: vi.feed.portal(vi.site.name), href: hrefOf(site, paths.feed) };
}

/** The way to a body's feed, where it has one. */
export function organisationFeedLink(portal: Portal, { id }: Organisation): LinkView | undefined {
  if (organisationNews(portal, id).length === 0) return undefined;
  return {
    text: vi.feed.body(organisationLink(portal, id).text),
    href: hrefOf(portal.site, paths.organisationFeed(id)),
  };
}
