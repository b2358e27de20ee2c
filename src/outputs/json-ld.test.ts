import { describe, expect, test } from 'vitest';
import { aPortal } from '../../tests/builders.ts';
import { isoDate } from '../time/civil-date.ts';
import { paths } from '../views/hrefs.ts';
import type { BodyReference, LinkedRecord } from '../views/linked-data.ts';
import { pageHead } from '../views/page-head.ts';
import { jsonLdOf, jsonLdText } from './json-ld.ts';

const origin = 'https://doithoai.example/cong/';
const ubnd: BodyReference = { kind: 'government', name: 'UBND phường', address: `${origin}don-vi/ubnd/` };
const ubndNode = {
  '@type': 'GovernmentOrganization',
  '@id': `${origin}don-vi/ubnd/#don-vi`,
  name: 'UBND phường',
  mainEntityOfPage: `${origin}don-vi/ubnd/`,
};

function headOf(record?: LinkedRecord, path: string = paths.dialogue('buoi'), facts = {}) {
  return pageHead(aPortal({ base: '/cong/' }), {
    title: 'Đối thoại tháng 5',
    description: 'Mô tả.',
    state: 'Đã tổ chức.',
    path,
    above: [{ text: 'Lịch', href: '/cong/lich/' }],
    record,
    ...facts,
  });
}

/** The node of the page's record, after the breadcrumbs. */
function recordNode(record: LinkedRecord, path?: string) {
  return jsonLdOf(headOf(record, path))?.['@graph'][1];
}

describe(jsonLdOf, () => {
  test('tells the way from the home page', () => {
    expect(jsonLdOf(headOf())).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: origin },
            { '@type': 'ListItem', position: 2, name: 'Lịch', item: `${origin}lich/` },
            { '@type': 'ListItem', position: 3, name: 'Đối thoại tháng 5', item: `${origin}lich/buoi/` },
          ],
        },
      ],
    });
  });

  test('tells on the home page how the portal is searched', () => {
    expect(jsonLdOf(headOf(undefined, paths.home))?.['@graph']).toEqual([
      {
        '@type': 'WebSite',
        '@id': origin,
        url: origin,
        name: 'Cổng công khai đối thoại với Nhân dân',
        alternateName: 'Cổng Đối thoại',
        description:
          'Lịch đối thoại, kế hoạch và điều lãnh đạo cấp ủy, chính quyền đã hứa với Nhân dân, ghi lại từ văn bản, có dẫn nguồn.',
        inLanguage: 'vi',
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${origin}tim-kiem/?q={search_term_string}` },
          'query-input': 'required name=search_term_string',
        },
      },
    ]);
  });

  test('is silent on a page that is not to be found', () => {
    expect(jsonLdOf(headOf(undefined, paths.dialogue('buoi'), { isUnlisted: true }))).toBeUndefined();
  });

  const event = {
    kind: 'event',
    status: 'scheduled',
    from: isoDate('2026-05-04'),
    formats: [],
    organizer: ubnd,
    about: [],
  } as const;

  test('an event with all that is known of it', () => {
    const place = { name: 'Hội trường UBND phường', address: 'Số 1 đường Sông Xanh' };
    const more = { to: isoDate('2026-05-05'), before: isoDate('2026-04-28'), place, about: ['Đất đai'] };
    expect(recordNode({ ...event, ...more, status: 'rescheduled', formats: ['in_person'] })).toEqual({
      '@type': 'Event',
      name: 'Đối thoại tháng 5',
      description: 'Đã tổ chức.',
      url: `${origin}lich/buoi/`,
      inLanguage: 'vi',
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: '2026-05-04',
      endDate: '2026-05-05',
      previousStartDate: '2026-04-28',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'Hội trường UBND phường', address: 'Số 1 đường Sông Xanh' },
      organizer: ubndNode,
      keywords: ['Đất đai'],
    });
  });

  test('an event says nothing of what is not known', () => {
    expect(recordNode(event)).toEqual({
      '@type': 'Event',
      name: 'Đối thoại tháng 5',
      description: 'Đã tổ chức.',
      url: `${origin}lich/buoi/`,
      inLanguage: 'vi',
      eventStatus: 'https://schema.org/EventScheduled',
      startDate: '2026-05-04',
      organizer: ubndNode,
    });
  });

  test.each([
    ['scheduled', 'https://schema.org/EventScheduled'],
    ['rescheduled', 'https://schema.org/EventRescheduled'],
    ['postponed', 'https://schema.org/EventPostponed'],
    ['cancelled', 'https://schema.org/EventCancelled'],
  ] as const)('status %s', (status, eventStatus) => {
    expect(recordNode({ ...event, status })).toMatchObject({ eventStatus });
  });

  test.each([
    [['in_person'], 'Offline'],
    [['online'], 'Online'],
    [['hybrid'], 'Mixed'],
    [['in_person', 'online'], 'Mixed'],
  ] as const)('formats %j', (formats, mode) => {
    const eventAttendanceMode = `https://schema.org/${mode}EventAttendanceMode`;
    expect(recordNode({ ...event, formats })).toMatchObject({ eventAttendanceMode });
  });

  const area: BodyReference = { kind: 'area', name: 'Phường Sông Xanh', address: `${origin}don-vi/phuong/` };
  const areaNode = {
    '@type': 'AdministrativeArea',
    '@id': `${origin}don-vi/phuong/#don-vi`,
    name: 'Phường Sông Xanh',
    mainEntityOfPage: `${origin}don-vi/phuong/`,
  };

  test('a body in its place, under and above others', () => {
    const node = recordNode(
      {
        kind: 'body',
        is: 'other',
        name: 'Đảng ủy phường Sông Xanh',
        otherNames: ['Đảng ủy phường'],
        founded: isoDate('2020-01-01'),
        dissolved: isoDate('2025-06-30'),
        parent: ubnd,
        area,
        children: [ubnd, area],
      },
      paths.organisation('dang-uy'),
    );
    expect(node).toEqual({
      '@type': 'Organization',
      '@id': `${origin}don-vi/dang-uy/#don-vi`,
      name: 'Đảng ủy phường Sông Xanh',
      alternateName: ['Đảng ủy phường'],
      mainEntityOfPage: `${origin}don-vi/dang-uy/`,
      foundingDate: '2020-01-01',
      dissolutionDate: '2025-06-30',
      parentOrganization: ubndNode,
      subOrganization: [ubndNode],
      areaServed: areaNode,
    });
  });

  test('an administrative unit is a place in a place', () => {
    const unit = {
      kind: 'body',
      is: 'area',
      name: 'Tổ 1',
      otherNames: [],
      parent: area,
      children: [ubnd, area],
    } as const;
    expect(recordNode(unit, paths.organisation('to-1'))).toEqual({
      '@type': 'AdministrativeArea',
      '@id': `${origin}don-vi/to-1/#don-vi`,
      name: 'Tổ 1',
      mainEntityOfPage: `${origin}don-vi/to-1/`,
      containedInPlace: areaNode,
      containsPlace: [areaNode],
    });
  });

  const question = (isConfirmed: boolean) =>
    recordNode(
      {
        kind: 'question',
        text: 'Đề nghị khơi thông.',
        receivedOn: isoDate('2026-05-04'),
        answer: { text: 'Đã khơi thông.', on: isoDate('2026-05-20'), by: ubnd, isConfirmed },
      },
      paths.petition('kn-1'),
    );

  test('an answer that nobody has confirmed is one that was offered', () => {
    const url = `${origin}kien-nghi/kn-1/`;
    expect(question(false)).toEqual({
      '@type': 'QAPage',
      url,
      inLanguage: 'vi',
      mainEntity: {
        '@type': 'Question',
        name: 'Đối thoại tháng 5',
        text: 'Đề nghị khơi thông.',
        datePublished: '2026-05-04',
        answerCount: 1,
        suggestedAnswer: {
          '@type': 'Answer',
          text: 'Đã khơi thông.',
          datePublished: '2026-05-20',
          url,
          author: ubndNode,
        },
      },
    });
  });

  test('a confirmed answer is accepted', () => {
    expect(question(true)).toMatchObject({ mainEntity: { acceptedAnswer: { text: 'Đã khơi thông.' } } });
    expect(question(true)).not.toHaveProperty('mainEntity.suggestedAnswer');
  });
});

test('no text of a record ends the element that holds it', () => {
  const jsonLd = jsonLdOf(headOf(undefined, paths.about, { title: '</script><script>' }));
  expect(jsonLd && jsonLdText(jsonLd)).not.toContain('<');
  expect(jsonLd && JSON.parse(jsonLdText(jsonLd))).toEqual(jsonLd);
});
