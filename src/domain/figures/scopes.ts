/** What figures can be asked about (phạm vi số liệu): a whole population, a body, a dialogue, a topic, a period. */

import type { PlanItem } from '../../schemas/plan-item.ts';
import { type Topic, topics } from '../../schemas/topic.ts';
import { partsOf } from '../../time/civil-date.ts';
import { quarterOf, type YearQuarter } from '../../time/period.ts';
import { commitmentDay, dialogueDay, petitionDay } from '../cohort.ts';
import type { Dialogue } from '../dialogue.ts';
import { type Population, populationOf, populations } from '../illustrative.ts';
import type { Commitment } from '../notice.ts';
import type { Petition } from '../petition.ts';
import type { InPlan, Portal } from '../portal.ts';

/** Of one population each: a figure can be asked of the real or of the invented, never of both. */
export type FigureScope = { readonly population: Population } & (
  | { readonly kind: 'portal' }
  | { readonly kind: 'body'; readonly body: string }
  | { readonly kind: 'dialogue'; readonly dialogue: string }
  /** What a body received by another way than a dialogue. */
  | { readonly kind: 'elsewhere'; readonly body: string }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly quarter: YearQuarter }
);

/** The records that a scope holds. */
export interface ScopeRecords {
  readonly petitions: readonly Petition[];
  readonly commitments: readonly Commitment[];
  readonly dialogues: readonly Dialogue[];
  readonly promises: readonly InPlan<PlanItem>[];
}

/** What one name stands for in two Portals of two days is the same thing: a scope as text. */
export function scopeKey(scope: FigureScope): string {
  switch (scope.kind) {
    case 'portal':
      return scope.population;
    case 'body':
      return `body ${scope.body}`;
    case 'dialogue':
      return `dialogue ${scope.dialogue}`;
    case 'elsewhere':
      return `elsewhere ${scope.body}`;
    case 'topic':
      return `${scope.population} topic ${scope.topic}`;
    case 'year':
      return `${scope.population} year ${scope.year}`;
    case 'quarter':
      return `${scope.population} quarter ${scope.quarter}`;
  }
}

function recordsOfPopulation(portal: Portal, population: Population): ScopeRecords {
  const isOf = (body: string | undefined) => body !== undefined && populationOf(portal, body) === population;
  return {
    petitions: portal.petitions.filter(({ receivedBy }) => isOf(receivedBy)),
    commitments: portal.commitments.filter(({ noticeId }) => isOf(portal.noticeById[noticeId]?.issuer.org)),
    dialogues: portal.dialogues.filter(({ host }) => isOf(host)),
    promises: portal.promises.filter(({ plan }) => isOf(plan.issuer.org)),
  };
}

/** Of a population's records, those whose day passes. A promise without a day belongs to the year of no period. */
function recordsByDay(
  portal: Portal,
  population: Population,
  isWithin: (day: Parameters<typeof quarterOf>[0]) => boolean,
): ScopeRecords {
  const all = recordsOfPopulation(portal, population);
  const has = (day: Parameters<typeof quarterOf>[0] | undefined) => day !== undefined && isWithin(day);
  return {
    petitions: all.petitions.filter((petition) => has(petitionDay(portal, petition))),
    commitments: all.commitments.filter((commitment) => has(commitmentDay(portal, commitment))),
    dialogues: all.dialogues.filter((dialogue) => has(dialogueDay(dialogue))),
    promises: [],
  };
}

/**
 * A body's petitions are those it received, its commitments those it leads, its dialogues those it hosts, its promises
 * those of the plans it issued. A dialogue's commitments are those of its notices. A topic's records name it, beside
 * others perhaps: the numbers of topics do not add up to the whole.
 */
export function recordsOf(portal: Portal, scope: FigureScope): ScopeRecords {
  switch (scope.kind) {
    case 'portal':
      return recordsOfPopulation(portal, scope.population);
    case 'body':
      return {
        petitions: portal.petitionsByReceiver[scope.body] ?? [],
        commitments: portal.commitments.filter(({ lead }) => lead === scope.body),
        dialogues: portal.dialoguesByHost[scope.body] ?? [],
        promises: portal.promises.filter(({ plan }) => plan.issuer.org === scope.body),
      };
    case 'dialogue': {
      const dialogue = portal.dialogueById[scope.dialogue];
      const notices = portal.noticesByDialogue[scope.dialogue] ?? [];
      return {
        petitions: portal.petitionsByDialogue[scope.dialogue] ?? [],
        commitments: notices.flatMap(({ commitments }) => commitments),
        dialogues: dialogue ? [dialogue] : [],
        promises: [],
      };
    }
    case 'elsewhere':
      return {
        petitions: (portal.petitionsByReceiver[scope.body] ?? []).filter(
          ({ dialogue }) => dialogue === undefined,
        ),
        commitments: [],
        dialogues: [],
        promises: [],
      };
    case 'topic': {
      const all = recordsOfPopulation(portal, scope.population);
      return {
        petitions: all.petitions.filter(({ topics }) => topics.includes(scope.topic)),
        commitments: all.commitments.filter(({ topics }) => topics?.includes(scope.topic)),
        dialogues: [],
        promises: [],
      };
    }
    case 'year':
      return recordsByDay(portal, scope.population, (day) => partsOf(day).year === scope.year);
    case 'quarter':
      return recordsByDay(portal, scope.population, (day) => quarterOf(day) === scope.quarter);
  }
}

/** Whether there is anything to count in a scope. */
export function holdsRecords(portal: Portal, scope: FigureScope): boolean {
  const { petitions, commitments, promises } = recordsOf(portal, scope);
  return petitions.length + commitments.length + promises.length > 0;
}

function scopesOfPopulation(portal: Portal, population: Population): readonly FigureScope[] {
  const bodies = portal.organisations.filter(({ id }) => populationOf(portal, id) === population);
  const { petitions, commitments, dialogues } = recordsOfPopulation(portal, population);
  const days = [
    ...petitions.map((petition) => petitionDay(portal, petition)),
    ...commitments.flatMap((commitment) => commitmentDay(portal, commitment) ?? []),
  ].sort();
  const years = [...new Set(days.map((day) => partsOf(day).year))];
  const quarters = [...new Set(days.map(quarterOf))];
  const inner: readonly FigureScope[] = [
    ...years.map((year) => ({ kind: 'year', population, year }) as const),
    ...quarters.map((quarter) => ({ kind: 'quarter', population, quarter }) as const),
    ...bodies.map(({ id }) => ({ kind: 'body', population, body: id }) as const),
    ...dialogues.map(({ id }) => ({ kind: 'dialogue', population, dialogue: id }) as const),
    ...bodies.map(({ id }) => ({ kind: 'elsewhere', population, body: id }) as const),
    ...topics.map((topic) => ({ kind: 'topic', population, topic }) as const),
  ];
  return [{ kind: 'portal', population }, ...inner.filter((scope) => holdsRecords(portal, scope))];
}

/**
 * Every scope that holds a petition, a commitment or a promise; the real portal as a whole always, and the illustrative
 * one where there are invented bodies.
 */
export function figureScopes(portal: Portal): readonly FigureScope[] {
  const hasIllustrative = portal.organisations.some(({ fictitious }) => fictitious);
  return populations
    .filter((population) => population === 'real' || hasIllustrative)
    .flatMap((population) => scopesOfPopulation(portal, population));
}
