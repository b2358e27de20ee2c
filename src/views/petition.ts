/** A petition in words, wherever it is named: its procedure, its deadline, and its entry in a list. */
import type { LatenessKind } from '../domain/deadline.ts';
import { type Population, populationOf } from '../domain/illustrative.ts';
import type { Petition, PetitionOutcome, PetitionStage } from '../domain/petition.ts';
import type { Portal } from '../domain/portal.ts';
import { formatDate } from '../locale/dates.ts';
import { petitionStageLabels, topicLabels } from '../locale/labels.ts';
import { vi } from '../locale/vi.ts';
import { hrefOf, paths } from './hrefs.ts';
import { latenessSentence } from './lateness.ts';
import type { LinkView } from './page-head.ts';
import { organisationLink } from './parties.ts';
import { latenessMark, petitionMark, type StateMarkView } from './state-mark.ts';

/** What a petition's state is read from: a petition as it is, or as it was on an earlier day. */
type Stated = Pick<Petition, 'dialogue' | 'state'>;

/** Procedure in words. What came by another way than a dialogue was received before no meeting. */
export function stageLabel({ dialogue, state: { stage } }: Stated): string {
  const isAtMeeting = dialogue !== undefined || (stage !== 'collected' && stage !== 'raised');
  return isAtMeeting ? petitionStageLabels[stage] : vi.petition.receivedElsewhere;
}

export function stageMark(petition: Stated): StateMarkView {
  return petitionMark(petition.state.stage, stageLabel(petition));
}

const ended: ReadonlySet<PetitionStage> = new Set(['resolved', 'closed_other', 'withdrawn']);
const answered: ReadonlySet<PetitionStage> = new Set(['answered_on_spot', 'answered_in_writing']);
const conclusive: ReadonlySet<PetitionOutcome> = new Set(['explained', 'not_accepted']);
const running: ReadonlySet<LatenessKind> = new Set(['open', 'open_extended', 'overdue']);

/**
 * Whether nobody has to act any more: it ended, or it was answered with nothing to follow and no work is due. What was
 * disputed is still waited for.
 */
export function isOver({ state }: Pick<Petition, 'state'>): boolean {
  const { stage, outcome, confirmation, lateness } = state;
  if (confirmation === 'disputed') return false;
  if (ended.has(stage)) return true;
  return answered.has(stage) && conclusive.has(outcome) && !running.has(lateness.kind);
}

/** How a petition stands to its deadline. */
export function petitionLateness(petition: Pick<Petition, 'state'>): string {
  const { lateness, clock } = petition.state;
  // Nobody was given the work: there is no deadline to be vague.
  if (clock || lateness.kind !== 'undated') return latenessSentence(petition.state);
  return isOver(petition) ? vi.petition.neverDue : vi.petition.notYetDue;
}

export function petitionPopulation(portal: Portal, { receivedBy }: Pick<Petition, 'receivedBy'>): Population {
  return populationOf(portal, receivedBy);
}

export function petitionLink(portal: Portal, { id, title }: Pick<Petition, 'id' | 'title'>): LinkView {
  return { text: title, href: hrefOf(portal.site, paths.petition(id)) };
}

export interface PetitionEntryView extends LinkView {
  readonly code: string;
  readonly stage: StateMarkView;
  /** A whole sentence. */
  readonly lateness: StateMarkView;
  /** Its main topic. */
  readonly topic: string;
  readonly receiver: LinkView;
  readonly received: string;
  readonly isIllustrative: boolean;
}

export function petitionEntryView(portal: Portal, petition: Petition): PetitionEntryView {
  return {
    ...petitionLink(portal, petition),
    code: petition.code,
    stage: stageMark(petition),
    lateness: latenessMark(petition.state.lateness.kind, petitionLateness(petition)),
    topic: petition.topics[0] === undefined ? '' : topicLabels[petition.topics[0]],
    receiver: organisationLink(portal, petition.receivedBy),
    received: vi.petition.receivedOn(formatDate(petition.state.receivedOn)),
    isIllustrative: petitionPopulation(portal, petition) === 'illustrative',
  };
}
