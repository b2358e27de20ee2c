/** The pictures beside shared links. */
import type { APIRoute } from 'astro';
import { sharePicture } from '../../outputs/share-picture.ts';
import { type SharePictureKind, sharePictureFiles, sharePictureKinds } from '../../views/share.ts';

export function getStaticPaths() {
  return sharePictureKinds.map((kind) => ({ params: { file: sharePictureFiles[kind] }, props: { kind } }));
}

export const GET: APIRoute<{ kind: SharePictureKind }> = async ({ props }) =>
  new Response(await sharePicture(props.kind), { headers: { 'content-type': 'image/png' } });
