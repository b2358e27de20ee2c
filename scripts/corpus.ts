/**
 * Writes a large corpus of invented records: `npm run corpus -- <petitions> [folder]` (else `corpus/<petitions>`). The
 * same number always gives the same bytes. Exit status 1 where the request cannot be met.
 */

import { writeCorpus } from './corpus/corpus.ts';
import { ForeignFolderError } from './corpus/corpus-folder.ts';

const most = 1_000_000;
const usage = `Write: npm run corpus -- <petitions> [folder]
  <petitions>  a whole number from 1 to ${most}, in digits alone: npm run corpus -- 10000
  [folder]     where the corpus shall stand; corpus/<petitions> where left out`;

/** Why a request cannot be met; `undefined` where it can. */
function faultOf(written: readonly string[]): string | undefined {
  const [count, , ...more] = written;
  if (count === undefined) return 'How many petitions? No number was given.';
  if (more.length > 0) return `Too much was given: ${more.map((word) => JSON.stringify(word)).join(', ')}.`;
  if (!/^\d+$/.test(count)) return `Not a whole number: ${JSON.stringify(count)}.`;
  if (Number(count) < 1) return 'A corpus holds at least one petition.';
  return Number(count) > most ? `A corpus holds at most ${most} petitions, not ${count}.` : undefined;
}

const written = process.argv.slice(2);
const fault = faultOf(written);
if (fault === undefined) {
  const count = Number(written[0]);
  const folder = (written[1] ?? `corpus/${count}`).replace(/(?<=.)\/+$/, '');
  try {
    writeCorpus(count, folder);
    console.log(`${folder}/`);
  } catch (error) {
    if (!(error instanceof ForeignFolderError)) throw error;
    console.error(`${error.folder} holds something that \`npm run corpus\` did not make, and is left as it is.
Name another folder, or remove this one yourself:
  npm run corpus -- ${count} <folder>`);
    process.exitCode = 1;
  }
} else {
  console.error(`${fault}\n${usage}`);
  process.exitCode = 1;
}
