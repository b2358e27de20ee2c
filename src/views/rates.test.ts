import { describe, expect, test } from 'vitest';
import { anEvent, anOrganisation, aPetition, aPortal } from '../../tests/builders.ts';
import { ratesView } from './rates.ts';

const real = { kind: 'portal', population: 'real' } as const;
const illustrative = { kind: 'portal', population: 'illustrative' } as const;

const answered = anEvent('answered', '2026-05-05', { grade: 'official' });
const resolved = anEvent('resolved', '2026-06-20');
const confirmed = anEvent('confirmed', '2026-06-25');
const withdrawn = anEvent('withdrawn', '2026-06-01');
type Event = typeof resolved;

function portalOf(lives: readonly (readonly Event[])[], facts: { fictitious?: true } = {}) {
  return aPortal({
    asOf: '2026-11-20',
    organisations: [anOrganisation({ id: 'ubnd', ...facts })],
    petitions: lives.map((events, index) =>
      aPetition({
        id: `kn-${index}`,
        code: `KN-${index}`,
        receivedBy: 'ubnd',
        events: [anEvent('received', '2026-05-04'), ...events],
      }),
    ),
  });
}

describe(ratesView, () => {
  test('has nothing to say where there is nothing to count', () => {
    expect(ratesView(portalOf([]), real)).toEqual({
      sentence: 'Cổng chưa ghi nhận kiến nghị nào của người dân, nên chưa có con số nào để tính.',
      rates: [],
    });
  });

  test('never counts what is invented as real', () => {
    const portal = portalOf([[answered]], { fictitious: true });
    expect(ratesView(portal, real).rates).toEqual([]);
    expect(ratesView(portal, illustrative).rates).toHaveLength(3);
  });

  test('tells answered, settled and confirmed apart, each with its whole', () => {
    const lives = [
      [answered, resolved, confirmed],
      [answered, resolved],
      ...Array(9).fill([answered]),
      [],
      [withdrawn],
    ];
    const { sentence, rates, caution } = ratesView(portalOf(lives), real);
    expect(sentence).toBe(
      'Trong 12 kiến nghị, tính đến ngày 20/11/2026 (không tính 1 kiến nghị đã rút hoặc kết thúc vì lý do khác):',
    );
    expect(rates.map(({ label, count, figure }) => `${figure}: ${count} ${label}`)).toEqual([
      '91,7%: 11 trên 12 Đã trả lời',
      '16,7%: 2 trên 12 Đã giải quyết dứt điểm',
      '8,3%: 1 trên 12 Đã giải quyết và được xác nhận',
    ]);
    expect(rates.map(({ href }) => href)).toEqual([
      '/so-lieu/ket-qua/#answered',
      '/so-lieu/ket-qua/#resolved',
      '/so-lieu/ket-qua/#confirmed_of_all',
    ]);
    expect(caution).toBeUndefined();
  });

  test('below ten gives counts alone, and says why', () => {
    const { rates, caution } = ratesView(portalOf([[answered, resolved], ...Array(8).fill([])]), real);
    expect(rates.map(({ figure }) => figure)).toEqual(['1', '1', '0']);
    expect(caution).toBe('Dưới 10 kiến nghị nên chỉ ghi số đếm, không ghi phần trăm.');
  });
});
