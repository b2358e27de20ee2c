/** A record as its file holds it. */
import { stringify } from 'yaml';

/** Short groups stay in blocks: a large corpus is read by machines, and one form is the quickest to write. */
export function fileText(record: object): string {
  return `---\n${stringify(record, { lineWidth: 0, aliasDuplicateObjects: false })}---\n`;
}
