/**
 * The short text (tin ngắn) that an authority sends over its Zalo Official Account: the same facts as the poster, in lines,
 * with the address, within the length that Zalo takes.
 */
import type { Dialogue } from '../../domain/dialogue.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Portal } from '../../domain/portal.ts';
import { formatDate } from '../../locale/dates.ts';
import { vi } from '../../locale/vi.ts';
import { type DialogueBrief, dialogueBrief } from './dialogue-brief.ts';
import { type NoticeBrief, noticeBrief } from './notice-brief.ts';
import { type MessagePart, shortened } from './shortening.ts';

/**
 * Characters that Zalo takes in one text message of an Official Account: 2.000, as the gateways that send such messages
 * document it (eSMS, "Tin Zalo Tư vấn dạng văn bản": "Giới hạn tối đa là 2.000 ký tự"; oazns.vn: "Tin Follower: 2000 ký
 * tự"). None says whether code points or UTF-16 units are meant; the text keeps to the stricter of the two.
 */
export const zaloLimit = 2000;

export interface ZaloTextView {
  readonly text: string;
  /** Length in UTF-16 units, never less than in code points. */
  readonly units: number;
  readonly points: number;
  /** "612 ký tự; Zalo OA nhận tối đa 2.000 ký tự mỗi tin văn bản." */
  readonly measure: string;
}

/** The longest beginning of whole words; the address at the end of a text is not cut by this but kept apart. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, Math.max(0, limit - 1));
  const end = room.search(/\s\S*$/u);
  return `${end === -1 ? '' : room.slice(0, end)}…`;
}

function zaloTextView(parts: readonly MessagePart[], address: string): ZaloTextView {
  const last = vi.channels.zalo.address(address);
  const room = zaloLimit - last.length - 1;
  const { texts } = shortened(parts, {
    lengthOf: (lines) => lines.join('\n').length,
    limit: room,
    rest: vi.channels.zalo.more,
  });
  const text = `${cutAtWord(texts.join('\n'), room)}\n${last}`;
  const [units, points] = [text.length, [...text].length];
  return { text, units, points, measure: vi.channels.zalo.measure(units, points, zaloLimit) };
}

function partsOf(
  kind: string,
  { isIllustrative, title }: { isIllustrative: boolean; title: string },
): MessagePart[] {
  return [
    ...(isIllustrative ? [{ name: 'illustrative' as const, text: vi.channels.zalo.illustrative }] : []),
    { name: 'what', text: kind },
    { name: 'what', text: title },
  ];
}

function stateParts({ state }: DialogueBrief): MessagePart[] {
  if (!state) return [];
  const { word, text, reason } = state;
  const line = vi.channels.zalo.line(word.toLocaleUpperCase('vi'), text);
  return [
    { name: 'state', text: line },
    ...(reason === undefined ? [] : [{ name: 'reason' as const, text: reason }]),
  ];
}

function dialogueParts(brief: DialogueBrief): readonly MessagePart[] {
  const words = vi.channels.zalo;
  const { stage, time, place, intakes } = brief;
  const where = place
    ? [place.name, place.address].filter((part) => part !== undefined).join(', ')
    : undefined;
  const line = (name: MessagePart['name'], term: string, values: readonly string[]): MessagePart[] =>
    values.length === 0 ? [] : [{ name, text: words.line(term, values.join('; ')) }];
  const take = intakes.length > 0 ? intakes : [vi.channels.intakeMissing(brief.host)];
  return [
    ...partsOf(words.kindOfDialogue, brief),
    ...stateParts(brief),
    ...line('when', vi.channels.poster.timeTerm[stage], [words.time(time.day, time.clock)]),
    ...line('where', vi.facts.place, [where ?? vi.channels.placeMissing]),
    ...line('who', vi.facts.chairs, brief.chairs),
    ...line('audience', vi.facts.audience, brief.audience),
    ...(stage === 'coming' ? line('take', vi.dialogue.take, take) : []),
    ...line('counts', vi.channels.countsTerm, brief.counts),
    { name: 'entries', text: words.line(vi.dialogue.topics, '').trim() },
    ...brief.topics.map((topic, index) => ({
      name: index === 0 ? ('firstEntries' as const) : ('entries' as const),
      text: words.item(topic),
      isEntry: true,
    })),
  ];
}

function asOfPart({ asOf }: Portal): MessagePart {
  return { name: 'asOf', text: vi.layout.asOf(formatDate(asOf)) };
}

export function dialogueZaloText(portal: Portal, dialogue: Dialogue): ZaloTextView {
  const brief = dialogueBrief(portal, dialogue);
  return zaloTextView([...dialogueParts(brief), asOfPart(portal)], brief.address);
}

function noticeParts(brief: NoticeBrief): readonly MessagePart[] {
  const words = vi.channels.zalo;
  return [
    ...partsOf(words.kindOfNotice, brief),
    { name: 'when', text: words.line(brief.issuer, vi.channels.poster.document(brief.number, brief.issued)) },
    { name: 'state', text: brief.progress },
    ...brief.tasks.map(({ number, action, lead, due }, index) => ({
      name: index === 0 ? ('firstEntries' as const) : ('entries' as const),
      text: words.task(number, action.replace(/\.$/, ''), lead, due),
      isEntry: true,
    })),
  ];
}

export function noticeZaloText(portal: Portal, notice: Notice): ZaloTextView {
  const brief = noticeBrief(portal, notice);
  return zaloTextView([...noticeParts(brief), asOfPart(portal)], brief.address);
}
