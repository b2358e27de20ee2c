/** The dialogue of a block: what was announced, what was held. */
import type { DialogueRecord } from '../../src/schemas/dialogue.ts';
import type { DialogueType } from '../../src/schemas/plan-item.ts';
import { addDays, partsOf } from '../../src/time/civil-date.ts';
import { nextWorkingDay } from '../../src/time/work-calendar.ts';
import type { Block, World } from './block.ts';
import type { Written } from './petition.ts';
import { dayWords } from './place.ts';
import { planIdOf } from './plan.ts';
import { Random } from './random.ts';
import { bodyId, bodyName, type Named, type Unit } from './unit.ts';

/** With whom the chair speaks, and how the records call it. */
const audiences: readonly (readonly [number, { readonly type: DialogueType; readonly words: string }])[] = [
  [74, { type: 'ward_chair_people', words: 'Nhân dân' }],
  [8, { type: 'leaders_people', words: 'đại diện các tầng lớp Nhân dân' }],
  [8, { type: 'youth', words: 'thanh niên' }],
  [5, { type: 'market', words: 'tiểu thương' }],
  [5, { type: 'school', words: 'cha mẹ học sinh, giáo viên' }],
];

export function meetingTitle({ unit, year, half }: Block, words: string): string {
  const number = half === 1 ? 'lần thứ nhất' : 'lần thứ hai';
  return `Hội nghị đối thoại giữa Chủ tịch ${bodyName(unit, 'ubnd')} với ${words} ${number} năm ${year}`;
}

export function audienceOf({ dialogueId }: Block) {
  return new Random(`audience/${dialogueId}`).weighted(audiences);
}

function hallOf(unit: Unit, random: Random) {
  return {
    name: random.pick([`Hội trường ${bodyName(unit, 'ubnd')}`, `Nhà văn hóa ${unit.name}`]),
    address: `Đường ${random.pick(unit.placeNames)}, ${unit.name}`,
  };
}

export function meetingOf(
  block: Block,
  petitions: readonly Written[],
  { calendar }: World,
): Named<DialogueRecord> {
  const { unit, heldOn, dialogueId, year, half } = block;
  const random = new Random(`dialogue/${dialogueId}`);
  const { type, words } = audienceOf(block);
  const own = petitions.filter(({ record }) => record.dialogue !== undefined);
  const asked = own.filter(({ record }) => record.intake === 'asked_live').length;
  const announcedOn = nextWorkingDay(calendar, addDays(heldOn, -random.int(14, 24)));
  const first = random.chance(0.12) ? addDays(heldOn, -random.int(2, 6)) : heldOn;
  const hour = random.pick(['08 giờ 00', '08 giờ 30', '13 giờ 30', '14 giờ 00', '19 giờ 30']);
  const whenOn = (on: typeof heldOn) => {
    const { year: inYear, month, day } = partsOf(on);
    return { kind: 'day', raw: `${hour} ngày ${day} tháng ${month} năm ${inYear}`, day: on } as const;
  };
  const announced = {
    kind: 'announced',
    on: announcedOn,
    when: whenOn(first),
    place: hallOf(unit, random),
    paper: { kind: 'notice', number: `${random.int(8, 190)}/TB-UBND`, on: announcedOn },
  } as const;
  const moved = {
    kind: 'moved',
    on: addDays(announcedOn, 4),
    when: whenOn(heldOn),
    reason: random.pick([
      'Trùng lịch họp của Hội đồng nhân dân cấp trên.',
      'Hội trường phải sửa mái sau mưa lớn.',
      'Nhiều tổ đề nghị lùi ngày để kịp tổng hợp ý kiến.',
    ]),
  } as const;
  const titles = [...new Set(own.slice(0, 12).map(({ record }) => record.title))];
  return {
    id: dialogueId,
    record: {
      title: meetingTitle(block, words),
      host: bodyId(unit, 'ubnd'),
      promisedIn: { plan: planIdOf(unit, year), item: `doi-thoai-${half}` },
      ordinal: half,
      type,
      audience: [`${words.charAt(0).toUpperCase()}${words.slice(1)} ${unit.name}`],
      ...(titles.length > 0 && { topics: random.sample(titles, 4) }),
      intakes: ['collected_before', 'asked_live', 'in_writing', 'online'],
      agenda: [
        { text: 'Khai mạc, giới thiệu thành phần' },
        { text: 'Báo cáo kết quả giải quyết kiến nghị kỳ trước' },
        { text: 'Nhân dân nêu ý kiến; các đơn vị và người chủ trì trả lời' },
        { text: 'Kết luận và bế mạc' },
      ],
      participants: [
        { group: `Lãnh đạo Đảng ủy, UBND, Ủy ban MTTQ Việt Nam ${unit.name}`, count: random.int(5, 14) },
        { group: 'Đại diện các đơn vị chuyên môn, Công an', count: random.int(4, 16) },
        { group: 'Đại biểu Nhân dân', count: random.int(35, 180), isDelegates: true },
      ],
      coordinating: [{ org: bodyId(unit, 'mttq') }],
      schedule: first === heldOn ? [announced] : [announced, moved],
      publications: [
        {
          on: addDays(announcedOn, 1),
          channel: 'portal',
          covers: ['content', 'time', 'place', 'attendance'],
        },
        ...(random.chance(0.7)
          ? [
              {
                on: addDays(announcedOn, 2),
                channel: 'loudspeaker' as const,
                covers: ['time' as const, 'place' as const],
                evidence: `Đọc trên loa truyền thanh từ ngày ${dayWords(addDays(announcedOn, 2))}`,
              },
            ]
          : []),
      ],
      held: {
        from: heldOn,
        format: random.chance(0.85) ? 'in_person' : 'hybrid',
        attendance: random.int(48, 230),
        speakingTurns: asked + random.int(0, 9),
        petitionCounts: { collectedBefore: own.length - asked, askedLive: asked },
      },
    },
  };
}
