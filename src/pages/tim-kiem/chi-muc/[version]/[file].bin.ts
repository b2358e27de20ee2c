/** The files of the search index. */
import type { APIRoute } from 'astro';
import { loadPortal } from '../../../../loading/portal.ts';
import { loadProse } from '../../../../loading/prose.ts';
import { searchIndexOf } from '../../../../outputs/search-index.ts';
import { searchCorpus } from '../../../../views/search-documents.ts';

export function getStaticPaths() {
  const portal = loadPortal();
  const { version, files } = searchIndexOf(searchCorpus(portal, loadProse()), portal.synonyms);
  return [...files].map(([file, bytes]) => ({ params: { version, file }, props: { bytes } }));
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'content-type': 'application/octet-stream' } });
