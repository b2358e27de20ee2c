/** `node build-index.ts <entrant> <stored corpus> <folder>`: builds one index, in a process of its own. */
import { entrantNamed } from './entrants.ts';
import { StoredCorpus } from './stored-corpus.ts';

const [name = '', stored = '', folder = ''] = process.argv.slice(2);
const took = await entrantNamed(name).build(new StoredCorpus(stored), folder);
console.log(JSON.stringify({ took }));
