/** A conclusion notice's page as plain text: the same facts in the same order. */
import { vi } from '../locale/vi.ts';
import type { NoticePageView } from '../views/notice-page.ts';
import { fromMarkdown, part, plainText, type TextBlock } from './plain-text.ts';

type CommitmentView = NoticePageView['commitments'][number];

/** One line of the timeline: what happened, which deadline fell, how long nothing has happened. */
function lineOf(entry: CommitmentView['timeline'][number]): string {
  switch (entry.kind) {
    case 'event': {
      const { date, label, text } = entry.event;
      return [`${date}: ${label}.`, text].filter(Boolean).join(' ');
    }
    case 'deadline':
      return `${entry.date}: ${entry.label}.`;
    case 'today':
      return entry.text;
  }
}

function commitmentBlocks({
  heading,
  text,
  marks,
  facts,
  warning,
  clear,
  timeline,
}: CommitmentView): readonly TextBlock[] {
  const standing = [{ text: marks.stage.label, detail: marks.lateness.label }];
  return [
    ...part(heading, [
      ...fromMarkdown(text),
      ...(warning === undefined ? [] : [{ kind: 'paragraph' as const, text: warning }]),
      { kind: 'facts', facts: [{ term: vi.commitment.state, values: standing }, ...facts] },
      { kind: 'facts', facts: clear.cells.map(({ label, value }) => ({ term: label, values: [value] })) },
      ...(timeline.length === 0 ? [] : [{ kind: 'list' as const, items: timeline.map(lineOf) }]),
    ]),
  ];
}

export function noticeText(view: NoticePageView): string {
  const words = vi.notice;
  const { head } = view;
  return plainText({
    head,
    isIllustrative: view.isIllustrative,
    address: head.canonical,
    blocks: [
      { kind: 'paragraph', text: view.lead },
      ...part(words.facts, [{ kind: 'facts', facts: view.facts }]),
      ...part(words.summary, [...fromMarkdown(view.summary), ...fromMarkdown(view.body)]),
      ...part(
        words.clock,
        view.clocks.flatMap(({ dialogue, findings }): TextBlock[] => [
          { kind: 'paragraph', text: dialogue.text },
          findings.length === 0
            ? { kind: 'paragraph', text: words.clockNone }
            : {
                kind: 'list',
                items: findings.map(({ mark, title, why }) => `${mark.label}: ${title}. ${why}`),
              },
        ]),
      ),
      ...view.commitments.flatMap(commitmentBlocks),
      ...view.supplements.flatMap(({ heading, text, facts }) =>
        part(heading, [...fromMarkdown(text), { kind: 'facts', facts }]),
      ),
      ...part(
        words.publications,
        view.publications.length === 0
          ? [{ kind: 'paragraph', text: words.publicationsNone }]
          : [{ kind: 'facts', facts: view.publications }],
      ),
      ...part(words.errata, [
        {
          kind: 'list',
          items: view.errata.map(
            ({ date, what, before, after, reason }) =>
              `${vi.errata.heading(date, what)}. ${vi.errata.before} ${before}. ${vi.errata.after} ${after}. ${reason}`,
          ),
        },
      ]),
    ],
  });
}
