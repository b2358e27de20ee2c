/** Part I of a report: the dialogues of the period, and the packet (hồ sơ) of each that was held. */
import { type Dialogue, heldPeriod } from '../../domain/dialogue.ts';
import { promiseOf } from '../../domain/duties.ts';
import type { Portal } from '../../domain/portal.ts';
import type { ReportRecords } from '../../domain/reports.ts';
import { dialogueFindings } from '../../domain/rules/dialogue-findings.ts';
import type { Finding, InputName } from '../../domain/rules/finding.ts';
import { formatDate, formatWhen, joinWords, sentenceCase } from '../../locale/dates.ts';
import { dialogueStatusLabels, verdictLabels } from '../../locale/labels.ts';
import { vi } from '../../locale/vi.ts';
import type { IsoDate } from '../../time/civil-date.ts';
import { hrefOf, paths } from '../hrefs.ts';
import { numberFact } from '../plan-page.ts';
import { dialogueAnchor } from './record-links.ts';
import { paragraph, type ReportCell, type ReportPart, type ReportRow, tableOf } from './report-part.ts';

const words = vi.report.sessions;

function ofKind(findings: readonly Finding[], kind: string): readonly Finding[] {
  return findings.filter(
    ({ rule, verdict }) => rule.requirement.kind === kind && verdict !== 'not_applicable',
  );
}

function dayOf(finding: Finding | undefined, name: InputName): IsoDate | undefined {
  const value = finding?.inputs.find((input) => input.name === name)?.value;
  return value?.kind === 'day' ? value.on : undefined;
}

function numberOf(finding: Finding | undefined, name: InputName): number | undefined {
  const value = finding?.inputs.find((input) => input.name === name)?.value;
  return value?.kind === 'number' ? value.value : undefined;
}

/** "Đạt: Công khai trước ít nhất 07 ngày", for each rule that applies. */
function verdictValues(findings: readonly Finding[]): ReportCell {
  return findings.map(({ rule, verdict, due }) => ({
    text: words.clock(verdictLabels[verdict], rule.title),
    ...(due !== undefined && { detail: words.clockDue(formatDate(due)) }),
  }));
}

/** The first time that all that a rule asks for was made public; the same for every rule that asks for the same. */
function announcedCell(findings: readonly Finding[]): ReportCell {
  const rules = ofKind(findings, 'notice');
  // Where no rule applies (an extraordinary meeting), the day is told all the same.
  const first = findings.find((finding) => dayOf(finding, 'published_on') !== undefined);
  const day = dayOf(first, 'published_on');
  const ahead = numberOf(first, 'days_ahead');
  const told =
    day === undefined
      ? { text: words.notPublished, isMissing: true }
      : {
          text: words.published(formatDate(day)),
          ...(ahead !== undefined && { detail: words.ahead(ahead) }),
        };
  return [
    told,
    ...rules.map(({ rule, verdict }) => ({ text: words.clock(verdictLabels[verdict], rule.title) })),
  ];
}

function heldCell(dialogue: Dialogue): ReportCell {
  const held = heldPeriod(dialogue);
  if (!held) {
    const state = words.stateOf(dialogueStatusLabels[dialogue.status], formatWhen(dialogue.when));
    return [{ text: words.notHeld, detail: state, isMissing: true }];
  }
  const [from, to] = [formatDate(held.start), formatDate(held.end)];
  return [{ text: from === to ? words.heldOn(from) : words.heldFromTo(from, to) }];
}

function attendanceCell({ held }: Dialogue): ReportCell {
  if (!held) return [{ text: words.notHeld, isMissing: true }];
  return held.attendance === undefined
    ? [{ text: words.attendanceMissing, isMissing: true }]
    : [{ text: words.attended(held.attendance) }];
}

function sessionRow(portal: Portal, dialogue: Dialogue, findings: readonly Finding[]): ReportRow {
  const promise = promiseOf(portal, dialogue);
  return {
    id: dialogueAnchor(dialogue.id),
    cells: [
      [{ text: dialogue.title, href: hrefOf(portal.site, paths.dialogue(dialogue.id)) }],
      [
        promise
          ? { text: sentenceCase(formatWhen(promise.entry.when)) }
          : { text: words.unplanned, isMissing: true },
      ],
      announcedCell(findings),
      heldCell(dialogue),
      attendanceCell(dialogue),
    ],
  };
}

function promiseRow(portal: Portal, { plan, entry }: ReportRecords['promises'][number]): ReportRow {
  const silent = [{ text: words.promiseOnly, isMissing: true }];
  return {
    cells: [
      [{ text: entry.title, href: hrefOf(portal.site, paths.planEntry(plan.id, entry.id)) }],
      [{ text: sentenceCase(formatWhen(entry.when)) }],
      silent,
      silent,
      silent,
    ],
  };
}

/** The plan and the notice of one dialogue, each by number and day; what is missing is named. */
function packetRow(portal: Portal, dialogue: Dialogue, findings: readonly Finding[]): ReportRow {
  const plan = promiseOf(portal, dialogue)?.plan;
  const notices = portal.noticesByDialogue[dialogue.id] ?? [];
  const clocks = verdictValues(ofKind(findings, 'conclusion_notice'));
  const missing = [
    ...(plan ? [] : [words.missing.plan]),
    ...(notices.length > 0 ? [] : [words.missing.notice]),
  ];
  const packets = ofKind(findings, 'packet').map(({ rule, verdict }) => ({
    text: words.clock(verdictLabels[verdict], rule.title),
  }));
  return {
    cells: [
      [{ text: dialogue.title, href: `#${dialogueAnchor(dialogue.id)}` }],
      [
        plan
          ? {
              text: words.noticeOf(numberFact(plan).text, formatWhen(plan.issuedOn)),
              href: hrefOf(portal.site, paths.plan(plan.id)),
            }
          : { text: words.planMissing, isMissing: true },
      ],
      notices.length > 0
        ? notices.map((notice) => ({
            text: words.noticeOf(numberFact(notice).text, formatWhen(notice.issuedOn)),
            href: hrefOf(portal.site, paths.notice(notice.id)),
          }))
        : [{ text: words.noticeMissing, isMissing: true }],
      clocks.length > 0 ? clocks : [{ text: words.noClock, isMissing: true }],
      [
        missing.length === 0
          ? { text: words.complete }
          : { text: words.incomplete(joinWords(missing)), isMissing: true },
        ...packets,
      ],
    ],
  };
}

export function sessionsPart(portal: Portal, { dialogues, promises }: ReportRecords): ReportPart {
  const found = dialogues.map((dialogue) => ({ dialogue, findings: dialogueFindings(portal, dialogue) }));
  const held = found.filter(({ dialogue }) => dialogue.held !== undefined);
  const all = dialogues.length + promises.length;
  const { columns, packetColumns } = words;
  return {
    id: 'doi-thoai',
    heading: words.heading,
    blocks: [
      ...(all === 0 ? [] : [paragraph(words.lead(held.length, all))]),
      ...tableOf(
        words.caption,
        [
          { text: columns.title, width: 30 },
          { text: columns.planned, width: 15 },
          { text: columns.announced, width: 25 },
          { text: columns.held, width: 17 },
          { text: columns.attendance, width: 13 },
        ],
        [
          ...found.map(({ dialogue, findings }) => sessionRow(portal, dialogue, findings)),
          ...promises.map((promise) => promiseRow(portal, promise)),
        ],
        words.none,
      ),
      ...tableOf(
        words.packet,
        [
          { text: packetColumns.title, width: 26 },
          { text: packetColumns.plan, width: 17 },
          { text: packetColumns.notice, width: 17 },
          { text: packetColumns.time, width: 20 },
          { text: packetColumns.packet, width: 20 },
        ],
        held.map(({ dialogue, findings }) => packetRow(portal, dialogue, findings)),
        all === 0 ? undefined : words.packetNone,
      ),
    ],
  };
}
