import { describe, expect, test } from 'vitest';
import { anOrganisation, aPortal, aUnit } from '../../tests/builders.ts';
import {
  type OrganisationGroup,
  organisationListPageView,
  organisationRow,
} from './organisation-list-page.ts';

describe(organisationRow, () => {
  const ended = anOrganisation({ name: 'Quận ủy', type: 'party_committee', validTo: '2025-06-30' });

  test.each([
    ['on its last day', '2025-06-30', undefined],
    ['the day after', '2025-07-01', 'kết thúc hoạt động hết ngày 30/06/2025'],
  ])('says that a body has ended, or not: %s', (_why, asOf, mark) => {
    const row = organisationRow(aPortal({ asOf, organisations: [ended] }), ended);
    expect(row).toEqual({
      text: 'Quận ủy',
      href: '/don-vi/ubnd/',
      type: 'Cấp ủy',
      ...(mark !== undefined && { ended: mark }),
    });
  });
});

/** A group as indented lines: unit, bodies in it, units in it. */
function linesOf({ heading, bodies, units, plainUnits }: OrganisationGroup): string[] {
  return [
    heading.text,
    ...bodies.map(({ text, ended }) => `  - ${text}${ended === undefined ? '' : ' (ended)'}`),
    ...units.flatMap(linesOf).map((line) => `  ${line}`),
    ...plainUnits.map(({ text }) => `  · ${text}`),
  ];
}

describe(organisationListPageView, () => {
  const portal = aPortal({
    organisations: [
      aUnit({ id: 'thanh-pho', name: 'Thành phố' }),
      aUnit({ id: 'quan', name: 'Quận Cũ', parent: 'thanh-pho', validTo: '2025-06-30' }),
      aUnit({ id: 'phuong', name: 'Phường Sông Xanh', parent: 'thanh-pho', validFrom: '2025-07-01' }),
      aUnit({ id: 'phuong-ben', name: 'Phường Bên', parent: 'thanh-pho' }),
      aUnit({ id: 'phuong-sau', name: 'Phường Sau Này', parent: 'thanh-pho', validFrom: '2027-01-01' }),
      anOrganisation({ id: 'quan-uy', name: 'Quận ủy', area: 'quan', validTo: '2025-06-30' }),
      anOrganisation({ id: 'ubnd', name: 'UBND phường', area: 'phuong' }),
      anOrganisation({ id: 'ban-cu', name: 'Ban cũ', area: 'phuong', validTo: '2026-01-01' }),
      anOrganisation({ id: 'bao', name: 'Báo' }),
    ],
  });
  const page = organisationListPageView(portal);

  test('hangs bodies under their areas, units under the unit above; an end is said once', () => {
    expect(page.groups.flatMap(linesOf)).toEqual([
      'Thành phố',
      '  Phường Sông Xanh',
      '    - Ban cũ (ended)',
      '    - UBND phường',
      '  Quận Cũ',
      '    - Quận ủy',
      '  · Phường Bên',
      '  · Phường Sau Này',
    ]);
  });

  test('lists apart the bodies without an area', () => {
    expect(page.elsewhere.map(({ text }) => text)).toEqual(['Báo']);
  });

  test('counts all of them, and apart those that have ended and those still to come', () => {
    expect(page.lead).toBe(
      '9 cơ quan, tổ chức, đơn vị hành chính. Tính đến ngày 20/11/2026, 3 đơn vị đã kết thúc hoạt động, 1 đơn vị chưa bắt đầu hoạt động. Đơn vị đã kết thúc vẫn giữ trang và hồ sơ của mình.',
    );
  });

  test('says of a plain unit that it has ended', () => {
    const organisations = [
      aUnit({ id: 'thanh-pho', name: 'Thành phố' }),
      aUnit({ id: 'quan', name: 'Quận Cũ', parent: 'thanh-pho', validTo: '2025-06-30' }),
    ];
    const [group] = organisationListPageView(aPortal({ organisations })).groups;
    expect(group?.plainUnits).toEqual([
      { text: 'Quận Cũ (kết thúc hoạt động hết ngày 30/06/2025)', href: '/don-vi/quan/' },
    ]);
  });

  test('says nothing of units to come where there are none', () => {
    expect(organisationListPageView(aPortal()).lead).toBe(
      '1 cơ quan, tổ chức, đơn vị hành chính. Tính đến ngày 20/11/2026, 0 đơn vị đã kết thúc hoạt động. Đơn vị đã kết thúc vẫn giữ trang và hồ sơ của mình.',
    );
  });
});

describe('the real and the invented', () => {
  const fictitious = true as const;
  const portal = aPortal({
    organisations: [
      aUnit({ id: 'tinh', name: 'Tỉnh thật' }),
      aUnit({ id: 'xa', name: 'Xã thật', parent: 'tinh' }),
      aUnit({ id: 'xa-mau', name: 'Xã Mẫu', parent: 'tinh', fictitious }),
      anOrganisation({ id: 'ubnd-xa', name: 'UBND xã thật', area: 'xa' }),
      anOrganisation({ id: 'ubnd-mau', name: 'UBND xã Mẫu', area: 'xa-mau', fictitious }),
      anOrganisation({ id: 'truong-mau', name: 'Trường Mẫu', area: 'xa', fictitious }),
      aUnit({ id: 'tinh-mau', name: 'Tỉnh Mẫu', fictitious, validTo: '2025-06-30' }),
      aUnit({
        id: 'phuong-mau',
        name: 'Phường Mẫu',
        parent: 'tinh-mau',
        fictitious,
        validFrom: '2027-01-01',
      }),
    ],
  });
  const page = organisationListPageView(portal);

  test('stand apart: a real unit is at most the heading of what is invented in it', () => {
    expect(page.groups.flatMap(linesOf)).toEqual(['Tỉnh thật', '  Xã thật', '    - UBND xã thật']);
    expect(page.illustrative.flatMap(linesOf)).toEqual([
      'Tỉnh Mẫu',
      '  · Phường Mẫu',
      'Tỉnh thật',
      '  Xã Mẫu',
      '    - UBND xã Mẫu',
      '  Xã thật',
      '    - Trường Mẫu',
    ]);
  });

  test('are never counted together', () => {
    expect(page.lead).toMatch(
      /^3 cơ quan, tổ chức, đơn vị hành chính\. Tính đến ngày 20\/11\/2026, 0 đơn vị đã kết thúc hoạt động\. /,
    );
  });

  test('an invented body without an area is not among the real ones', () => {
    const organisations = [
      anOrganisation({ id: 'that', name: 'Báo' }),
      anOrganisation({ id: 'mau', name: 'Báo Mẫu', fictitious }),
    ];
    const { elsewhere } = organisationListPageView(aPortal({ organisations }));
    expect(elsewhere.map(({ text }) => text)).toEqual(['Báo']);
  });
});
