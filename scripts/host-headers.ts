/**
 * The headers that a host adds which reads a `_headers` file, as Cloudflare and Netlify do: a path with placeholders
 * (`:name`, one step) and `*` (the rest), below it its headers, indented. All rules that match hold; values of one name
 * are joined.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

function patternOf(path: string): RegExp {
  const parts = path.split(/(:[a-z]\w*|\*)/i).map((part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : RegExp.escape(part);
  });
  return new RegExp(`^${parts.join('')}$`);
}

function headerOf(line: string): readonly [string, string] {
  const [name = '', ...value] = line.split(':');
  return [name.trim().toLowerCase(), value.join(':').trim()];
}

/** @param text of the file. */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.flatMap((line, index) => {
    if (/^\s/.test(line)) return [];
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((next) => !/^\s/.test(next));
    return {
      pattern: patternOf(line.trim()),
      headers: rest.slice(0, end < 0 ? undefined : end).map(headerOf),
    };
  });
}

/** The rules of a built folder; none where it has no such file. */
export function headerRulesOf(folder: string): readonly HeaderRule[] {
  const file = join(folder, '_headers');
  return existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
}

/** @param path from the root of the site, with its slash: `/lich/`. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [name, value] of rules
    .filter(({ pattern }) => pattern.test(path))
    .flatMap((rule) => rule.headers)) {
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}
