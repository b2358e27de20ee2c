import { expect, test } from 'vitest';
import { loadProse } from './prose.ts';

test('the pages of prose are read with their titles and their words', () => {
  const pages = loadProse();
  expect(pages.map(({ id, title }) => [id, title])).toEqual([
    ['gioi-thieu', 'Giới thiệu'],
    ['kha-nang-tiep-can', 'Khả năng tiếp cận'],
    ['phuong-phap', 'Phương pháp'],
  ]);
  for (const { description, body } of pages) {
    expect(description.length).toBeGreaterThan(20);
    expect(body).not.toMatch(/^---|^description:/m);
    expect(body.length).toBeGreaterThan(1000);
  }
});
