import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describedGroups, fieldTables, fieldTablesFile, headingId } from '../../scripts/field-tables.ts';

const groups = describedGroups();

/** What each field, and each kind that a group may be of, is said to mean. */
const meanings = groups.flatMap(({ name, path, fields, options }) =>
  [...fields, ...options, ...options.flatMap((option) => option.fields)].map((entry) => ({
    at: `${name}: ${'value' in entry ? `${path} ${entry.value}` : entry.path}`,
    meaning: entry.meaning,
  })),
);

describe('the tables of fields', () => {
  test('are those that the schemas give today', () => {
    const written = readFileSync(fieldTablesFile, 'utf8');
    expect(written === fieldTables(), `${fieldTablesFile} is out of date: npm run docs:fields`).toBe(true);
  });

  test('link only to headings of their own, each of which is one of a kind', () => {
    const page = fieldTables();
    const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => headingId(heading));
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id = '']) => id);
    const isAmbiguous = (id: string) => headings.filter((heading) => heading === id).length !== 1;
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(isAmbiguous)).toEqual([]);
  });
});

describe('every field of every schema', () => {
  test('has a doc comment: it is the manual of those who write records', () => {
    expect(meanings.length).toBeGreaterThan(300);
    expect(meanings.filter(({ meaning }) => meaning === undefined).map(({ at }) => at)).toEqual([]);
  });

  test('is explained in Vietnamese', () => {
    const letters = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
    const foreign = meanings.filter(({ meaning }) => meaning !== undefined && !letters.test(meaning));
    expect(foreign.map(({ at }) => at)).toEqual([]);
  });
});
