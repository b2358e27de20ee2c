/** The notice that concludes a block's dialogue: five to fifteen commitments on the petitions that it gathered. */
import { sealOf } from '../../src/domain/notice.ts';
import type { CommitmentEvent } from '../../src/schemas/event.ts';
import type { CommitmentRecord, NoticeRecord } from '../../src/schemas/notice.ts';
import { addDays, type IsoDate, partsOf } from '../../src/time/civil-date.ts';
import { nextWorkingDay } from '../../src/time/work-calendar.ts';
import type { Block, World } from './block.ts';
import { deadlineFrom, extendedDeadline } from './deadline.ts';
import { audienceOf, meetingTitle } from './meeting.ts';
import type { Written } from './petition.ts';
import * as phrases from './phrases.ts';
import { filled, type Setting } from './place.ts';
import { Random } from './random.ts';
import { Timeline } from './timeline.ts';
import { asCommune } from './transposition.ts';
import { bodyId, headPost, isOfProvince, type Named, neighbourhoodName, type Role } from './unit.ts';

/** Dialogues that were never concluded in writing, and those concluded late. */
const shares = { unconcluded: 0.08, late: 0.15 } as const;

function issueDayOf({ heldOn }: Block, { calendar }: World, random: Random): IsoDate {
  const days = random.chance(shares.late) ? random.int(16, 34) : random.int(3, 13);
  return nextWorkingDay(calendar, addDays(heldOn, days));
}

class Commitments {
  readonly #block: Block;
  readonly #world: World;
  readonly #random: Random;
  readonly #issuedOn: IsoDate;

  constructor(block: Block, world: World, random: Random, issuedOn: IsoDate) {
    this.#block = block;
    this.#world = world;
    this.#random = random;
    this.#issuedOn = issuedOn;
  }

  of(written: Written, others: readonly Written[], place: number): CommitmentRecord {
    const { unit } = this.#block;
    const { matter, transposition } = written;
    const random = this.#random;
    const lead: Role = isOfProvince(matter.lead) || matter.lead === 'hdnd' ? 'kinh-te' : matter.lead;
    const { due, latest } = deadlineFrom(this.#issuedOn, random);
    const action = this.#inPlace(transposition.text(matter.action));
    const until = due.kind === 'unknown' ? '' : ` Thời gian: ${due.raw}.`;
    const coordinating = [...new Set(matter.coordinating)].filter((role) => role !== lead && role !== 'hdnd');
    const updates = this.#updates(written, lead, latest);
    return {
      id: `ket-luan-${place}`,
      number: String(place),
      text: `${action} ${this.#said(phrases.inAnswer)}${until}`,
      topics: [...matter.topics],
      petitions: [written, ...others].map(({ id }) => id),
      ...(random.chance(0.85) && { person: headPost(unit, lead) }),
      action,
      lead: bodyId(unit, lead),
      ...(coordinating.length > 0 && { coordinating: coordinating.map((role) => bodyId(unit, role)) }),
      due,
      ...(matter.expected !== undefined &&
        random.chance(0.8) && { expected: this.#inPlace(transposition.text(matter.expected)) }),
      ...(random.chance(0.4) && { reportTo: bodyId(unit, 'ubnd') }),
      ...(updates.length > 0 && { updates }),
    };
  }

  #inPlace(text: string): string {
    return this.#block.unit.isRural ? asCommune(text) : text;
  }

  #said(sentences: readonly string[], on: IsoDate = this.#issuedOn): string {
    const { unit } = this.#block;
    const setting: Setting = {
      names: unit.placeNames,
      area: neighbourhoodName(unit, this.#random.pick(unit.neighbourhoods)),
      on,
    };
    return this.#inPlace(filled(this.#random.pick(sentences), setting, this.#random));
  }

  #updates({ matter, transposition }: Written, lead: Role, latest: IsoDate | undefined): CommitmentEvent[] {
    const random = this.#random;
    const updates: CommitmentEvent[] = [];
    const start = { unit: this.#block.unit, on: this.#issuedOn };
    const timeline = new Timeline(start, this.#world, random, (to, on) => {
      // What is done is handed over with nothing left to do.
      if (updates.at(-1)?.kind === 'completed') return;
      const paper = { kind: 'minutes', number: `${random.int(11, 300)}/BB`, on } as const;
      updates.push({ kind: 'transferred', on, to: bodyId(to, 'ubnd'), paper });
    });
    const own = (texts: readonly string[], otherwise: string) =>
      this.#inPlace(texts.length > 0 ? transposition.text(random.pick(texts)) : otherwise);
    const step = (least: number, most: number, happen: (on: IsoDate) => void) => {
      const on = timeline.advance(least, most);
      if (on !== undefined) happen(on);
    };
    const by = () => bodyId(timeline.unit, lead);
    const progress = () =>
      step(10, 60, (on) => {
        const text = own(matter.progress, `Đã làm được khoảng ${random.int(20, 90)}% khối lượng.`);
        updates.push({ kind: 'progress', on, by: by(), text: `${text} ${this.#said(phrases.inAnswer, on)}` });
      });
    const extend = () => {
      if (latest === undefined) return;
      step(10, 50, (on) => {
        const { due } = extendedDeadline(latest, on, random);
        updates.push({
          kind: 'extended',
          on,
          due,
          reason: own(matter.extensions, 'Hồ sơ phải điều chỉnh theo ý kiến thẩm định.'),
          by: { org: bodyId(timeline.unit, 'ubnd'), post: headPost(timeline.unit, 'ubnd') },
          paper: { kind: 'official_letter', number: `${random.int(11, 990)}/UBND-VP`, on },
        });
      });
    };
    const complete = () =>
      step(14, 120, (on) => {
        const text = own(matter.resolved, 'Đã hoàn thành toàn bộ việc được giao.');
        const evidence = [{ text: this.#said(phrases.proofs, on), on }];
        updates.push({ kind: 'completed', on, by: by(), text, evidence });
      });
    const judge = (kind: 'confirmed' | 'disputed') => () =>
      step(6, 40, (on) => {
        if (updates.at(-1)?.kind !== 'completed') return;
        const text =
          kind === 'confirmed'
            ? 'Đã kiểm tra, kết quả đúng với báo cáo của đơn vị thực hiện.'
            : `Chưa đồng ý coi là xong. ${this.#said(phrases.requests, on)}`;
        updates.push({ kind, on, by: random.pick(['front', 'petitioners', 'neighbourhood'] as const), text });
      });
    const stop = () =>
      step(20, 90, (on) => {
        const by = { org: bodyId(timeline.unit, 'ubnd'), post: headPost(timeline.unit, 'ubnd') };
        updates.push({
          kind: 'stopped',
          on,
          by,
          reason: 'Nội dung đã được đưa vào dự án khác của cấp trên.',
        });
      });
    const ways: readonly (readonly [number, readonly (() => void)[]])[] = [
      [16, []],
      [16, [progress]],
      [10, [progress, extend]],
      [10, [progress, extend, complete]],
      [22, [progress, complete]],
      [10, [complete]],
      [10, [progress, complete, judge('confirmed')]],
      [4, [complete, judge('disputed')]],
      [2, [stop]],
    ];
    for (const happen of random.weighted(ways)) happen();
    return updates;
  }
}

/** The notice of a block, or `undefined` where its dialogue was not concluded in writing. */
export function conclusionOf(
  block: Block,
  petitions: readonly Written[],
  world: World,
): Named<NoticeRecord> | undefined {
  const { unit, dialogueId } = block;
  const random = new Random(`notice/${dialogueId}`);
  if (random.chance(shares.unconcluded)) return undefined;
  const issuedOn = issueDayOf(block, world, random);
  const { year, month, day } = partsOf(issuedOn);
  const raised = petitions.filter(
    ({ record, matter }) =>
      record.dialogue !== undefined &&
      record.kind !== 'complaint' &&
      matter.action !== '' &&
      matter.expected !== undefined,
  );
  const count = random.int(5, 15);
  const chosen = raised.slice(0, count);
  const rest = raised.slice(count);
  const commitments = new Commitments(block, world, random, issuedOn);
  const list = chosen.map((written, index) => {
    // What others raised about the same topic is answered by the same commitment.
    const alike = rest
      .filter(({ matter }) => matter.topics[0] === written.matter.topics[0])
      .slice(0, random.int(0, 2));
    return commitments.of(written, alike, index + 1);
  });
  const { words } = audienceOf(block);
  const title = `Kết luận của Chủ tịch ${meetingTitle(block, words)
    .replace(/^Hội nghị đối thoại giữa Chủ tịch /, '')
    .replace(/ với /, ' tại hội nghị đối thoại với ')}`;
  const first = chosen.slice(0, 3).map(({ record }) => `“${record.title}”`);
  const record: NoticeRecord = {
    title,
    number: { state: 'numbered', value: `${random.int(12, 480)}/TB-UBND` },
    issuedOn: {
      kind: 'day',
      raw: `ngày ${String(day).padStart(2, '0')} tháng ${String(month).padStart(2, '0')} năm ${year}`,
      day: issuedOn,
    },
    issuer: { org: bodyId(unit, 'ubnd') },
    signedBy: headPost(unit, 'ubnd'),
    dialogues: [dialogueId],
    summary:
      list.length === 0
        ? 'Thông báo nêu rõ không phát sinh việc phải làm sau hội nghị.'
        : `Kết luận giao ${list.length} việc cho các đơn vị của ${unit.name}, trong đó có ${first.join('; ')}. Mỗi việc có đơn vị chủ trì và thời gian riêng.`,
    ...(list.length === 0 ? { noTaskArises: true as const } : { commitments: list }),
    publications: [{ on: addDays(issuedOn, 1), channel: 'notice_board', covers: ['content', 'result'] }],
  };
  return { id: `${dialogueId}-ket-luan`, record: { ...record, seal: sealOf(record) } };
}
