/**
 * What happens to a petition: one of the ways such matters take, with days, bodies, papers and words. Only histories that
 * the content check allows are written: the same road as for authored records tells whether that holds.
 */
import type { Actor, AnswerOutcome, PetitionEvent } from '../../src/schemas/event.ts';
import type { Paper } from '../../src/schemas/evidence.ts';
import { addDays, type IsoDate } from '../../src/time/civil-date.ts';
import type { Block, World } from './block.ts';
import { dayDeadline, deadlineFrom, extendedDeadline } from './deadline.ts';
import type { Matter } from './matter.ts';
import * as phrases from './phrases.ts';
import { dayWords, filled, type Setting } from './place.ts';
import type { Random } from './random.ts';
import { Timeline } from './timeline.ts';
import { asCommune, type Transposition } from './transposition.ts';
import { bodyId, deputyPost, headPost, isOfProvince, type Role } from './unit.ts';

interface Subject {
  readonly block: Block;
  readonly matter: Matter;
  readonly transposition: Transposition;
  readonly setting: Setting;
  readonly receivedOn: IsoDate;
  readonly isOfDialogue: boolean;
}

type Step = (this: void) => void;

const objections = [
  'Người dân kiểm tra lại thấy mới làm được một phần, chỗ khó nhất còn để nguyên. Đề nghị chưa coi việc này là xong.',
  'Sau đợt mưa đầu tiên tình trạng trở lại như cũ. Đề nghị làm lại và cho người dân cùng nghiệm thu.',
  'Câu trả lời chưa nói đến thời gian và người chịu trách nhiệm, đề nghị trả lời lại.',
  'Kết quả niêm yết không khớp với thực tế ở {way}, đề nghị kiểm tra lại cùng {informed}.',
] as const;

const approvals = [
  'Người dân xác nhận việc đã làm đúng như trả lời, không có ý kiến thêm.',
  'Đã kiểm tra thực tế ngày {day}, kết quả đúng với báo cáo.',
  'Bà con {group} đồng tình với cách giải quyết và đề nghị giữ thường xuyên.',
  'Ban giám sát cộng đồng theo dõi {weeks} tuần, không thấy tái diễn.',
] as const;

const delays = [
  'Mưa kéo dài trong {weeks} tuần, đơn vị thi công phải dừng.',
  'Vật tư đặt mua về chậm {weeks} tuần so với hợp đồng.',
  'Phải lấy thêm ý kiến của {households} hộ ở {area} trước khi làm.',
  'Hồ sơ phải điều chỉnh theo ý kiến thẩm định ngày {day}.',
  'Kinh phí được bổ sung chậm, đến {month} mới có quyết định.',
] as const;

export class Course {
  readonly #subject: Subject;
  readonly #random: Random;
  readonly #timeline: Timeline;
  readonly #events: PetitionEvent[];
  /** No reading of the deadline in force ends later; absent where there is none. */
  #latestDue: IsoDate | undefined;

  constructor(subject: Subject, world: World, random: Random) {
    this.#subject = subject;
    this.#random = random;
    const { receivedOn, block } = subject;
    this.#events = [{ kind: 'received', on: receivedOn }];
    this.#timeline = new Timeline({ unit: block.unit, on: receivedOn }, world, random, (to, on) => {
      this.#events.push({
        kind: 'transferred',
        on,
        to: bodyId(to, 'ubnd'),
        paper: this.#paper('minutes', on, 'BB'),
      });
    });
  }

  events(): readonly PetitionEvent[] {
    const { matter } = this.#subject;
    const steps = matter.kind === 'complaint' ? this.#complaint() : this.#way();
    for (const step of steps) step();
    return this.#events;
  }

  #complaint(): Step[] {
    const settled = this.#random.chance(0.7);
    return [this.#assign('answer'), ...(settled ? [this.#answer('official')] : [])];
  }

  #way(): Step[] {
    const random = this.#random;
    const said = this.#subject.isOfDialogue && random.chance(0.55) ? [this.#saySomething()] : [];
    const assigned = [...said, this.#assign('result')];
    const moved = random.chance(0.25) ? [this.#extend()] : [];
    const worked = random.chance(0.5) ? [this.#progress()] : [];
    return random.weighted<() => Step[]>([
      [6, () => said],
      [9, () => assigned],
      [9, () => [...assigned, this.#progress(), ...moved]],
      [13, () => [...assigned, ...worked, this.#answer('official')]],
      [18, () => [...assigned, ...worked, ...moved, this.#resolve()]],
      [10, () => [...assigned, ...worked, this.#resolve(), this.#confirm()]],
      [5, () => [...assigned, this.#resolve(), this.#dispute(), this.#raiseAgain()]],
      [4, () => [...assigned, this.#answer('official'), this.#dispute()]],
      [4, () => [...assigned, this.#answer('interim'), ...worked, this.#answer('official')]],
      [2, () => [...assigned, this.#answer('official'), this.#answer('corrected')]],
      [5, () => [...said, this.#refer()]],
      [6, () => [...said, this.#refer(), this.#reply()]],
      [4, () => [...said, this.#refer(), this.#reply(), this.#resolveElsewhere()]],
      [2, () => [...said, this.#close()]],
      [2, () => [...assigned, this.#withdraw()]],
      [1, () => [...assigned, ...worked, this.#correct()]],
    ])();
  }

  // Words

  #told(own: readonly string[], otherwise: string, added: number): string {
    const { transposition, setting } = this.#subject;
    const random = this.#random;
    const said = own.length > 0 ? transposition.text(random.pick(own)) : otherwise;
    const here = { ...setting, on: this.#timeline.on };
    const more = random.sample(phrases.inAnswer, added).map((sentence) => filled(sentence, here, random));
    return this.#inPlace([said, ...more].join(' '));
  }

  #filled(sentences: readonly string[]): string {
    const { setting } = this.#subject;
    return this.#inPlace(
      filled(this.#random.pick(sentences), { ...setting, on: this.#timeline.on }, this.#random),
    );
  }

  #inPlace(text: string): string {
    return this.#timeline.unit.isRural ? asCommune(text) : text;
  }

  /** What has to be done, in the words of the assignment. */
  #action(): string {
    const { matter, transposition } = this.#subject;
    return matter.action === ''
      ? `Xem xét, giải quyết việc “${transposition.text(matter.title)}”.`
      : transposition.text(matter.action);
  }

  #actionInSentence(): string {
    const action = this.#action();
    return action.charAt(0).toLowerCase() + action.slice(1);
  }

  // Who, and on what paper

  /** The body that does it, of the unit that answers for it now. */
  #actor(role: Role): Actor {
    const { unit } = this.#timeline;
    return { org: bodyId(unit, role), post: headPost(unit, role) };
  }

  #lead(): Role {
    const { lead } = this.#subject.matter;
    // The old wards had no council.
    return isOfProvince(lead) ? 'kinh-te' : lead === 'hdnd' ? 'van-phong' : lead;
  }

  #chair(): Actor {
    const { unit } = this.#timeline;
    const org = bodyId(unit, 'ubnd');
    return { org, post: this.#random.chance(0.5) ? headPost(unit, 'ubnd') : deputyPost(unit) };
  }

  #paper(kind: Paper['kind'], on: IsoDate, symbol: string): Paper {
    return { kind, number: `${this.#random.int(11, 2900)}/${symbol}`, on };
  }

  // Steps: each does nothing once nothing more is recorded.

  #step(least: number, most: number, happen: (on: IsoDate) => void): Step {
    return () => {
      const on = this.#timeline.advance(least, most);
      if (on !== undefined) happen(on);
    };
  }

  /** At the meeting itself: an answer, or none. */
  #saySomething(): Step {
    const { block, matter } = this.#subject;
    return () => {
      const on = block.heldOn;
      this.#timeline.on = on;
      const random = this.#random;
      if (random.chance(0.12)) {
        const reason = this.#told(matter.reasons, 'Cần kiểm tra hồ sơ và thực địa trước khi trả lời.', 0);
        this.#events.push({
          kind: 'not_answered',
          on,
          by: this.#chair(),
          ...(random.chance(0.7) && { reason }),
        });
        return;
      }
      const spoken = random.chance(0.9) && matter.onSpot.length > 0 ? random.pick(matter.onSpot) : undefined;
      const otherwise = `Đã nghe rõ ý kiến. Đơn vị được giao sẽ ${this.#actionInSentence()}`;
      const text = this.#told(spoken?.text === undefined ? [] : [spoken.text], otherwise, random.int(0, 2));
      const outcome = spoken?.outcome ?? 'explained';
      this.#events.push({ kind: 'answered_on_spot', on, by: this.#chair(), text, outcome });
    };
  }

  #assign(delivers: 'answer' | 'result'): Step {
    const { matter, block, isOfDialogue } = this.#subject;
    const random = this.#random;
    return () => {
      // What was gathered before the meeting is given out after it.
      if (isOfDialogue && this.#timeline.on < block.heldOn) this.#timeline.on = block.heldOn;
      const on = this.#timeline.advance(2, 16);
      if (on === undefined) return;
      const { unit } = this.#timeline;
      const lead = this.#lead();
      const { due, latest } = deadlineFrom(on, random);
      this.#latestDue = latest;
      const others = [...new Set(matter.coordinating)].filter((role) => role !== lead && role !== 'hdnd');
      this.#events.push({
        kind: 'assigned',
        on,
        ...(random.chance(0.85) && { person: headPost(unit, lead) }),
        action: this.#inPlace(this.#action()),
        lead: bodyId(unit, lead),
        ...(others.length > 0 && { coordinating: others.map((role) => bodyId(unit, role)) }),
        ...(random.chance(0.2) && lead !== 'van-phong' && { supervisor: bodyId(unit, 'van-phong') }),
        due,
        ...(matter.expected !== undefined &&
          random.chance(0.85) && {
            expected: this.#inPlace(this.#subject.transposition.text(matter.expected)),
          }),
        ...((delivers === 'answer' || random.chance(0.12)) && { delivers: 'answer' as const }),
        paper: this.#paper('notice', on, 'TB-UBND'),
      });
    };
  }

  #progress(): Step {
    return this.#step(8, 60, (on) => {
      const otherwise = `Đang thực hiện: ${this.#actionInSentence()} Đã làm được khoảng ${this.#random.int(15, 90)}% khối lượng.`;
      const text = this.#told(this.#subject.matter.progress, otherwise, this.#random.int(0, 2));
      this.#events.push({ kind: 'progress', on, by: bodyId(this.#timeline.unit, this.#lead()), text });
    });
  }

  #extend(): Step {
    return () => {
      const before = this.#latestDue;
      const assigned = this.#events.find((event) => event.kind === 'assigned');
      // An answer that was asked for may have ended its clock; what names no day cannot be moved.
      if (before === undefined || assigned?.kind !== 'assigned' || assigned.delivers === 'answer') return;
      const on = this.#timeline.advance(10, 50);
      if (on === undefined) return;
      const random = this.#random;
      const { due, latest } = extendedDeadline(before, on, random);
      this.#latestDue = latest;
      this.#events.push({
        kind: 'extended',
        on,
        due,
        reason:
          this.#subject.matter.extensions.length > 0
            ? this.#told(this.#subject.matter.extensions, '', 0)
            : this.#filled(delays),
        by: this.#chair(),
        paper: this.#paper('official_letter', on, 'UBND-VP'),
      });
    };
  }

  #answer(grade: 'interim' | 'official' | 'corrected'): Step {
    const { matter } = this.#subject;
    const random = this.#random;
    return this.#step(9, 70, (on) => {
      const otherwise = `Về nội dung này, đơn vị được giao đã có kế hoạch ${this.#actionInSentence()}`;
      const own = grade === 'interim' ? matter.interim : matter.official;
      const outcome: AnswerOutcome = random.weighted([
        [5, 'explained'],
        [4, 'roadmap'],
        [1, 'no_roadmap'],
        [1, 'no_resources'],
        [0.5, 'not_accepted'],
      ] as const);
      const roadmap =
        outcome === 'roadmap' && random.chance(0.6)
          ? dayDeadline(addDays(on, random.int(30, 180)), random).due
          : undefined;
      this.#events.push({
        kind: 'answered',
        on,
        grade,
        by: this.#chair(),
        ...(matter.kind !== 'complaint' && { text: this.#told(own, otherwise, random.int(1, 3)) }),
        outcome,
        ...(roadmap && { roadmap }),
        paper: this.#paper(
          matter.kind === 'complaint' ? 'decision' : 'official_letter',
          on,
          matter.kind === 'complaint' ? 'QĐ-UBND' : random.pick(['UBND-KT', 'UBND-VX', 'UBND-VP', 'UBND-ĐT']),
        ),
      });
    });
  }

  #resolve(): Step {
    return this.#step(14, 110, (on) => this.#resolved(on, this.#lead()));
  }

  #resolveElsewhere(): Step {
    return this.#step(20, 150, (on) => this.#resolved(on, this.#subject.matter.referredTo));
  }

  #resolved(on: IsoDate, role: Role): void {
    const { matter, transposition } = this.#subject;
    const random = this.#random;
    const otherwise = `Đã hoàn thành việc được giao: ${this.#actionInSentence()}`;
    const proofs = [
      ...(matter.proofs.length > 0 ? [this.#inPlace(transposition.text(random.pick(matter.proofs)))] : []),
      ...(matter.proofs.length === 0 || random.chance(0.4) ? [this.#filled(phrases.proofs)] : []),
    ];
    this.#events.push({
      kind: 'resolved',
      on,
      by: { org: bodyId(this.#timeline.unit, role) },
      text: this.#told(matter.resolved, otherwise, random.int(0, 2)),
      evidence: proofs.map((text) => ({ text, on })),
    });
  }

  #confirm(): Step {
    return this.#step(5, 40, (on) => {
      const [own] = this.#subject.matter.confirmed;
      const text = own && this.#random.chance(0.6) ? this.#told([own.text], '', 0) : this.#filled(approvals);
      const by = this.#random.pick(['front', 'petitioners', 'neighbourhood'] as const);
      this.#events.push({ kind: 'confirmed', on, by, text });
    });
  }

  #dispute(): Step {
    return this.#step(6, 60, (on) => {
      const [own] = this.#subject.matter.disputed;
      const text = own && this.#random.chance(0.6) ? this.#told([own.text], '', 0) : this.#filled(objections);
      const by = this.#random.pick(['petitioners', 'neighbourhood'] as const);
      this.#events.push({ kind: 'disputed', on, by, text });
    });
  }

  #raiseAgain(): Step {
    return this.#step(15, 120, (on) => {
      const { unit } = this.#timeline;
      const where = this.#random.pick([
        `Tiếp xúc cử tri ${unit.name} trước kỳ họp thường lệ`,
        `Buổi tiếp công dân ngày ${dayWords(on)} tại trụ sở ${unit.name}`,
        `Hội nghị nhân dân ${unit.name}`,
      ]);
      this.#events.push({ kind: 'raised_again', on, where, text: this.#filled(phrases.before) });
    });
  }

  #refer(): Step {
    const { matter } = this.#subject;
    return this.#step(4, 25, (on) => {
      const { unit } = this.#timeline;
      this.#events.push({
        kind: 'referred',
        on,
        to: { org: bodyId(unit, matter.referredTo) },
        reason: this.#told(matter.referrals, 'Nội dung này vượt thẩm quyền giải quyết của cấp cơ sở.', 0),
        paper: this.#paper('official_letter', on, 'UBND-KT'),
      });
    });
  }

  #reply(): Step {
    const { matter } = this.#subject;
    return this.#step(20, 90, (on) => {
      const otherwise = 'Đã nhận văn bản, sẽ xem xét khi lập kế hoạch năm tới và thông báo lại.';
      this.#events.push({
        kind: 'replied',
        on,
        by: this.#actor(matter.referredTo),
        text: this.#told(matter.replies, otherwise, this.#random.int(0, 2)),
        outcome: this.#random.pick(['explained', 'roadmap', 'no_roadmap'] as const),
        paper: this.#paper('official_letter', on, this.#random.pick(['SXD-HT', 'UBND-TH', 'CV-KT'])),
      });
    });
  }

  #close(): Step {
    return this.#step(5, 30, (on) => {
      const [own] = this.#subject.matter.closings;
      const reason = own && own.reason !== 'duplicate' ? own.reason : 'no_longer_relevant';
      const text = this.#told(
        own && own.reason !== 'duplicate' ? [own.text] : [],
        'Việc nêu trong kiến nghị không còn trên thực tế khi kiểm tra, hai bên đã thống nhất kết thúc.',
        0,
      );
      this.#events.push({ kind: 'closed', on, reason, text });
    });
  }

  #withdraw(): Step {
    return this.#step(5, 40, (on) => {
      this.#events.push({ kind: 'withdrawn', on });
    });
  }

  #correct(): Step {
    return this.#step(5, 40, (on) => {
      const number = this.#random.int(20, 300);
      this.#events.push({
        kind: 'corrected',
        on,
        what: 'Số hộ nêu trong phần tiến độ',
        before: `${number} hộ`,
        after: `${number + this.#random.int(1, 19)} hộ`,
        reason: 'Bản nhập lấy nhầm số của đợt khảo sát trước.',
      });
    });
  }
}
