/** A conclusion notice's page as plain text: the same facts in the same order. */
import { vi } from '../locale/vi.ts';
import type { NoticePageView } from '../views/notice-page.ts';
import { fromMarkdown, part, plainText, type TextBlock } from './plain-text.ts';

type CommitmentView = NoticePageView['commitments'][number];

function commitmentBlocks({
  heading,
  text,
  facts,
  warning,
  clear,
  timeline,
}: CommitmentView): readonly TextBlock[] {
  const events = timeline.flatMap((entry) => (entry.kind === 'event' ? [entry.event] : []));
  return [
    ...part(heading, [
      ...fromMarkdown(text),
      ...(warning === undefined ? [] : [{ kind: 'paragraph' as const, text: warning }]),
      { kind: 'facts', facts },
      { kind: 'facts', facts: clear.cells.map(({ label, value }) => ({ term: label, values: [value] })) },
      ...(events.length === 0
        ? [{ kind: 'paragraph' as const, text: vi.commitment.noUpdate }]
        : [
            {
              kind: 'list' as const,
              items: events.map(({ date, label, text: told }) =>
                [`${date}: ${label}.`, told].filter(Boolean).join(' '),
              ),
            },
          ]),
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
