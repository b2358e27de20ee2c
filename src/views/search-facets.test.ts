import { describe, expect, test } from 'vitest';
import {
  aDialogue,
  aHistory,
  aNotice,
  anEvent,
  anItem,
  anOrganisation,
  aPetition,
  aPlan,
  aPortal,
  inQuarter,
} from '../../tests/builders.ts';
import { dialogueStatuses } from '../domain/dialogue.ts';
import { isoDate } from '../time/civil-date.ts';
import { dialogueStatusSlugs } from './hrefs.ts';
import { searchCorpus } from './search-documents.ts';
import {
  commitmentStateSlugs,
  dutyStateSlugs,
  facetsOf,
  kindSlugs,
  latenessValue,
  periodValues,
  petitionStateSlugs,
} from './search-facets.ts';

const ubnd = anOrganisation({ shortName: 'UBND phường Sông Xanh' });
const old = anOrganisation({
  id: 'ubnd-cu',
  shortName: 'UBND phường An Cũ',
  validTo: '2025-06-30',
});
const invented = anOrganisation({ id: 'ubnd-mau', shortName: 'UBND phường An Mẫu', fictitious: true });
const inventedOld = anOrganisation({
  id: 'ubnd-mau-cu',
  shortName: 'UBND phường Mẫu Cũ',
  fictitious: true,
  validTo: '2025-06-30',
});

const portal = aPortal({
  organisations: [invented, inventedOld, ubnd, old],
  plans: [aPlan({ items: [anItem({ when: inQuarter('2026-Q2') })] })],
  dialogues: [aDialogue({ held: { from: '2026-05-05', format: 'in_person' } })],
  notices: [aNotice()],
  petitions: [
    aPetition({ id: 'kn-1', events: aHistory('received', 'assigned') }),
    aPetition({ id: 'kn-2', receivedBy: 'ubnd-cu', events: [anEvent('received', '2025-02-03')] }),
    aPetition({ id: 'kn-3', receivedBy: 'ubnd-mau' }),
    aPetition({ id: 'kn-4', receivedBy: 'ubnd-mau-cu', events: [anEvent('received', '2025-02-03')] }),
  ],
});
const { documents, facets } = searchCorpus(portal);

describe('the values of a facet', () => {
  test('are named for readers: that a body has ended or is invented is said; real ones first', () => {
    expect(facets.body).toEqual([
      { value: 'ubnd-cu', label: 'UBND phường An Cũ (kết thúc hoạt động hết ngày 30/06/2025)' },
      { value: 'ubnd', label: 'UBND phường Sông Xanh' },
      { value: 'ubnd-mau', label: 'UBND phường An Mẫu (minh họa)' },
      {
        value: 'ubnd-mau-cu',
        label: 'UBND phường Mẫu Cũ (kết thúc hoạt động hết ngày 30/06/2025; minh họa)',
      },
    ]);
  });

  test('offer a year before its quarters, the latest first', () => {
    const labels = facets.period.map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual(['Năm 2026', 'Quý IV/2026', 'Quý III/2026']);
    expect(labels.slice(-4)).toEqual(['Năm 2025', 'Quý I/2025', 'Năm 2020', 'Quý I/2020']);
  });

  test('stand in the order of the closed lists', () => {
    expect(facets.state).toEqual([
      { value: 'da-tiep-nhan', label: 'Đã tiếp nhận' },
      { value: 'da-giao-xu-ly', label: 'Đã giao xử lý' },
      { value: 'chua-cap-nhat-tien-do', label: 'Chưa có cập nhật tiến độ' },
      { value: 'da-ket-luan', label: 'Đã có thông báo kết luận' },
      { value: 'chua-co-thong-tin', label: 'Đã qua thời gian dự kiến, chưa có thông tin' },
      { value: 'nhiem-vu-chua-ghi-nhan', label: 'Chưa ghi nhận việc thực hiện' },
    ]);
    expect(facets.lateness).toEqual([
      { value: 'qua-han', label: 'Quá hạn' },
      { value: 'khong-co-han', label: 'Không có hạn để tính' },
    ]);
    expect(facets.population).toEqual([
      { value: 'du-lieu-that', label: 'Dữ liệu thật' },
      { value: 'du-lieu-minh-hoa', label: 'Dữ liệu minh họa' },
    ]);
    expect(facets.topic[0]).toEqual({ value: 'dat-dai', label: 'Đất đai' });
  });

  test('are those that documents have, each with a word', () => {
    for (const key of ['kind', 'body', 'topic', 'state', 'lateness', 'period', 'population'] as const) {
      const used = new Set(documents.flatMap((document) => document.facets[key]));
      expect(new Set(facets[key].map(({ value }) => value)), key).toEqual(used);
      for (const { value, label } of facets[key]) {
        expect(value).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(label).not.toBe('');
      }
    }
  });

  test('of states never meet, whatever they are the state of', () => {
    const all = [petitionStateSlugs, commitmentStateSlugs, dialogueStatusSlugs, dutyStateSlugs].flatMap(
      (slugs) => Object.values(slugs),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(Object.keys(dialogueStatusSlugs)).toEqual([...dialogueStatuses]);
    expect(new Set(Object.values(kindSlugs)).size).toBe(Object.keys(kindSlugs).length);
  });
});

describe('lateness in five answers', () => {
  test.each([
    ['overdue', 'qua-han'],
    ['open', 'con-han'],
    ['open_extended', 'con-han'],
    ['on_time', 'dung-han'],
    // An extension does not make work on time.
    ['within_extension', 'sau-han'],
    ['late', 'sau-han'],
    ['undated', 'khong-co-han'],
    ['stopped', 'khong-co-han'],
  ] as const)('%s is %s', (kind, value) => {
    expect(latenessValue(kind)).toBe(value);
  });
});

describe('periods', () => {
  test('are the years and quarters that a stretch touches', () => {
    const period = { start: isoDate('2025-11-30'), end: isoDate('2026-02-01') };
    expect(periodValues(period)).toEqual(['2025', '2026', '2025-q4', '2026-q1']);
  });

  test('of what has no end are those in which it begins', () => {
    expect(periodValues({ start: isoDate('2025-07-01') })).toEqual(['2025', '2025-q3']);
    expect(periodValues(undefined)).toEqual([]);
  });
});

test('what a document does not say has no value, and no value stands twice', () => {
  expect(facetsOf('term', false)).toEqual({
    kind: ['tu-ngu'],
    body: [],
    topic: [],
    state: [],
    lateness: [],
    period: [],
    population: ['du-lieu-that'],
  });
  expect(facetsOf('notice', true, { body: ['ubnd', 'ubnd'] })).toMatchObject({
    body: ['ubnd'],
    population: ['du-lieu-minh-hoa'],
  });
});
