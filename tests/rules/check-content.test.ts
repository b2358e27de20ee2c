/** `npm run check:content` as a clerk meets it: every fault she can make, and what she is told. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/loading/content.ts';
import type {
  Fault,
  ImpossibleReason,
  ReferenceTarget,
  TextForm,
  ValueType,
} from '../../src/schemas/fault.ts';
import type { PersonalDataKind } from '../../src/text/personal-data.ts';
import { badContent, organisationFile, writeFiles } from './bad-content.ts';
import { runScript } from './run-script.ts';

const scratch = mkdtempSync(join(tmpdir(), 'check-content-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Runs `npm run check:content`. Every run compiles the same modules: what one has compiled serves the next. */
function checkContent(given: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const NODE_COMPILE_CACHE = join(scratch, 'compiled');
  return runScript('scripts/check-content.ts', given, { NODE_COMPILE_CACHE, ...environment });
}

const cases = badContent(scratch);

describe.concurrent('bad content is reported word for word', { timeout: 30_000 }, () => {
  test.each(cases)('$name', async ({ folder, report, passing }) => {
    const refused = passing === undefined;
    const outcome = { status: refused ? 1 : 0, stdout: passing ?? '', stderr: report };
    expect(await checkContent([folder])).toEqual(outcome);
  });
});

test('no report repeats the personal data that it finds', () => {
  const invented = /0912.?345|012345|1234|123 456|123\.45\b|AA 12|nguyenvanmau|xamau2|Văn Mẫu|Thị Mẫu|5A/iu;
  for (const { name, report } of cases) expect(invented.exec(report)?.[0], name).toBeUndefined();
});

describe.concurrent('without a record to check', { timeout: 30_000 }, () => {
  test('a folder that is not there', async () => {
    const folder = join(scratch, 'missing', 'content');
    const stderr = `Không có thư mục nội dung "${folder}": chạy lệnh ở thư mục gốc của dự án.\n`;
    expect(await checkContent([folder])).toEqual({ status: 1, stdout: '', stderr });
  });

  test.each([
    ['an empty folder', {}],
    [
      'a folder with templates only',
      { 'README.md': 'Hướng dẫn\n', '_templates/don-vi.md': organisationFile() },
    ],
  ])('%s', async (name, files) => {
    const folder = writeFiles(join(scratch, name, 'content'), files);
    mkdirSync(folder, { recursive: true });
    const stderr = `Thư mục nội dung "${folder}" chưa có tệp nào: chép một mẫu trong content/_templates để bắt đầu.\n`;
    expect(await checkContent([folder])).toEqual({ status: 1, stdout: '', stderr });
  });
});

test('good content is said to be good, in the folder that PORTAL_CONTENT names too', {
  timeout: 30_000,
}, async () => {
  const folder = writeFiles(join(scratch, 'good', 'content'), {
    'organisations/xa-mau.md': organisationFile(),
  });
  const good = { status: 0, stdout: 'Đã kiểm tra 1 tệp: không có lỗi.\n', stderr: '' };
  expect(await checkContent([folder])).toEqual(good);
  expect(await checkContent([], { PORTAL_CONTENT: folder })).toEqual(good);
});

describe('the cases leave nothing out', () => {
  const faults = cases
    .map(({ folder }) => readContent(folder))
    .flatMap(({ problems, warnings }) => [...problems, ...warnings])
    .map(({ fault }) => fault);

  /** What the cases provoke, against a list that the compiler keeps complete. */
  function expectAll(provoked: readonly string[], known: Readonly<Record<string, true>>): void {
    expect([...new Set(provoked)].sort()).toEqual(Object.keys(known).sort());
  }

  test('every fault', () => {
    expectAll(
      faults.map(({ code }) => code),
      {
        file_encoding: true,
        file_name: true,
        file_unexpected: true,
        file_misplaced: true,
        file_twice: true,
        file_empty: true,
        front_matter_missing: true,
        front_matter_unclosed: true,
        folder_unknown: true,
        text_decomposed: true,
        syntax: true,
        key_duplicate: true,
        sign_unquoted: true,
        text_cut: true,
        quotes_curly: true,
        key_unknown: true,
        comma_unquoted: true,
        key_missing: true,
        value_empty: true,
        value_type: true,
        number_unquoted: true,
        choice_unknown: true,
        text_too_long: true,
        text_multiline: true,
        list_too_short: true,
        number_too_small: true,
        number_too_large: true,
        form: true,
        date_form: true,
        date_month: true,
        date_day: true,
        year_unlikely: true,
        range_reversed: true,
        range_single: true,
        window_outside_heading: true,
        party_kind: true,
        promise_missing: true,
        number_state: true,
        id_duplicate: true,
        validity_reversed: true,
        successor_without_end: true,
        actor_kind: true,
        denunciation_refused: true,
        complaint_detail: true,
        petition_origin: true,
        raised_where: true,
        commitments_or_none: true,
        supplement_unknown: true,
        holders_overlap: true,
        proof_missing: true,
        calendar_day_repeated: true,
        calendar_workday_not_weekend: true,
        calendar_swap_unmatched: true,
        calendar_off_on_weekend: true,
        calendar_day_outside: true,
        calendar_file_name: true,
        calendar_missing: true,
        event_first: true,
        event_order: true,
        event_impossible: true,
        event_before_body: true,
        event_after_body: true,
        event_outside_dialogue: true,
        event_before_notice: true,
        dialogue_not_held: true,
        due_not_later: true,
        due_before_assignment: true,
        schedule_impossible: true,
        held_impossible: true,
        conclusion_before_dialogue: true,
        seal_needed: true,
        petition_code_repeated: true,
        repeats_later: true,
        petition_after_notice: true,
        area_too_small: true,
        glossary_form_repeated: true,
        glossary_self: true,
        synonym_form: true,
        synonym_twice: true,
        synonym_elsewhere: true,
        personal_data: true,
        illustrative_place: true,
        illustrative_reference: true,
        reference_unknown: true,
        reference_circular: true,
        unit_expected: true,
        successor_too_late: true,
      } satisfies Record<Fault['code'], true>,
    );
  });

  test('every form of text, every type of value, every kind of reference', () => {
    expectAll(
      faults.flatMap((fault) => (fault.code === 'form' ? [fault.form] : [])),
      {
        record_id: true,
        month: true,
        quarter: true,
        month_day: true,
        lines: true,
        clause: true,
        start: true,
        web_address: true,
        code: true,
        rule_number: true,
        seal: true,
      } satisfies Record<TextForm, true>,
    );
    expectAll(
      faults.flatMap((fault) => (fault.code === 'value_type' ? [fault.expected] : [])),
      { text: true, word: true, number: true, boolean: true, list: true, group: true } satisfies Record<
        ValueType,
        true
      >,
    );
    expectAll(
      faults.flatMap((fault) => (fault.code === 'reference_unknown' ? [fault.target] : [])),
      {
        organisation: true,
        plan: true,
        plan_item: true,
        plan_entry: true,
        dialogue: true,
        petition: true,
        post: true,
        term: true,
        glossary_term: true,
      } satisfies Record<ReferenceTarget, true>,
    );
  });

  test('every reason for which an event is impossible', () => {
    expectAll(
      faults.flatMap((fault) => (fault.code === 'event_impossible' ? [fault.reason] : [])),
      {
        received_twice: true,
        ended: true,
        not_assigned: true,
        no_deadline: true,
        not_referred: true,
        not_answered_officially: true,
        nothing_to_confirm: true,
        answered_already: true,
        not_dealt_with: true,
        not_in_dialogue: true,
        completed: true,
      } satisfies Record<ImpossibleReason, true>,
    );
  });

  test('every kind of personal data', () => {
    expectAll(
      faults.flatMap((fault) => (fault.code === 'personal_data' ? [fault.kind] : [])),
      {
        citizen_id: true,
        old_id: true,
        nine_digits: true,
        mobile: true,
        landline: true,
        email: true,
        bank_account: true,
        insurance: true,
        tax_code: true,
        plate: true,
        land_certificate: true,
        certificate_number: true,
        house_address: true,
        birth: true,
        person_name: true,
        denunciation: true,
        land_parcel: true,
        sensitive: true,
      } satisfies Record<PersonalDataKind, true>,
    );
  });
});

describe('one slip is one problem, whatever the reader of YAML makes of the rest of the file', () => {
  test.each([
    ['a space before the first field', organisationFile().replace('name', ' name')],
    ['a space before a later field', organisationFile(' note: Xã\nvalidTo: 2025-06-30\n')],
    ['a bracket too many', organisationFile('codes: [{ system: {gso, value: "1" }]\nnote: Xã\n')],
    ['a bracket left open', organisationFile('aliases: [UBND\nnote: Xã\nvalidTo: 2025-06-30\n')],
    ['a value that begins with emphasis', organisationFile('note: *Quan trọng*, phải đối chiếu\n')],
    ['an item out of line', organisationFile('codes:\n  - system: gso\n   value: "1"\nnote: Xã\n')],
  ])('%s', (slip, file) => {
    const folder = writeFiles(join(scratch, slip, 'content'), { 'organisations/xa-mau.md': file });
    expect(readContent(folder).problems.map(({ position }) => position)).toHaveLength(1);
  });
});
