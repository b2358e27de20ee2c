/**
 * The word stock: what the illustrative shelf says of each of its petitions, taken apart into sentences. One matter is
 * one petition's words, so that a petition about lighting is answered about lighting.
 */
import type { ContentRecords } from '../../src/domain/records.ts';
import type { Actor, CommitmentEvent, PetitionEvent } from '../../src/schemas/event.ts';
import type { Topic } from '../../src/schemas/topic.ts';
import type { IsoDate } from '../../src/time/civil-date.ts';
import type { Sphere } from './phrases.ts';
import { subjects } from './subjects.ts';
import { isOfProvince, type Role } from './unit.ts';

type EventOf<Kind extends PetitionEvent['kind']> = Extract<PetitionEvent, { kind: Kind }>;

export interface Matter {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly kind: 'petition' | 'feedback' | 'suggestion' | 'question' | 'complaint';
  readonly topics: readonly [Topic, ...Topic[]];
  readonly raisedBy: ContentRecords['petitions'][number]['raisedBy'];
  readonly isBeyond: boolean;
  readonly receivedOn: IsoDate;
  /** Which kind of sentences may be added to its own. */
  readonly sphere: Sphere;
  /** Sentences on its own subject. */
  readonly onSubject: readonly string[];
  /** Whether it speaks of what the arrangement of units of 01/7/2025 left behind. */
  readonly isOfMerger: boolean;
  /** Who does it. */
  readonly lead: Role;
  readonly coordinating: readonly Role[];
  /** Where it is referred to where the unit cannot decide. */
  readonly referredTo: Role;
  readonly action: string;
  readonly expected: string | undefined;
  readonly onSpot: readonly EventOf<'answered_on_spot'>[];
  readonly reasons: readonly string[];
  readonly progress: readonly string[];
  readonly interim: readonly string[];
  readonly official: readonly string[];
  readonly resolved: readonly string[];
  readonly proofs: readonly string[];
  readonly extensions: readonly string[];
  readonly referrals: readonly string[];
  readonly replies: readonly string[];
  readonly confirmed: readonly EventOf<'confirmed'>[];
  readonly disputed: readonly EventOf<'disputed'>[];
  readonly closings: readonly EventOf<'closed'>[];
}

const spheres: Partial<Record<Topic, Sphere>> = {
  land: 'atTheDesk',
  site_clearance: 'atTheDesk',
  land_certificate: 'atTheDesk',
  administrative_reform: 'atTheDesk',
  party_government: 'atTheDesk',
  anti_corruption: 'atTheDesk',
  education: 'amongPeople',
  health: 'amongPeople',
  social_security: 'amongPeople',
  youth: 'amongPeople',
  culture: 'amongPeople',
  other: 'amongPeople',
};

/** The role in a unit or a province that a body of the shelf has. */
function roleOf(id: string | undefined): Role | undefined {
  if (id === undefined) return undefined;
  const ofWard = /^mau-phuong-(?:mau|nhat|nhi|thuong|ha)-(.+)$/.exec(id)?.[1];
  if (ofWard === 'dia-chinh-xay-dung') return 'kinh-te';
  if (ofWard?.startsWith('tdp-')) return 'mttq';
  if (ofWard !== undefined) return ofWard as Role;
  const ofProvince: Readonly<Record<string, Role>> = {
    'mau-so-xay-dung': 'so-xay-dung',
    'mau-so-nong-nghiep-moi-truong': 'so-nong-nghiep-moi-truong',
    'mau-so-giao-duc': 'so-giao-duc',
    'mau-thanh-pho-ubnd': 'thanh-pho-ubnd',
    'mau-dien-luc': 'dien-luc',
    'mau-cap-nuoc': 'cap-nuoc',
    'mau-cho-mau': 'kinh-te',
  };
  return ofProvince[id] ?? (id.includes('truong') ? 'van-hoa' : undefined);
}

function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.?!])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

const mergerWords = /sáp nhập|bàn giao hồ sơ|phường cũ|Mẫu (?:Nhất|Nhị) cũ|01\/7\/2025|30\/6\/2025|hai cấp/;

/** How much more a word of the title says about the subject than one of the summary. */
const titleWeight = 3;

/** What may be added about the subject that a petition speaks of most. */
function onSubject(title: string, summary: string): readonly string[] {
  const countIn = (text: string, words: RegExp) => text.match(words)?.length ?? 0;
  const ranked = subjects
    .map(([words, sentences]) => ({
      weight: titleWeight * countIn(title, words) + countIn(summary, words),
      sentences,
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return ranked[0]?.sentences ?? [];
}

type Commitment = NonNullable<ContentRecords['notices'][number]['commitments']>[number];

/** Sentences that hold a result against its deadline: the new matter has another one. */
const onDeadline = /so với thời hạn|(?:đúng|quá|trễ|chậm) (?:thời )?hạn|[Cc]hậm \d+ ngày/;

function withoutDeadline(text: string): string {
  return sentencesOf(text)
    .filter((sentence) => !onDeadline.test(sentence))
    .join(' ');
}

/** @param commitments what notices concluded on the same petition. */
function matterOf(record: ContentRecords['petitions'][number], commitments: readonly Commitment[]): Matter {
  const of = <Kind extends PetitionEvent['kind']>(kind: Kind) =>
    record.events.filter((event): event is EventOf<Kind> => event.kind === kind);
  const texts = (events: readonly { readonly text?: string | undefined }[]) =>
    events.map(({ text = '' }) => withoutDeadline(text)).filter((text) => text !== '');
  const updates = commitments.flatMap((commitment) => commitment.updates ?? []);
  const concluded = <Kind extends CommitmentEvent['kind']>(kind: Kind) =>
    updates.filter((event): event is Extract<CommitmentEvent, { kind: Kind }> => event.kind === kind);
  const [commitment] = commitments;
  const [assigned] = of('assigned');
  const orgOf = ({ org }: Actor) => roleOf(org);
  const answered = of('answered');
  const [first = 'other', ...more] = record.topics;
  const text = JSON.stringify(record);
  return {
    title: record.title,
    sentences: sentencesOf(record.summary),
    kind: record.kind,
    topics: [first, ...more],
    raisedBy: record.raisedBy,
    isBeyond: record.authority === 'beyond',
    receivedOn: record.events[0]?.on as IsoDate,
    sphere: spheres[first] ?? 'onTheSpot',
    onSubject: onSubject(record.title, record.summary),
    isOfMerger: mergerWords.test(text),
    lead:
      roleOf(assigned?.lead ?? commitment?.lead) ??
      of('answered_on_spot').map(({ by }) => orgOf(by))[0] ??
      'van-phong',
    coordinating: (assigned?.coordinating ?? commitment?.coordinating ?? []).flatMap(
      (id) => roleOf(id) ?? [],
    ),
    referredTo:
      of('referred')
        .map(({ to }) => orgOf(to))
        .find((role) => role && isOfProvince(role)) ?? 'thanh-pho-ubnd',
    action: (assigned ?? commitment)?.action.replaceAll(/\s+/g, ' ') ?? '',
    expected: assigned?.expected ?? commitment?.expected,
    onSpot: of('answered_on_spot').filter((event) => event.text !== undefined),
    reasons: of('not_answered').flatMap(({ reason }) => reason ?? []),
    progress: texts([...of('progress'), ...concluded('progress')]),
    interim: texts(answered.filter(({ grade }) => grade === 'interim')),
    official: texts(answered.filter(({ grade }) => grade !== 'interim')),
    resolved: texts([...of('resolved'), ...concluded('completed')]),
    proofs: [...of('resolved'), ...concluded('completed')].flatMap(({ evidence }) =>
      evidence.map((proof) => proof.text),
    ),
    extensions: [...of('extended'), ...concluded('extended')].map(({ reason }) => reason),
    referrals: of('referred').map(({ reason }) => reason),
    replies: texts(of('replied')),
    confirmed: of('confirmed'),
    disputed: of('disputed'),
    closings: of('closed'),
  };
}

const placeWord =
  '(?:[Đđ]ường|[Pp]hố|[Nn]gõ|[Cc]hợ|[Hh]ồ|[Kk]ênh|[Mm]ương|[Kk]hu|[Bb]ãi|cánh đồng|[Đđ]ồi|ga|đình|[Tt]rạm bơm|[Nn]gã (?:ba|tư)|tập thể|định cư|[Ss]ông|[Bb]ến(?: đò)?|vùng|[Mm]ầm non|Trung học cơ sở|THCS|Tiểu học|[Cc]ầu|[Cc]ống|nối)';
const properName = '\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*)*';
const office = /^(?:Sở|Phòng|Ủy|Công|Chủ|Ban|Trung|Nhân|Bộ|Đảng|Tết|Luật|Mẫu$|Mẫu (?:Nhất|Nhị)$)/;

/** Names of streets, lakes, markets in the sentences, longest first, as one pattern. */
function placeNamePattern(texts: readonly string[]): RegExp {
  const names = new Set<string>();
  const pattern = new RegExp(`(?<!\\p{L})${placeWord} (${properName})`, 'gu');
  for (const text of texts) {
    for (const [, name = ''] of text.matchAll(pattern)) if (!office.test(name)) names.add(name);
  }
  // What is called after the ward itself ("chợ Mẫu") is a name only behind its word.
  const alone = [...names].filter((name) => name.includes(' ')).sort((a, b) => b.length - a.length);
  const behind = `(?<=${placeWord} )Mẫu(?: (?:Nhất|Nhị))?`;
  return new RegExp(`(?<!\\p{L})(?:${[...alone, behind].join('|')})(?!\\p{L})`, 'gu');
}

export interface WordStock {
  readonly matters: readonly Matter[];
  readonly placeName: RegExp;
}

/** @param records of the content folder; only what fictitious bodies received is taken. */
export function wordStockOf({ organisations, petitions, notices }: ContentRecords): WordStock {
  const fictitious = new Set(organisations.filter((body) => body.fictitious).map(({ id }) => id as string));
  const taken = petitions.filter(({ receivedBy }) => fictitious.has(receivedBy));
  if (taken.length === 0)
    throw new RangeError('The illustrative shelf holds no petition to take words from.');
  const commitments = notices.flatMap((notice) => notice.commitments ?? []);
  return {
    matters: taken.map((record) =>
      matterOf(
        record,
        commitments.filter((commitment) => commitment.petitions?.includes(record.id)),
      ),
    ),
    placeName: placeNamePattern([...taken, ...commitments].map((record) => JSON.stringify(record))),
  };
}
