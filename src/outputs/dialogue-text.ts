/** A dialogue's page as plain text: the same facts in the same order. */
import { vi } from '../locale/vi.ts';
import type { DialoguePageView } from '../views/dialogue-page.ts';
import { fromMarkdown, part, plainText, type TextBlock } from './plain-text.ts';

function list(items: readonly string[], isOrdered = false): TextBlock {
  return { kind: 'list', items, isOrdered };
}

/** A text with what is said after it in smaller type. */
function withDetails(text: string, ...details: readonly (string | undefined)[]): string {
  const said = details.filter((detail) => detail !== undefined);
  return said.length === 0 ? text : `${text} (${said.join('; ')})`;
}

export function dialogueText(view: DialoguePageView): string {
  const words = vi.dialogue;
  const { head, petitions, notices, petitionGap } = view;
  // In plain text nothing can be clicked: what the page links to stands there with its whole address.
  const addressOf = (href: string) => new URL(href, head.canonical).href;
  return plainText({
    head,
    isIllustrative: view.isIllustrative,
    address: head.canonical,
    blocks: [
      { kind: 'paragraph', text: view.state },
      ...(view.isInternal ? [{ kind: 'paragraph' as const, text: words.internal }] : []),
      ...fromMarkdown(view.body),
      ...part(words.facts, [
        { kind: 'facts', facts: view.facts },
        ...(view.note === undefined
          ? []
          : [{ kind: 'paragraph' as const, text: `${vi.common.note}: ${view.note}` }]),
      ]),
      ...part(words.topics, [list(view.topics)]),
      ...part(words.take, [list(view.intakes)]),
      ...part(words.agenda, [
        list(
          view.agenda.map(({ text, source }) => withDetails(text, source)),
          true,
        ),
      ]),
      ...part(words.participants, [
        list(view.participants.map(({ text, detail, source }) => withDetails(text, detail, source))),
      ]),
      ...part(words.schedule, [
        list(view.schedule.map(({ date, label, text }) => `${date}: ${label}. ${text}`)),
      ]),
      ...part(words.publications, [{ kind: 'facts', facts: view.publications }]),
      ...part(words.held, [{ kind: 'facts', facts: view.held }]),
      ...part(words.conclusion, [
        notices.length === 0
          ? { kind: 'paragraph', text: words.conclusionNone }
          : list(notices.map(({ text, href }) => `${text}: ${addressOf(href)}`)),
      ]),
      ...part(words.petitions, [
        ...(petitions.length === 0 ? [{ kind: 'paragraph' as const, text: words.petitionsNone }] : []),
        ...(petitionGap === undefined ? [] : [{ kind: 'paragraph' as const, text: petitionGap }]),
        list(
          petitions.map(({ code, text, href, stage }) =>
            [withDetails(`${code}: ${text}`, stage.label), addressOf(href)].join(' '),
          ),
        ),
      ]),
      ...part(words.findings, [
        list(view.findings.map(({ mark, title, why }) => `${mark.label}: ${title}. ${why}`)),
      ]),
      ...part(words.errata, [
        list(
          view.errata.map(
            ({ date, what, before, after, reason }) =>
              `${vi.errata.heading(date, what)}. ${vi.errata.before} ${before}. ${vi.errata.after} ${after}. ${reason}`,
          ),
        ),
      ]),
      ...part(
        words.duties,
        view.obligations.flatMap(({ title, statement, facts }): TextBlock[] => [
          { kind: 'paragraph', text: `${title}. ${statement}` },
          { kind: 'facts', facts },
        ]),
      ),
      ...part(words.tasks, [
        list(
          view.tasks.map(({ action, role, lead, when }) =>
            withDetails(action, `${role}: ${lead.map(({ text }) => text).join(', ')}`, when.text),
          ),
        ),
      ]),
    ],
  });
}
