/** What a page shows of itself where its address is shared: Zalo, Facebook, messages. */
import type { Site } from '../domain/portal.ts';
import { vi } from '../locale/vi.ts';
import { canonicalOf, paths } from './hrefs.ts';

export type SharePictureKind = keyof typeof vi.share.pictures;

export const sharePictureKinds = Object.keys(vi.share.pictures) as SharePictureKind[];

/** The form that Facebook and Zalo ask for. */
export const sharePictureSize = { width: 1200, height: 630 } as const;

/** File names of the pictures: part of public addresses. */
export const sharePictureFiles: Readonly<Record<SharePictureKind, string>> = {
  home: 'cong',
  dialogue: 'doi-thoai',
  plan: 'ke-hoach',
  petition: 'kien-nghi',
  notice: 'ket-luan',
  task: 'viec-phai-lam',
  organisation: 'don-vi',
  topic: 'linh-vuc',
  illustrative: 'minh-hoa',
};

export interface ShareView {
  readonly title: string;
  /** No longer than {@link longestDescription}: what is longer is cut in the middle of a word by those who show it. */
  readonly description: string;
  readonly picture: { readonly address: string; readonly alt: string };
}

const longestDescription = 200;

/** The kind of record that stands under the first step of an address. */
const kindOfSection: Readonly<Record<string, SharePictureKind>> = {
  [paths.schedule]: 'dialogue',
  [paths.plans]: 'plan',
  [paths.petitions]: 'petition',
  [paths.notices]: 'notice',
  [paths.commitments]: 'task',
  [paths.duties]: 'task',
  [paths.topics]: 'topic',
  [paths.organisations]: 'organisation',
};

function pictureKindOf(path: string): SharePictureKind {
  const section = `${path.split('/')[0]}/`;
  return kindOfSection[section] ?? 'home';
}

/** Whole sentences as far as they go; where the first is too long itself, whole words and a sign that there is more. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest + 1);
  const sentences = /^.*[.!?](?=\s)/su.exec(head)?.[0];
  if (sentences !== undefined && sentences.length >= longest / 2) return sentences;
  const room = text.slice(0, longest - vi.share.cut('').length + 1);
  return vi.share.cut(room.slice(0, room.lastIndexOf(' ')).replace(/[\s,;:–-]+$/u, ''));
}

interface Shared {
  readonly title: string;
  /** The sentence that says where things stand. */
  readonly state: string;
  readonly path: string;
  readonly isIllustrative: boolean;
}

export function shareView(site: Site, { title, state, path, isIllustrative }: Shared): ShareView {
  const kind = isIllustrative ? 'illustrative' : pictureKindOf(path);
  const picture = vi.share.pictures[kind];
  return {
    title: isIllustrative ? vi.share.illustrativeTitle(title) : title,
    description: shortened(
      isIllustrative ? vi.share.illustrativeDescription(state) : state,
      longestDescription,
    ),
    picture: {
      address: canonicalOf(site, paths.sharePicture(sharePictureFiles[kind])),
      alt: vi.share.alt(picture.title.join(' '), picture.caption.join(' '), vi.site.name),
    },
  };
}
