/** Authored records with the ids that their file names give them: what `loading` hands to the domain. */
import type { DialogueRecord } from '../schemas/dialogue.ts';
import type { OrganisationRecord } from '../schemas/organisation.ts';
import type { PlanRecord } from '../schemas/plan.ts';

interface Identified {
  readonly id: string;
  /** Markdown under the record's facts; empty where there is none. */
  readonly body: string;
}

export type Organisation = OrganisationRecord & Identified;
export type Plan = PlanRecord & Identified;
export type AuthoredDialogue = DialogueRecord & Identified;

export interface ContentRecords {
  readonly organisations: readonly Organisation[];
  readonly plans: readonly Plan[];
  readonly dialogues: readonly AuthoredDialogue[];
}

export type CollectionName = keyof ContentRecords;
