/** What every page tells of itself: title, description, address, where it hangs in the site. */
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { vi } from '../locale/vi.ts';
import { type GlossaryWord, glossaryWords } from './glossary.ts';
import { canonicalOf, channelNames, hrefOf, paths } from './hrefs.ts';
import { isIllustrativeAt } from './illustrative-address.ts';
import type { LinkedRecord } from './linked-data.ts';
import { type ShareView, shareView, shortened } from './share.ts';

export interface LinkView {
  readonly text: string;
  readonly href: string;
}

export interface PageHead {
  readonly title: string;
  /** Title of the window: the page's own and the site's. */
  readonly windowTitle: string;
  readonly description: string;
  readonly canonical: string;
  /** From the home page down to the page above this one; empty on the home page. */
  readonly breadcrumbs: readonly LinkView[];
  readonly asOf: string;
  readonly navigation: readonly (LinkView & { readonly isCurrent: boolean })[];
  readonly searchHref: string;
  readonly homeHref: string;
  /** Words that the page explains where they first occur. */
  readonly glossary: readonly GlossaryWord[];
  readonly share: ShareView;
  readonly icons: {
    readonly drawn: string;
    readonly oldest: string;
    readonly touch: string;
    readonly manifest: string;
  };
  /** Invented: said in the title and description, and kept from search engines. */
  readonly isIllustrative: boolean;
  /** Not to be found by search engines: invented, a poster or another form of a record, or no page at all. */
  readonly isUnlisted: boolean;
  /** What machines may be told of the page's record as fact. */
  readonly record?: LinkedRecord;
}

interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** Pages between home and this one. */
  readonly above?: readonly LinkView[];
  /** The sentence that says where things stand: what a shared link shows instead of the description. */
  readonly state?: string;
  readonly record?: LinkedRecord | undefined;
  /** A page that is not for the public to find, though it invents nothing. */
  readonly isUnlisted?: boolean;
}

const sections = [
  ['schedule', paths.schedule],
  ['plans', paths.plans],
  ['petitions', paths.petitions],
  ['notices', paths.notices],
  ['commitments', paths.commitments],
  ['figures', paths.figures],
  ['topics', paths.topics],
  ['organisations', paths.organisations],
  ['search', paths.search],
] as const;

/** What search engines show of a description is shorter still. */
const longestMetaDescription = 300;

/** Width of the sign on a home screen that asks for `apple-touch-icon`. */
export const touchIconWidth = 180;

/** A poster says less than the record it is made of: who searches is to find the record. */
function isChannel(path: string): boolean {
  return Object.values(channelNames).some((name) => path.endsWith(name));
}

export function pageHead(portal: Portal, facts: PageFacts): PageHead {
  const { title, description, path, above = [], state = description, record } = facts;
  const { site } = portal;
  const isHome = path === paths.home;
  const isIllustrative = isIllustrativeAt(portal, path);
  const share = shareView(site, { title: isHome ? vi.site.name : title, state, path, isIllustrative });
  return {
    title,
    windowTitle: isHome ? vi.site.name : vi.layout.pageTitle(share.title, vi.site.shortName),
    description: shortened(
      isIllustrative ? vi.share.illustrativeDescription(description) : description,
      longestMetaDescription,
    ),
    canonical: canonicalOf(site, path),
    breadcrumbs: isHome ? [] : [{ text: vi.navigation.home, href: hrefOf(site, paths.home) }, ...above],
    asOf: vi.layout.asOf(formatDate(portal.asOf)),
    navigation: sections.map(([key, section]) => ({
      text: vi.navigation[key],
      href: hrefOf(site, section),
      isCurrent: path.startsWith(section),
    })),
    searchHref: hrefOf(site, paths.search),
    homeHref: hrefOf(site, paths.home),
    glossary: glossaryWords(portal),
    share,
    icons: {
      drawn: hrefOf(site, paths.iconDrawn),
      oldest: hrefOf(site, paths.iconOldest),
      touch: hrefOf(site, paths.icon(touchIconWidth)),
      manifest: hrefOf(site, paths.manifest),
    },
    isIllustrative,
    isUnlisted: isIllustrative || isChannel(path) || (facts.isUnlisted ?? false),
    ...(record && { record }),
  };
}
