import { describe, expect, test } from 'vitest';
import { aCommitment, aDialogue, aNotice, anOrganisation, aPortal, aTime } from '../../../tests/builders.ts';
import { dialogueLoudspeaker, noticeLoudspeaker } from './loudspeaker.ts';

type Facts = Parameters<typeof aDialogue>[0];

const when = aTime({ kind: 'day', raw: '08 giờ 00 ngày 03 tháng 12 năm 2026', day: '2026-12-03' });
const place = { name: 'Hội trường UBND phường', address: 'Số 01 phố Sông Con' };

function scriptOf(facts: Facts, organisation: Parameters<typeof anOrganisation>[0] = {}) {
  const portal = aPortal({ organisations: [anOrganisation(organisation)], dialogues: [aDialogue(facts)] });
  const [dialogue] = portal.dialogues;
  if (!dialogue) throw new Error('Not in the Portal.');
  return dialogueLoudspeaker(portal, dialogue);
}

const topics = (count: number) =>
  Array.from({ length: count }, (_, index) => `Nội dung đối thoại quan trọng ${index}`);

describe(dialogueLoudspeaker, () => {
  test('an invitation, read as it stands', () => {
    const { sentences } = scriptOf({ when, place, intakes: ['asked_live'] });
    expect(sentences).toEqual([
      'Kính thưa bà con Nhân dân.',
      'Ủy ban nhân dân phường Sông Xanh xin thông tin về buổi đối thoại: Đối thoại với Nhân dân phường Sông Xanh.',
      'Thời gian: lúc tám giờ, Thứ Năm, ngày mùng ba tháng mười hai năm hai nghìn không trăm hai mươi sáu.',
      'Địa điểm: Hội trường Ủy ban nhân dân phường, Số một phố Sông Con.',
      'Chủ trì buổi đối thoại là Chủ tịch, Ủy ban nhân dân phường Sông Xanh.',
      'Thành phần, đối tượng: Nhân dân.',
      'Nội dung đối thoại: Trật tự đô thị.',
      'Bà con có thể nêu ý kiến bằng các cách sau: Hỏi, phát biểu trực tiếp tại hội nghị.',
      'Xin nhắc lại. Thời gian: lúc tám giờ, Thứ Năm, ngày mùng ba tháng mười hai năm hai nghìn không trăm hai mươi sáu. Địa điểm: Hội trường Ủy ban nhân dân phường, Số một phố Sông Con.',
      'Toàn bộ thông tin được đăng trên Cổng công khai đối thoại với Nhân dân. Xin cảm ơn bà con đã lắng nghe.',
    ]);
  });

  test('what the record does not say is said not to be there', () => {
    const { sentences } = scriptOf({ when });
    expect(sentences).toContain('Về địa điểm, văn bản không ghi.');
    expect(sentences.join(' ')).toContain('Về cách nêu ý kiến, văn bản không ghi');
  });

  test('what was called off says so before its time', () => {
    const { sentences } = scriptOf({
      schedule: [
        { kind: 'announced', on: '2026-11-01', when },
        { kind: 'cancelled', on: '2026-11-14', reason: 'Bão số 12.' },
      ],
    });
    const text = sentences.join(' ');
    expect(text).toContain('Buổi đối thoại đã hủy ngày mười bốn tháng mười một');
    expect(text).toContain('Lý do: Bão số mười hai.');
    expect(text.indexOf('đã hủy')).toBeLessThan(text.indexOf('nay không còn hiệu lực'));
    expect(text).not.toContain('Xin nhắc lại');
  });

  test('syllables, seconds and the speed they are read at', () => {
    const { syllables, seconds, measure, speedNote } = scriptOf({ when, place, topics: topics(3) });
    expect(seconds).toBe(Math.round((syllables * 60) / 200));
    expect(measure).toBe(`${syllables} âm tiết, khoảng ${seconds} giây khi đọc 200 âm tiết một phút.`);
    expect(speedNote).toContain('mức chung của cổng');
  });

  test('a body with a speed of its own is read at that speed', () => {
    const usual = scriptOf({ when, place });
    const slow = scriptOf({ when, place }, { readingSpeed: 150 });
    expect(slow.measure).toContain('150 âm tiết một phút');
    expect(slow.speedNote).toContain('do đơn vị đặt');
    expect(slow.seconds).toBeGreaterThan(usual.seconds);
  });

  test('too long: whole sentences go, never what, when and where', () => {
    const { sentences, seconds, lengthNote } = scriptOf({ when, place, topics: topics(30) });
    const text = sentences.join(' ');
    expect(seconds).toBeLessThanOrEqual(90);
    expect(lengthNote).toContain('rút ngắn');
    expect(text).toContain('Thời gian: lúc tám giờ');
    expect(text).toContain('Địa điểm: Hội trường');
    expect(text).toMatch(/Còn [\p{L} ]+ nội dung nữa, xin xem trên Cổng/u);
    expect(sentences.every((sentence) => /[.]$/.test(sentence))).toBe(true);
  });

  test('too little to say: that is said, and nothing added', () => {
    const { seconds, lengthNote } = scriptOf({ when: aTime({ kind: 'year', raw: 'năm 2020', year: 2020 }) });
    expect(seconds).toBeLessThan(60);
    expect(lengthNote).toContain('ngắn hơn 60 giây');
  });

  test('what is invented says so first', () => {
    expect(scriptOf({ when }, { fictitious: true }).sentences[0]).toBe(
      'Đây là dữ liệu minh họa, không có cơ quan, địa phương hay sự việc nào như vậy.',
    );
  });
});

describe(noticeLoudspeaker, () => {
  function noticeScript(facts: Parameters<typeof aNotice>[0]) {
    const portal = aPortal({
      dialogues: [aDialogue({ held: { from: '2026-05-04', format: 'in_person' } })],
      notices: [aNotice(facts)],
    });
    const [notice] = portal.notices;
    if (!notice) throw new Error('Not in the Portal.');
    return noticeLoudspeaker(portal, notice);
  }

  test('which document, how many tasks, who does what by when', () => {
    const { sentences } = noticeScript({});
    expect(sentences.slice(1, 5)).toEqual([
      'Ủy ban nhân dân phường Sông Xanh đã ban hành Thông báo kết luận số mười lăm trên Thông báo Ủy ban nhân dân: Kết luận buổi đối thoại.',
      'Thông báo được ban hành ngày mười một tháng năm năm hai nghìn không trăm hai mươi sáu.',
      'Thông báo giao một việc phải làm.',
      'Việc thứ nhất: Sửa rãnh thoát nước ngõ Cây Đa. Đơn vị chịu trách nhiệm là Ủy ban nhân dân phường Sông Xanh. Thời hạn: hết ngày hai mươi chín tháng sáu năm hai nghìn không trăm hai mươi sáu.',
    ]);
  });

  test('that nothing is to be done is said', () => {
    expect(noticeScript({ noTaskArises: true }).sentences).toContain(
      'Thông báo nêu rõ không phát sinh việc phải làm.',
    );
  });

  test('many tasks: the first ones, then how many more', () => {
    const commitments = Array.from({ length: 12 }, (_, index) =>
      aCommitment({ id: `viec-${index}`, number: `${index}` }),
    );
    const { sentences, seconds } = noticeScript({ commitments });
    expect(seconds).toBeLessThanOrEqual(90);
    expect(sentences.join(' ')).toMatch(/Còn [\p{L} ]+ việc nữa/u);
  });
});
