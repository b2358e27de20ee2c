/** Petitions by what became of them: each partition asks one question of every petition. */
import { daysBetween, standingDay } from '../deadline.ts';
import { type Petition, petitionStages } from '../petition.ts';
import { isAnswered, isResolved } from '../rates.ts';
import { repeated } from '../rules/work-findings.ts';
import type { PartitionRule } from './partition.ts';

/** Left out of every rate: they ask for nothing any more. */
const givenUp = ['closed_other', 'withdrawn'] as const;

type GivenUp = (typeof givenUp)[number];

/** The reason for which a petition is counted in no rate. */
function givenUpAs({ state: { stage } }: Petition): GivenUp | undefined {
  return givenUp.find((reason) => reason === stage);
}

/** Tình trạng xử lý: the step at which each petition stands; those that ask for nothing any more too. */
export const procedure: PartitionRule<Petition> = {
  name: 'procedure',
  subject: 'petition',
  groups: petitionStages,
  excluded: [],
  place: (_, { state }) => state.stage,
  figures: [],
};

const followThroughGroups = [
  'confirmed',
  'resolved_by_agency',
  'resolved_disputed',
  'answered_only',
  'unanswered_forwarded',
  'unanswered',
] as const;

/** Kết quả đến đâu: how far each petition has come, from no answer to a result that others confirm. */
export const followThrough: PartitionRule<Petition, (typeof followThroughGroups)[number], GivenUp> = {
  name: 'follow_through',
  subject: 'petition',
  groups: followThroughGroups,
  excluded: givenUp,
  place: (_, petition) => {
    const excluded = givenUpAs(petition);
    if (excluded) return excluded;
    const { stage, confirmation } = petition.state;
    if (isResolved(petition)) {
      if (confirmation === 'confirmed') return 'confirmed';
      return confirmation === 'disputed' ? 'resolved_disputed' : 'resolved_by_agency';
    }
    if (isAnswered(petition)) return 'answered_only';
    return stage === 'forwarded' ? 'unanswered_forwarded' : 'unanswered';
  },
  figures: [
    { name: 'answered', part: ['confirmed', 'resolved_by_agency', 'resolved_disputed', 'answered_only'] },
    { name: 'resolved', part: ['confirmed', 'resolved_by_agency', 'resolved_disputed'] },
    { name: 'confirmed_of_all', part: ['confirmed'] },
    {
      name: 'disputed',
      part: ['resolved_disputed'],
      whole: ['confirmed', 'resolved_by_agency', 'resolved_disputed'],
    },
  ],
};

/** The kinds of `Lateness`, late ones first; what was given up has none. */
export const latenessGroups = [
  'overdue',
  'open_extended',
  'open',
  'on_time',
  'within_extension',
  'late',
  'undated',
] as const;

/** Of these it is settled whether the first deadline was kept. */
export const decidedGroups = ['overdue', 'open_extended', 'on_time', 'within_extension', 'late'] as const;

/** Thời hạn: how each petition stands to the deadline first given. */
export const lateness: PartitionRule<Petition> = {
  name: 'lateness',
  subject: 'petition',
  groups: latenessGroups,
  excluded: givenUp,
  place: (_, petition) => givenUpAs(petition) ?? petition.state.lateness.kind,
  figures: [
    { name: 'on_time_of_decided', part: ['on_time'], whole: decidedGroups },
    { name: 'overdue_of_all', part: ['overdue'] },
  ],
};

/** Bands of age by their upper bound, in calendar days since a petition was received; the last has none. */
const ageBounds = { to_30: 30, to_60: 60, to_90: 90, to_180: 180, to_365: 365, over_365: Infinity } as const;

export type AgeBand = keyof typeof ageBounds;

export const ageBands = Object.keys(ageBounds) as readonly AgeBand[];

/** How the deadline of an open petition stands: passed; moved and not passed; running; none that runs. */
export const openDeadlines = ['overdue', 'extended', 'running', 'none'] as const;

export type OpenDeadline = (typeof openDeadlines)[number];

/** The group of a band of age and a standing of the deadline. */
export type AgeGroup = `${AgeBand}_${OpenDeadline}`;

export function ageGroup(band: AgeBand, deadline: OpenDeadline): AgeGroup {
  return `${band}_${deadline}`;
}

function openDeadlineOf({
  state: {
    lateness: { kind },
  },
}: Petition): OpenDeadline {
  if (kind === 'overdue') return 'overdue';
  if (kind === 'open_extended') return 'extended';
  return kind === 'open' ? 'running' : 'none';
}

const ageGroups = ageBands.flatMap((band) => openDeadlines.map((deadline) => ageGroup(band, deadline)));

/** Tồn đọng: what is not resolved, by days since it was received and by how its deadline stands. */
export const backlog: PartitionRule<Petition, AgeGroup, GivenUp | 'resolved'> = {
  name: 'backlog',
  subject: 'petition',
  groups: ageGroups,
  excluded: ['resolved', ...givenUp],
  place: ({ asOf }, petition) => {
    if (isResolved(petition)) return 'resolved';
    const days = daysBetween(petition.state.receivedOn, asOf);
    const band = ageBands.find((name) => days <= ageBounds[name]) ?? 'over_365';
    return givenUpAs(petition) ?? ageGroup(band, openDeadlineOf(petition));
  },
  figures: [
    { name: 'open_overdue', part: ageGroups.filter((group) => group.endsWith('_overdue')) },
    { name: 'open_over_90', part: ageGroups.filter((group) => /^(?:to_180|to_365|over_365)_/.test(group)) },
  ],
};

/** How often a deadline was moved to a later day, and by how many days in all; `undefined` where it never named a day. */
export function slipOf(
  clock: Petition['state']['clock'],
): { readonly times: number; readonly days: number } | undefined {
  const [first, last] = [clock?.original.on, clock && standingDay(clock)];
  if (!clock || first === undefined || last === undefined) return undefined;
  const later = clock.moves.filter(
    ({ from, to }) => to.on !== undefined && from.on !== undefined && to.on > from.on,
  );
  return { times: later.length, days: Math.max(0, daysBetween(first, last)) };
}

export const slippageGroups = ['not_moved', 'moved_once', 'moved_again'] as const;

export function slippageGroupOf(
  clock: Petition['state']['clock'],
): (typeof slippageGroups)[number] | 'undated' {
  const slip = slipOf(clock);
  if (!slip) return 'undated';
  if (slip.times === 0) return 'not_moved';
  return slip.times === 1 ? 'moved_once' : 'moved_again';
}

/** Dời hạn: how often the deadline of each petition was moved to a later day. */
export const slippage: PartitionRule<Petition> = {
  name: 'slippage',
  subject: 'petition',
  groups: slippageGroups,
  excluded: ['undated', ...givenUp],
  place: (_, petition) => givenUpAs(petition) ?? slippageGroupOf(petition.state.clock),
  figures: [{ name: 'moved', part: ['moved_once', 'moved_again'] }],
};

/** Nêu nhiều lần: whether the matter of each petition was raised more than once, and is resolved. */
export const repeats: PartitionRule<Petition> = {
  name: 'repeats',
  subject: 'petition',
  groups: ['raised_once', 'repeated_resolved', 'repeated_unresolved'],
  excluded: givenUp,
  place: (portal, petition) => {
    const excluded = givenUpAs(petition);
    if (excluded) return excluded;
    const { reason } = repeated(portal, petition);
    if (reason === 'raised_once') return reason;
    return reason === 'resolved' ? 'repeated_resolved' : 'repeated_unresolved';
  },
  figures: [
    { name: 'repeated', part: ['repeated_resolved', 'repeated_unresolved'] },
    {
      name: 'repeated_unresolved_of_repeated',
      part: ['repeated_unresolved'],
      whole: ['repeated_resolved', 'repeated_unresolved'],
    },
  ],
};

/** The longest that a body to which a petition was referred has been silent, in calendar days. */
export function daysOfSilence({ state }: Petition): number | undefined {
  const silent = state.referrals.filter(({ reply }) => reply === undefined).map(({ days }) => days);
  return silent.length === 0 ? undefined : Math.max(...silent);
}

/** Chuyển cấp có thẩm quyền: whether a petition was referred, and what came back. */
export const referrals: PartitionRule<Petition> = {
  name: 'referrals',
  subject: 'petition',
  groups: [
    'not_referred',
    'replied',
    'silent_to_30',
    'silent_to_90',
    'silent_over_90',
    'resolved_without_reply',
  ],
  excluded: givenUp,
  place: (_, petition) => {
    const excluded = givenUpAs(petition);
    if (excluded) return excluded;
    if (petition.state.referrals.length === 0) return 'not_referred';
    const days = daysOfSilence(petition);
    if (days === undefined) return 'replied';
    if (isResolved(petition)) return 'resolved_without_reply';
    if (days <= 30) return 'silent_to_30';
    return days <= 90 ? 'silent_to_90' : 'silent_over_90';
  },
  figures: [
    {
      name: 'referred',
      part: ['replied', 'silent_to_30', 'silent_to_90', 'silent_over_90', 'resolved_without_reply'],
    },
    {
      name: 'silent_of_referred',
      part: ['silent_to_30', 'silent_to_90', 'silent_over_90'],
      whole: ['replied', 'silent_to_30', 'silent_to_90', 'silent_over_90', 'resolved_without_reply'],
    },
  ],
};
