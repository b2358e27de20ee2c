/** Markdown as it is read aloud: its words, paragraph by paragraph, without its signs. For searching, never for showing. */

/** Signs of a line: headings, list items, quotations. */
const lineSign = /^\s*(?:#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|>\s?)/;

/** A heading that is written as HTML, for the sake of its anchor. */
const htmlHeading = /^\s*<h([1-6])[^>]*>(.*)<\/h\1>\s*$/;

/** What separates the head of a table from its rows. */
const tableRule = /^\s*\|?\s*:?-{3,}/;

/** A line that begins something of its own: after a heading, an item or a row no sentence runs on. */
function beginsAnew(line: string): boolean {
  return lineSign.test(line) || line.trimStart().startsWith('|');
}

function withoutSigns(line: string): string {
  return line
    .replace(lineSign, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[\^[^\]]+\]:?/g, ' ')
    .replace(/\*\*|__|`/g, '')
    .replace(/(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu, '')
    .replaceAll('|', ' · ')
    .replace(/\s+/g, ' ')
    .replace(/^[ ·]+|[ ·]+$/g, '');
}

/** One entry for each paragraph, heading, item or row. */
export function wordsOfMarkdown(markdown: string): readonly string[] {
  const parts: string[] = [];
  let runsOn = false;
  for (const written of markdown.split('\n')) {
    const line = written.replace(htmlHeading, '# $2');
    if (line.trim() === '' || tableRule.test(line)) {
      runsOn = false;
      continue;
    }
    const words = withoutSigns(line);
    const last = parts.at(-1);
    if (runsOn && last !== undefined && !beginsAnew(line)) parts[parts.length - 1] = `${last} ${words}`;
    else parts.push(words);
    runsOn = !line.trimStart().startsWith('#');
  }
  return parts.filter((part) => part !== '');
}
