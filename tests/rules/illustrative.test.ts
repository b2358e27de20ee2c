/** The invented wards: separable in one step, honest about themselves, and wide enough to show every state. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { dialogueStatuses } from '../../src/domain/dialogue.ts';
import { populationOf } from '../../src/domain/illustrative.ts';
import { commitmentStages } from '../../src/domain/notice.ts';
import { petitionStages } from '../../src/domain/petition.ts';
import { createPortal, type Portal } from '../../src/domain/portal.ts';
import { dialogueFindings } from '../../src/domain/rules/dialogue-findings.ts';
import { verdicts } from '../../src/domain/rules/finding.ts';
import { petitionFindings } from '../../src/domain/rules/work-findings.ts';
import { readContent } from '../../src/loading/content.ts';
import { commitmentEvent, petitionEvent } from '../../src/schemas/event.ts';
import { channels, intakes, petitionerGroups, submissionKinds } from '../../src/schemas/petition.ts';
import { topics } from '../../src/schemas/topic.ts';
import { isoDate } from '../../src/time/civil-date.ts';

const { records } = readContent('content');
const site = { origin: 'https://doithoai.example', base: '/' };
const portal: Portal = createPortal(records, { asOf: isoDate('2026-11-20'), site });

const petitions = portal.petitions.filter(
  ({ receivedBy }) => populationOf(portal, receivedBy) === 'illustrative',
);

/** What occurs, sorted, for comparison with a whole vocabulary. */
function occurring(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function all(vocabulary: readonly string[]): string[] {
  return [...vocabulary].sort();
}

describe('the shelf', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'illustrative-'));
  afterAll(() => rmSync(scratch, { recursive: true }));

  test('is removed in one step, and leaves a whole portal without a trace of it', () => {
    const folder = join(scratch, 'content');
    cpSync('content', folder, { recursive: true });
    rmSync(join(folder, 'illustrative'), { recursive: true });
    const left = readContent(folder);
    expect(left.problems).toEqual([]);
    expect(left.records.organisations.filter(({ fictitious }) => fictitious)).toEqual([]);
    expect(left.records.petitions).toEqual([]);
    expect(left.records.plans).toHaveLength(5);
  });

  test('names none of the five who signed the real plans', () => {
    const signers = records.plans
      .filter(({ issuer }) => populationOf(portal, issuer.org) === 'real')
      .map(({ signer }) => signer.name);
    expect(signers).toHaveLength(5);
    const texts = globSync('content/illustrative/**/*.md').map((file) => readFileSync(file, 'utf8'));
    expect(signers.filter((name) => texts.some((text) => text.includes(name)))).toEqual([]);
  });
});

describe('two years of life', () => {
  test('as many records as it takes to see the whole', () => {
    const hosts = portal.dialogues.filter(({ host }) => populationOf(portal, host) === 'illustrative');
    expect(hosts.length).toBeGreaterThanOrEqual(12);
    expect(portal.notices.length).toBeGreaterThanOrEqual(12);
    expect(portal.commitments.length).toBeGreaterThanOrEqual(60);
    expect(petitions.length).toBeGreaterThanOrEqual(150);
  });

  test('every stage, answer, outcome, confirmation and lateness of a petition', () => {
    const states = petitions.map(({ state }) => state);
    expect(occurring(states.map(({ stage }) => stage))).toEqual(all(petitionStages));
    expect(occurring(states.map(({ answer }) => answer))).toEqual(
      all(['none', 'on_spot', 'interim', 'official', 'corrected']),
    );
    expect(occurring(states.map(({ outcome }) => outcome))).toEqual(
      all([
        'open',
        'explained',
        'roadmap',
        'no_roadmap',
        'no_resources',
        'beyond_authority',
        'not_accepted',
        'resolved',
        'closed',
        'withdrawn',
      ]),
    );
    expect(occurring(states.map(({ confirmation }) => confirmation))).toEqual(
      all(['none', 'agency', 'confirmed', 'disputed']),
    );
    expect(occurring(states.map(({ lateness }) => lateness.kind))).toEqual(
      all(['undated', 'open', 'open_extended', 'overdue', 'on_time', 'within_extension', 'late', 'stopped']),
    );
  });

  test('every event, and every word of the vocabularies', () => {
    const kindsOf = (schema: typeof petitionEvent | typeof commitmentEvent) =>
      all(schema.options.map((option) => option.shape.kind.value));
    expect(occurring(petitions.flatMap(({ events }) => events.map(({ kind }) => kind)))).toEqual(
      kindsOf(petitionEvent),
    );
    const updates = portal.commitments.flatMap((commitment) => commitment.updates.map(({ kind }) => kind));
    expect(occurring(updates)).toEqual(kindsOf(commitmentEvent));
    expect(occurring(petitions.flatMap((petition) => petition.topics))).toEqual(all(topics));
    expect(occurring(petitions.map(({ kind }) => kind))).toEqual(all(submissionKinds));
    expect(occurring(petitions.map(({ intake }) => intake))).toEqual(all(intakes));
    expect(occurring(petitions.map(({ raisedBy }) => raisedBy))).toEqual(all(petitionerGroups));
    const used = petitions.flatMap(({ channel }) => channel ?? []);
    expect(channels.filter((channel) => !used.includes(channel))).toEqual(['front']);
  });

  test('every stage of a commitment, every status of a dialogue, every verdict', () => {
    expect(occurring(portal.commitments.map(({ state }) => state.stage))).toEqual(all(commitmentStages));
    const statuses = occurring(portal.dialogues.map(({ status }) => status));
    expect(dialogueStatuses.filter((status) => !statuses.includes(status))).toEqual(['planned', 'passed']);
    const ofDialogues = portal.dialogues.flatMap((dialogue) => dialogueFindings(portal, dialogue));
    const ofPetitions = petitions.flatMap((petition) => petitionFindings(portal, petition));
    expect(occurring(ofDialogues.map(({ verdict }) => verdict))).toEqual(all(verdicts));
    expect(occurring(ofPetitions.map(({ verdict }) => verdict))).toEqual(
      all(verdicts.filter((verdict) => verdict !== 'insufficient')),
    );
  });

  test('the minutes of each dialogue count the petitions that are on the portal', () => {
    const differing = portal.dialogues.flatMap(({ id, held }) => {
      if (!held?.petitionCounts) return [];
      const ofDialogue = portal.petitionsByDialogue[id] ?? [];
      const live = ofDialogue.filter(({ intake }) => intake === 'asked_live').length;
      const { collectedBefore, askedLive } = held.petitionCounts;
      return live === askedLive && ofDialogue.length - live === collectedBefore ? [] : [id];
    });
    expect(differing).toEqual([]);
  });
});

test('of the real plans nothing is known beyond the plan: no verdict against anybody', () => {
  const real = portal.dialogues.filter(({ host }) => populationOf(portal, host) === 'real');
  const found = real.flatMap((dialogue) => dialogueFindings(portal, dialogue));
  expect(occurring(found.map(({ verdict }) => verdict))).toEqual(['insufficient']);
});
