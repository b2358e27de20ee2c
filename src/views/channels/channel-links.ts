/** The channels of a record (áp phích, truyền thanh, Zalo, bản chữ) as its page offers them. */
import { type Dialogue, isInternal } from '../../domain/dialogue.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Portal } from '../../domain/portal.ts';
import { vi } from '../../locale/vi.ts';
import { type Channel, channelNames, hrefOf, paths } from '../hrefs.ts';
import type { LinkView } from '../page-head.ts';

interface ChannelLink extends LinkView {
  /** What it is for, one line. */
  readonly use: string;
}

export interface ChannelLinksView {
  readonly links: readonly ChannelLink[];
  /** Why channels are missing, where they are. */
  readonly note?: string;
}

const channels = Object.keys(channelNames) as Channel[];

function linkTo(portal: Portal, channel: Channel, path: string): ChannelLink {
  return { ...vi.channels.links[channel], href: hrefOf(portal.site, path) };
}

/** Nobody is invited to a dialogue within an organisation: of it there is only the text of what its page shows. */
export function dialogueChannels(portal: Portal, dialogue: Dialogue): ChannelLinksView {
  const isOwn = isInternal(dialogue);
  const offered = isOwn ? channels.filter((channel) => channel === 'text') : channels;
  return {
    links: offered.map((channel) => linkTo(portal, channel, paths.dialogueChannel(dialogue.id, channel))),
    ...(isOwn && { note: vi.channels.links.internal }),
  };
}

export function noticeChannels(portal: Portal, { id }: Notice): ChannelLinksView {
  return { links: channels.map((channel) => linkTo(portal, channel, paths.noticeChannel(id, channel))) };
}
