/** A page's facts in the words of schema.org, for search engines and assistants: JSON-LD (dữ liệu liên kết). */
import { vi } from '../locale/vi.ts';
import type {
  BodyReference,
  LinkedBody,
  LinkedBodyKind,
  LinkedEvent,
  LinkedQuestion,
  LinkedRecord,
} from '../views/linked-data.ts';
import type { PageHead } from '../views/page-head.ts';

interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Thing[];
}

const bodyTypes: Readonly<Record<LinkedBodyKind, string>> = {
  government: 'GovernmentOrganization',
  other: 'Organization',
  area: 'AdministrativeArea',
};

const eventStatuses: Readonly<Record<LinkedEvent['status'], string>> = {
  scheduled: 'https://schema.org/EventScheduled',
  rescheduled: 'https://schema.org/EventRescheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
};

const attendanceModes = {
  in_person: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/** The body itself, apart from the page about it. */
function idOf(address: string): string {
  return `${address}#don-vi`;
}

function bodyNode({ kind, name, address }: BodyReference): Thing {
  return { '@type': bodyTypes[kind], '@id': idOf(address), name, mainEntityOfPage: address };
}

/** Without what is not known: an absent property says nothing, an empty one says "none". */
function thing(type: string, properties: Readonly<Record<string, unknown>>): Thing {
  const known = Object.entries(properties).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': type, ...Object.fromEntries(known) };
}

function placeNode({ name, address }: NonNullable<LinkedEvent['place']>): Thing {
  return thing('Place', { name, address });
}

/** Ways of meeting that are both offered make a mixed event. */
function attendanceMode(formats: LinkedEvent['formats']): string | undefined {
  const [first, ...others] = formats;
  return first && attendanceModes[others.length === 0 ? first : 'hybrid'];
}

function eventNode({ title, share, canonical }: PageHead, event: LinkedEvent): Thing {
  return thing('Event', {
    name: title,
    description: share.description,
    url: canonical,
    inLanguage: vi.language,
    eventStatus: eventStatuses[event.status],
    startDate: event.from,
    endDate: event.to,
    previousStartDate: event.before,
    eventAttendanceMode: attendanceMode(event.formats),
    location: event.place && placeNode(event.place),
    organizer: bodyNode(event.organizer),
    keywords: event.about,
  });
}

function bodyRecordNode({ canonical }: PageHead, body: LinkedBody): Thing {
  const { is, name, otherNames, parent, area, children } = body;
  const isOf = (kinds: readonly LinkedBodyKind[]) => (other: BodyReference) => kinds.includes(other.kind);
  const own = { '@id': idOf(canonical), name, alternateName: otherNames, mainEntityOfPage: canonical };
  if (is === 'area') {
    const whole = [parent, area].find((other) => other?.kind === 'area');
    return thing(bodyTypes.area, {
      ...own,
      containedInPlace: whole && bodyNode(whole),
      containsPlace: children.filter(isOf(['area'])).map(bodyNode),
    });
  }
  return thing(bodyTypes[is], {
    ...own,
    foundingDate: body.founded,
    dissolutionDate: body.dissolved,
    parentOrganization: parent && parent.kind !== 'area' ? bodyNode(parent) : undefined,
    subOrganization: children.filter(isOf(['government', 'other'])).map(bodyNode),
    areaServed: area && bodyNode(area),
  });
}

/** An answer is "accepted" only where those who asked have said that what it promised is done. */
function questionNode({ title, canonical }: PageHead, { text, receivedOn, answer }: LinkedQuestion): Thing {
  const answerNode = thing('Answer', {
    text: answer.text,
    datePublished: answer.on,
    url: canonical,
    author: answer.by && bodyNode(answer.by),
  });
  return thing('QAPage', {
    url: canonical,
    inLanguage: vi.language,
    mainEntity: thing('Question', {
      name: title,
      text,
      datePublished: receivedOn,
      answerCount: 1,
      [answer.isConfirmed ? 'acceptedAnswer' : 'suggestedAnswer']: answerNode,
    }),
  });
}

function recordNode(head: PageHead, record: LinkedRecord): Thing {
  switch (record.kind) {
    case 'event':
      return eventNode(head, record);
    case 'body':
      return bodyRecordNode(head, record);
    case 'question':
      return questionNode(head, record);
  }
}

function siteNode({ canonical, searchHref }: PageHead): Thing {
  return thing('WebSite', {
    '@id': canonical,
    url: canonical,
    name: vi.site.name,
    alternateName: vi.site.shortName,
    description: vi.site.description,
    inLanguage: vi.language,
    potentialAction: thing('SearchAction', {
      target: thing('EntryPoint', {
        urlTemplate: `${new URL(searchHref, canonical).href}?q={search_term_string}`,
      }),
      'query-input': 'required name=search_term_string',
    }),
  });
}

function breadcrumbNode({ breadcrumbs, title, canonical }: PageHead): Thing {
  const way = [
    ...breadcrumbs.map(({ text, href }) => [text, new URL(href, canonical).href]),
    [title, canonical],
  ];
  return thing('BreadcrumbList', {
    itemListElement: way.map(([name, item], index) => thing('ListItem', { position: index + 1, name, item })),
  });
}

/** What a page tells machines; nothing where it is not to be found by them. */
export function jsonLdOf(head: PageHead): JsonLd | undefined {
  if (head.isUnlisted) return undefined;
  const isHome = head.breadcrumbs.length === 0;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      isHome ? siteNode(head) : breadcrumbNode(head),
      ...(head.record ? [recordNode(head, head.record)] : []),
    ],
  };
}

/** As it stands in a page: no text of a record can end the element that holds it. */
export function jsonLdText(jsonLd: JsonLd): string {
  return JSON.stringify(jsonLd).replaceAll('<', '\\u003c');
}
