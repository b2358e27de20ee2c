/** Statistics: scopes, sentences, charts. */
import { joinWords } from '../dates.ts';
import { formatNumber } from '../numbers.ts';

export const figures = {
  scope: {
    portal: { real: 'Toàn cổng', illustrative: 'Toàn bộ dữ liệu minh họa' },
    title: { real: 'Số liệu', illustrative: 'Số liệu minh họa' },
    titleOf: (name: string) => `Số liệu: ${name}`,
    elsewhere: (body: string) => `Không qua đối thoại, ${body}`,
    year: (year: number) => `Năm ${year}`,
  },
} as const;
