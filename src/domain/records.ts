/** Authored records with the ids that their file names give them: what `loading` hands to the domain. */
import type { AllowanceRecord } from '../schemas/allowance.ts';
import type { CouncilSessionRecord } from '../schemas/council-session.ts';
import type { DialogueRecord } from '../schemas/dialogue.ts';
import type { FulfilmentRecord } from '../schemas/fulfilment.ts';
import type { GlossaryTermRecord } from '../schemas/glossary-term.ts';
import type { NoticeRecord } from '../schemas/notice.ts';
import type { OrganisationRecord } from '../schemas/organisation.ts';
import type { PageRecord } from '../schemas/page.ts';
import type { PetitionRecord } from '../schemas/petition.ts';
import type { PlanRecord } from '../schemas/plan.ts';
import type { PostRecord } from '../schemas/post.ts';
import type { RuleRecord } from '../schemas/rule.ts';
import type { SynonymListRecord } from '../schemas/search-synonyms.ts';
import type { TermRecord } from '../schemas/term.ts';
import type { WorkYearRecord } from '../schemas/work-year.ts';

interface Identified {
  readonly id: string;
  /** Markdown under the record's facts; empty where there is none. */
  readonly body: string;
}

export type Organisation = OrganisationRecord & Identified;
export type Plan = PlanRecord & Identified;
export type AuthoredDialogue = DialogueRecord & Identified;
export type Post = PostRecord & Identified;
export type Term = TermRecord & Identified;
export type CouncilSession = CouncilSessionRecord & Identified;
export type AuthoredNotice = NoticeRecord & Identified;
export type AuthoredPetition = PetitionRecord & Identified;
export type Fulfilment = FulfilmentRecord & Identified;
export type Rule = RuleRecord & Identified;
export type WorkYearFile = WorkYearRecord & Identified;
export type GlossaryTerm = GlossaryTermRecord & Identified;
export type SynonymList = SynonymListRecord & Identified;
type Allowance = AllowanceRecord & Identified;
/** A page of prose: part of the site and of no Portal. */
export type ProsePage = PageRecord & Identified;

export interface ContentRecords {
  readonly organisations: readonly Organisation[];
  readonly posts: readonly Post[];
  readonly terms: readonly Term[];
  readonly sessions: readonly CouncilSession[];
  readonly plans: readonly Plan[];
  readonly dialogues: readonly AuthoredDialogue[];
  readonly notices: readonly AuthoredNotice[];
  readonly petitions: readonly AuthoredPetition[];
  readonly fulfilments: readonly Fulfilment[];
  readonly rules: readonly Rule[];
  readonly calendar: readonly WorkYearFile[];
  readonly glossary: readonly GlossaryTerm[];
  readonly search: readonly SynonymList[];
  readonly allowances: readonly Allowance[];
}

export type CollectionName = keyof ContentRecords;
