/**
 * `node write-documents.ts <folder>`: the documents of the portal that `PORTAL_CONTENT` names, for the entrants. In a
 * process of its own, so that the memory of the portal is gone when indexes are built.
 */
import { loadPortal } from '../../src/loading/portal.ts';
import { loadProse } from '../../src/loading/prose.ts';
import { searchCorpus } from '../../src/views/search-documents.ts';
import { StoredCorpus } from './stored-corpus.ts';

const [folder = ''] = process.argv.slice(2);
const portal = loadPortal();
const start = performance.now();
const corpus = searchCorpus(portal, loadProse());
const took = performance.now() - start;
StoredCorpus.write(folder, corpus, portal.synonyms);
console.log(JSON.stringify({ took, count: corpus.documents.length }));
