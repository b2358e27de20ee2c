import { describe, expect, test } from 'vitest';
import {
  aCommitment,
  aDialogue,
  aHistory,
  aNotice,
  anEvent,
  anOrganisation,
  anUpdate,
  aPetition,
  aPost,
  aUnit,
  aWorkYear,
  daysAfter,
  inMonth,
  noRecords,
  onDay,
  ongoing,
  unstated,
} from '../../tests/builders.ts';
import type { CommitmentEventKind, PetitionEventKind } from '../schemas/event.ts';
import type { Fault } from '../schemas/fault.ts';
import { findIntegrityFaults } from './integrity.ts';
import { sealOf } from './notice.ts';
import type { ContentRecords } from './records.ts';

/** A body that ended with June 2026 and one that began with July, each with a post. */
const bodies = [
  anOrganisation(),
  aUnit({ id: 'phuong' }),
  anOrganisation({ id: 'cu', validTo: '2026-06-30' }),
  anOrganisation({ id: 'moi', validFrom: '2026-07-01' }),
];
const posts = [aPost(), aPost({ id: 'cu-truong', org: 'cu' }), aPost({ id: 'moi-truong', org: 'moi' })];

const held = (from: string, to?: string) => ({
  held: { from, ...(to !== undefined && { to }), format: 'in_person' as const },
});

/** Faults as [place, fault], in a world where "buoi" was held all May and June and 2026 and 2027 have a calendar. */
function faultsIn(records: Partial<ContentRecords>) {
  const found = findIntegrityFaults(
    {
      ...noRecords,
      organisations: bodies,
      posts,
      dialogues: [aDialogue(held('2026-05-01', '2026-06-30'))],
      calendar: [aWorkYear(2026), aWorkYear(2027)],
      ...records,
    },
    () => false,
  );
  return found.map(({ path, fault }): [string, Fault] => [path.join('.'), fault]);
}

/** Why an event is impossible. */
function reasonIn(fault: Fault): string | undefined {
  return fault.code === 'event_impossible' ? fault.reason : undefined;
}

type PetitionFacts = NonNullable<Parameters<typeof aPetition>[0]>;
type Events = NonNullable<PetitionFacts['events']>;

function faultsWith(events: Events, facts: PetitionFacts = {}, records: Partial<ContentRecords> = {}) {
  return faultsIn({ petitions: [aPetition({ dialogue: 'buoi', events, ...facts })], ...records });
}

const received = anEvent('received', '2026-05-04');

describe('the first event', () => {
  test('is the receipt', () => {
    expect(faultsWith([received])).toEqual([]);
  });

  test('is nothing else: no petition is answered before it is received', () => {
    const events = [anEvent('answered', '2026-05-04'), anEvent('received', '2026-05-05')];
    expect(faultsWith(events)).toEqual([['events.0.kind', { code: 'event_first', event: 'answered' }]]);
  });
});

describe('the order of events', () => {
  test.each([
    ['on one day', '2026-05-10', []],
    ['a day later', '2026-05-11', []],
    [
      'a day earlier',
      '2026-05-09',
      [['events.2.on', { code: 'event_order', on: '2026-05-09', previous: '2026-05-10' }]],
    ],
  ])('%s', (_why, on, faults) => {
    expect(faultsWith([received, anEvent('assigned', '2026-05-10'), anEvent('progress', on)])).toEqual(
      faults,
    );
  });

  test('comes first: a history out of order is not judged further', () => {
    expect(faultsWith([anEvent('progress', '2026-05-10'), received])).toEqual([
      ['events.1.on', { code: 'event_order', on: '2026-05-04', previous: '2026-05-10' }],
    ]);
  });
});

describe('what can follow', () => {
  const kinds = [
    'received',
    'answered_on_spot',
    'not_answered',
    'assigned',
    'referred',
    'replied',
    'progress',
    'answered',
    'answered corrected',
    'extended',
    'resolved',
    'confirmed',
    'disputed',
    'raised_again',
    'transferred',
    'closed',
    'corrected',
    'withdrawn',
  ];

  /** What is refused next, as "kind: reason". */
  function refusedAfter(...history: string[]): string[] {
    return kinds.flatMap((kind) => {
      const [first, ...more] = faultsWith(aHistory(...history, kind));
      if (!first) return [];
      const [place, fault] = first;
      expect([place, more]).toEqual([`events.${history.length}.kind`, []]);
      const reason = reasonIn(fault);
      expect(fault).toEqual({ code: 'event_impossible', event: kind.split(' ')[0], reason });
      return `${kind}: ${reason}`;
    });
  }

  const twice = ['received: received_twice'];
  const spoken = ['answered_on_spot: answered_already', 'not_answered: answered_already'];
  const unsent = ['replied: not_referred'];
  const idle = ['progress: not_assigned'];
  const unanswered = ['answered corrected: not_answered_officially'];
  const unclocked = ['extended: not_assigned'];
  const untouched = ['resolved: not_dealt_with'];
  const unsaid = ['confirmed: nothing_to_confirm', 'disputed: nothing_to_confirm'];
  const allButReceived = (...left: string[]) =>
    kinds.filter((kind) => kind !== 'received' && !left.includes(kind)).map((kind) => `${kind}: ended`);

  test.each([
    ['received', [twice, unsent, idle, unanswered, unclocked, untouched, unsaid]],
    ['received, answered_on_spot', [twice, spoken, unsent, idle, unanswered, unclocked]],
    ['received, not_answered', [twice, spoken, unsent, idle, unanswered, unclocked, untouched, unsaid]],
    ['received, assigned', [twice, spoken, unsent, unanswered, unsaid]],
    ['received, referred', [twice, spoken, unanswered, unclocked, unsaid]],
    ['received, referred, replied', [twice, spoken, unsent, unanswered, unclocked, unsaid]],
    ['received, assigned, progress', [twice, spoken, unsent, unanswered, unsaid]],
    ['received, answered interim', [twice, unsent, idle, unanswered, unclocked, untouched]],
    ['received, answered official', [twice, spoken, unsent, idle, unclocked]],
    ['received, answered official, answered corrected', [twice, spoken, unsent, idle, unclocked]],
    ['received, assigned, answered official', [twice, spoken, unsent]],
    ['received, raised_again', [twice, unsent, idle, unanswered, unclocked, untouched, unsaid]],
    ['received, answered_on_spot, raised_again', [twice, unsent, idle, unanswered, unclocked, untouched]],
    ['received, not_answered, raised_again', [twice, unsent, idle, unanswered, unclocked, untouched, unsaid]],
    [
      'received, assigned, resolved',
      [
        twice,
        spoken,
        ['assigned: ended', 'referred: ended'],
        unsent,
        unanswered,
        ['extended: ended', 'resolved: ended'],
      ],
    ],
    [
      'received, assigned, resolved, raised_again',
      [twice, unsent, idle, unanswered, unclocked, untouched, unsaid],
    ],
    ['received, closed', [twice, allButReceived('raised_again', 'corrected')]],
    ['received, closed, raised_again', [twice, unsent, idle, unanswered, unclocked, untouched, unsaid]],
    ['received, withdrawn', [twice, allButReceived('corrected')]],
  ])('%s', (history, refused) => {
    const inOrder = refused.flat().sort((a, b) => kinds.indexOf(kindIn(a)) - kinds.indexOf(kindIn(b)));
    expect(refusedAfter(...history.split(', '))).toEqual(inOrder);
  });

  function kindIn(refusal: string): string {
    return refusal.slice(0, refusal.indexOf(':'));
  }

  test('a petition that came by letter is not answered at a dialogue', () => {
    const refused = (kind: PetitionEventKind) =>
      faultsIn({ petitions: [aPetition({ events: [received, anEvent(kind, '2026-05-05')] })] });
    for (const event of ['answered_on_spot', 'not_answered'] as const) {
      expect(refused(event)).toEqual([
        ['events.1.kind', { code: 'event_impossible', event, reason: 'not_in_dialogue' }],
      ]);
    }
    expect(refused('answered')).toEqual([]);
  });

  test('a petition that was asked at the dialogue is answered there, or not', () => {
    for (const kind of ['answered_on_spot', 'not_answered'] as const) {
      expect(faultsWith([received, anEvent(kind, '2026-05-04')], { intake: 'asked_live' })).toEqual([]);
    }
  });

  test('an assignment without a day has no deadline to extend, until one is named', () => {
    const undated = anEvent('assigned', '2026-05-05', { due: ongoing });
    const extended = anEvent('extended', '2026-05-20');
    expect(faultsWith([received, undated, extended])).toEqual([
      ['events.2.kind', { code: 'event_impossible', event: 'extended', reason: 'no_deadline' }],
    ]);
    expect(faultsWith([received, undated, anEvent('assigned', '2026-05-10'), extended])).toEqual([]);
  });

  test.each([
    ['answer', [['events.3.kind', { code: 'event_impossible', event: 'extended', reason: 'completed' }]]],
    ['result', []],
  ])('an %s that was asked for and given is not extended', (delivers, faults) => {
    const events = [
      received,
      anEvent('assigned', '2026-05-05', { delivers }),
      anEvent('answered', '2026-05-10'),
      anEvent('extended', '2026-05-11'),
    ];
    expect(faultsWith(events)).toEqual(faults);
  });

  test.each([
    ['late', '2026-07-02'],
    ['within an extension', '2026-06-30'],
  ])('not even one that was given %s', (_why, on) => {
    const events = [
      received,
      anEvent('assigned', '2026-05-05', { delivers: 'answer', due: onDay('2026-05-31') }),
      anEvent('extended', '2026-05-20', { due: onDay('2026-06-30') }),
      anEvent('answered', on),
      anEvent('extended', '2026-07-03'),
    ];
    expect(faultsWith(events)).toEqual([
      ['events.4.kind', { code: 'event_impossible', event: 'extended', reason: 'completed' }],
    ]);
  });

  test('is judged up to the first thing that is impossible', () => {
    const events = aHistory('received', 'progress', 'replied', 'received');
    expect(faultsWith(events)).toHaveLength(1);
  });
});

describe('the due date that an event sets', () => {
  const assigned = (due: object, on = '2026-05-10') => anEvent('assigned', on, { due });
  const extended = (due: object, on = '2026-05-20') => anEvent('extended', on, { due });
  const atDue = (index: number, fault: object) => [[`events.${index}.due`, fault]];

  test.each([
    ['on the day itself', onDay('2026-05-10'), []],
    [
      'on the day before',
      onDay('2026-05-09'),
      atDue(1, { code: 'due_before_assignment', on: '2026-05-10', due: '2026-05-09' }),
    ],
    [
      '"before" the day itself',
      onDay('2026-05-10', 'before'),
      atDue(1, { code: 'due_before_assignment', on: '2026-05-10', due: '2026-05-09' }),
    ],
    ['in the month', inMonth('2026-05'), []],
    [
      'in the month before',
      inMonth('2026-04'),
      atDue(1, { code: 'due_before_assignment', on: '2026-05-10', due: '2026-04-30' }),
    ],
    ['on no day', unstated, []],
  ])('may not have passed when work is assigned: %s', (_why, due, faults) => {
    expect(faultsWith([received, assigned(due)])).toEqual(faults);
  });

  test.each([
    [
      'on the same day',
      onDay('2026-06-30'),
      atDue(2, { code: 'due_not_later', before: '2026-06-30', after: '2026-06-30' }),
    ],
    ['a day later', onDay('2026-07-01'), []],
    [
      'a day earlier',
      onDay('2026-06-29'),
      atDue(2, { code: 'due_not_later', before: '2026-06-30', after: '2026-06-29' }),
    ],
    ['on no day', ongoing, []],
  ])('moves later with an extension: %s', (_why, due, faults) => {
    expect(faultsWith([received, assigned(onDay('2026-06-30')), extended(due)])).toEqual(faults);
  });

  test('moves later than the one before it, and than the last one named', () => {
    const twice = [received, assigned(onDay('2026-06-30')), extended(onDay('2026-07-31'))];
    const fault = { code: 'due_not_later', before: '2026-07-31', after: '2026-07-15' };
    expect(faultsWith([...twice, extended(onDay('2026-07-15'))])).toEqual(atDue(3, fault));
    expect(faultsWith([...twice, extended(ongoing), extended(onDay('2026-07-15'))])).toEqual(atDue(4, fault));
    expect(faultsWith([...twice, extended(ongoing), extended(onDay('2026-08-01'))])).toEqual([]);
  });

  test.each([
    ['2026-07-31', []],
    ['2026-08-01', atDue(2, { code: 'due_before_assignment', on: '2026-08-01', due: '2026-07-31' })],
  ])('has not passed when the extension is decided: on %s', (on, faults) => {
    expect(faultsWith([received, assigned(onDay('2026-06-30')), extended(onDay('2026-07-31'), on)])).toEqual(
      faults,
    );
  });

  test('may be shortened by assigning the work anew', () => {
    expect(faultsWith([received, assigned(onDay('2026-06-30')), assigned(onDay('2026-05-20'))])).toEqual([]);
  });

  test('may count from the end of the dialogue, and have passed by then', () => {
    const fromDialogue = (on: string) => faultsWith([received, assigned(daysAfter('dialogue_end', 5), on)]);
    // The dialogue ended on Tuesday 2026-06-30.
    expect(fromDialogue('2026-07-07')).toEqual([]);
    expect(fromDialogue('2026-07-08')).toEqual(
      atDue(1, { code: 'due_before_assignment', on: '2026-07-08', due: '2026-07-07' }),
    );
    const extensible = [received, assigned(daysAfter('dialogue_end', 5))];
    expect(faultsWith([...extensible, extended(onDay('2026-07-08'))])).toEqual([]);
    expect(faultsWith([...extensible, extended(onDay('2026-07-07'))])).toEqual(
      atDue(2, { code: 'due_not_later', before: '2026-07-07', after: '2026-07-07' }),
    );
  });

  test('counts from no dialogue in an extension', () => {
    const events = [received, assigned(onDay('2026-07-31')), extended(daysAfter('dialogue_end', 1))];
    expect(faultsWith(events)).toEqual([]);
  });

  test('needs the calendar of every year that its working days come to', () => {
    const missing = (index: number, from: string) =>
      atDue(index, { code: 'calendar_missing', year: 2028, from });
    const late = assigned(daysAfter('assignment', 5), '2027-12-30');
    expect(faultsWith([received, late])).toEqual(missing(1, '2027-12-30'));
    expect(faultsWith([received, assigned(daysAfter('assignment', 5, 'day'), '2027-12-30')])).toEqual([]);
    expect(faultsWith([received, assigned(daysAfter('assignment', 2), '2027-12-29')])).toEqual([]);
    const dated = assigned(onDay('2027-12-29'), '2026-06-01');
    expect(faultsWith([received, dated, extended(daysAfter('assignment', 5), '2027-12-30')])).toEqual(
      missing(2, '2027-12-30'),
    );
  });

  test('needs it from the end of the dialogue, too', () => {
    const record = aPetition({
      dialogue: 'buoi',
      events: [received, assigned(daysAfter('dialogue', 5), '2026-06-01')],
    });
    const dialogues = [aDialogue(held('2027-12-30'))];
    expect(faultsIn({ petitions: [record], dialogues })).toEqual(
      atDue(1, { code: 'calendar_missing', year: 2028, from: '2027-12-30' }),
    );
  });

  test('counts from no dialogue where the petition has none', () => {
    const events = [received, assigned(daysAfter('dialogue_end', 5))];
    expect(faultsIn({ petitions: [aPetition({ events })] })).toEqual([]);
  });
});

describe('the bodies that an event names', () => {
  const whole = anEvent('assigned', '2026-05-05', { due: onDay('2026-12-31') });
  const later = { due: onDay('2027-01-31') };
  const before: Partial<Record<PetitionEventKind, Events>> = {
    progress: [whole],
    replied: [anEvent('referred', '2026-05-05')],
    extended: [whole],
    resolved: [whole],
  };
  const dialogues = [aDialogue(held('2026-05-01', '2026-07-31'))];
  const own = (kind: PetitionEventKind) =>
    kind === 'assigned' ? { due: onDay('2026-12-31') } : kind === 'extended' ? later : {};

  test.each([
    // kind, place, what names the body
    ['assigned', 'lead', (body: string) => ({ lead: body })],
    ['assigned', 'person', (body: string) => ({ person: `${body}-truong` })],
    ['assigned', 'supervisor', (body: string) => ({ supervisor: body })],
    ['assigned', 'coordinating.1', (body: string) => ({ coordinating: ['ubnd', body] })],
    ['progress', 'by', (body: string) => ({ by: body })],
    ['transferred', 'to', (body: string) => ({ to: body })],
    ['referred', 'to.org', (body: string) => ({ to: { org: body } })],
    ['referred', 'to.post', (body: string) => ({ to: { name: 'Sở', post: `${body}-truong` } })],
    ['answered_on_spot', 'by.org', (body: string) => ({ by: { org: body } })],
    ['answered_on_spot', 'by.post', (body: string) => ({ by: { org: 'ubnd', post: `${body}-truong` } })],
    ['not_answered', 'by.org', (body: string) => ({ by: { org: body } })],
    ['replied', 'by.org', (body: string) => ({ by: { org: body } })],
    ['answered', 'by.org', (body: string) => ({ by: { org: body } })],
    ['extended', 'by.org', (body: string) => ({ by: { org: body } })],
    ['resolved', 'by.org', (body: string) => ({ by: { org: body } })],
  ] as const)('%s: its %s exists on the day', (kind, place, facts) => {
    const prior = [received, ...(before[kind] ?? [])];
    const faults = (body: string, on: string) =>
      faultsWith([...prior, anEvent(kind, on, { ...own(kind), ...facts(body) })], {}, { dialogues });
    const at = `events.${prior.length}.${place}`;
    expect(faults('cu', '2026-06-30')).toEqual([]);
    expect(faults('cu', '2026-07-01')).toEqual([
      [at, { code: 'event_after_body', id: 'cu', on: '2026-07-01', to: '2026-06-30' }],
    ]);
    expect(faults('moi', '2026-07-01')).toEqual([]);
    expect(faults('moi', '2026-06-30')).toEqual([
      [at, { code: 'event_before_body', id: 'moi', on: '2026-06-30', from: '2026-07-01' }],
    ]);
  });

  test.each([
    ['cu', '2026-06-30', []],
    [
      'cu',
      '2026-07-01',
      [['receivedBy', { code: 'event_after_body', id: 'cu', on: '2026-07-01', to: '2026-06-30' }]],
    ],
    ['moi', '2026-07-01', []],
    [
      'moi',
      '2026-06-30',
      [['receivedBy', { code: 'event_before_body', id: 'moi', on: '2026-06-30', from: '2026-07-01' }]],
    ],
  ])('received: %s exists on %s', (receivedBy, on, faults) => {
    expect(faultsIn({ petitions: [aPetition({ receivedBy, events: [anEvent('received', on)] })] })).toEqual(
      faults,
    );
  });

  test('of a body or a post without a record nothing more is said here', () => {
    const by = { org: 'khong-co', post: 'khong-co' };
    expect(faultsWith([received, anEvent('answered', '2026-05-05', { by })])).toEqual([]);
  });
});

describe('what is said at a dialogue', () => {
  const dialogues = [
    aDialogue(held('2026-05-10', '2026-05-11')),
    aDialogue({ id: 'sau', ...held('2026-05-20') }),
  ];
  const outside = (on: string) => ({
    code: 'event_outside_dialogue',
    on,
    from: '2026-05-10',
    to: '2026-05-11',
  });

  test.each([
    ['2026-05-09', [['events.0.on', outside('2026-05-09')]]],
    ['2026-05-10', []],
    ['2026-05-11', []],
    ['2026-05-12', [['events.0.on', outside('2026-05-12')]]],
  ])('is asked there on one of its days: %s', (on, faults) => {
    const events = [anEvent('received', on)];
    expect(faultsWith(events, { intake: 'asked_live' }, { dialogues })).toEqual(faults);
    expect(faultsWith(events, { intake: 'collected_before' }, { dialogues })).toEqual([]);
  });

  test.each([
    ['answered_on_spot', '2026-05-09', [['events.1.on', outside('2026-05-09')]]],
    ['answered_on_spot', '2026-05-10', []],
    ['answered_on_spot', '2026-05-11', []],
    ['answered_on_spot', '2026-05-12', [['events.1.on', outside('2026-05-12')]]],
    ['not_answered', '2026-05-11', []],
    ['not_answered', '2026-05-12', [['events.1.on', outside('2026-05-12')]]],
    ['answered', '2026-05-12', []],
  ] as const)('is %s there on one of its days: %s', (kind, on, faults) => {
    expect(faultsWith([received, anEvent(kind, on)], {}, { dialogues })).toEqual(faults);
  });

  test.each([
    ['2026-05-20', []],
    [
      '2026-05-21',
      [
        [
          'events.1.on',
          { code: 'event_outside_dialogue', on: '2026-05-21', from: '2026-05-20', to: '2026-05-20' },
        ],
      ],
    ],
  ])('is raised again at another on a day of that one: %s', (on, faults) => {
    const again = { kind: 'raised_again' as const, on, dialogue: 'sau' };
    expect(faultsWith([received, again], {}, { dialogues })).toEqual(faults);
  });

  test.each([
    ['2026-05-20', []],
    [
      '2026-05-21',
      [
        [
          'events.2.on',
          { code: 'event_outside_dialogue', on: '2026-05-21', from: '2026-05-20', to: '2026-05-20' },
        ],
      ],
    ],
  ])('is answered where it was last raised: on %s', (on, faults) => {
    const again = { kind: 'raised_again' as const, on: '2026-05-20', dialogue: 'sau' };
    const answered = anEvent('answered_on_spot', on);
    expect(faultsWith([received, again, answered], {}, { dialogues })).toEqual(faults);
    const letter = aPetition({ events: [received, again, answered] });
    expect(faultsIn({ petitions: [letter], dialogues })).toEqual(faults);
  });

  test('is answered at its own dialogue, before it is raised at another, and after it is raised elsewhere', () => {
    const answered = anEvent('answered_on_spot', '2026-05-10');
    const again = { kind: 'raised_again' as const, on: '2026-05-20', dialogue: 'sau' };
    expect(faultsWith([received, answered, again], {}, { dialogues })).toEqual([]);
    const more = [...dialogues, aDialogue({ id: 'cuoi', ...held('2026-05-25') })];
    const last = { kind: 'raised_again' as const, on: '2026-05-25', dialogue: 'cuoi' };
    const then = anEvent('answered_on_spot', '2026-05-25');
    expect(faultsWith([received, again, last, then], {}, { dialogues: more })).toEqual([]);
    const elsewhere = anEvent('raised_again', '2026-05-09');
    expect(faultsWith([received, elsewhere, answered], {}, { dialogues })).toEqual([]);
    const twice = [
      received,
      again,
      anEvent('raised_again', '2026-05-20'),
      anEvent('not_answered', '2026-05-20'),
    ];
    expect(faultsWith(twice, {}, { dialogues })).toEqual([]);
  });

  test('is raised again elsewhere on any day', () => {
    expect(faultsWith([received, anEvent('raised_again', '2026-08-01')], {}, { dialogues })).toEqual([]);
  });

  test.each([
    ['asked', [received], 'asked_live', 0],
    ['answered', [received, anEvent('answered_on_spot', '2026-05-10')], 'in_writing', 1],
    [
      'raised again',
      [received, { kind: 'raised_again', on: '2026-05-10', dialogue: 'buoi' }],
      'in_writing',
      1,
    ],
  ] as const)('needs a dialogue that was held: %s', (_what, events, intake, index) => {
    const unheld = { dialogues: [aDialogue()] };
    expect(faultsWith([...events], { intake }, unheld)).toEqual([
      [`events.${index}.kind`, { code: 'dialogue_not_held', id: 'buoi' }],
    ]);
    expect(faultsWith([received], { intake: 'collected_before' }, unheld)).toEqual([]);
  });

  test('of a dialogue without a record nothing more is said here', () => {
    expect(faultsWith([received], { intake: 'asked_live', dialogue: 'khong-co' })).toEqual([]);
  });
});

describe('petitions beside each other', () => {
  const on = (day: string) => ({ events: [anEvent('received', day)] });

  test.each([
    ['2026-05-03', []],
    ['2026-05-04', []],
    [
      '2026-05-05',
      [['repeats', { code: 'repeats_later', id: 'truoc', on: '2026-05-05', received: '2026-05-04' }]],
    ],
  ])('one repeats an earlier one: of %s', (day, faults) => {
    const petitions = [aPetition({ id: 'truoc', ...on(day) }), aPetition({ id: 'sau', repeats: 'truoc' })];
    expect(faultsIn({ petitions })).toEqual(faults);
  });

  test('one does not repeat itself', () => {
    expect(faultsIn({ petitions: [aPetition({ id: 'kn', repeats: 'kn' })] })).toEqual([
      ['repeats', { code: 'repeats_later', id: 'kn', on: '2026-05-04', received: '2026-05-04' }],
    ]);
  });

  test('of a petition without a record nothing more is said here', () => {
    expect(faultsIn({ petitions: [aPetition({ repeats: 'khong-co' })] })).toEqual([]);
  });

  test('each has a code of its own; the first keeps it', () => {
    const petitions = [
      aPetition({ id: 'mot', code: 'PM-1' }),
      aPetition({ id: 'hai', code: 'PM-1' }),
      aPetition({ id: 'ba', code: 'PM-1' }),
      aPetition({ id: 'bon', code: 'PM-2' }),
    ];
    const found = findIntegrityFaults({ ...noRecords, organisations: bodies, petitions }, () => false);
    expect(found).toEqual(
      ['hai', 'ba'].map((id) => ({
        collection: 'petitions',
        id,
        path: ['code'],
        fault: { code: 'petition_code_repeated', value: 'PM-1', other: 'mot' },
      })),
    );
  });

  test.each([
    [1, 'neighbourhood', true],
    [2, 'neighbourhood', true],
    [3, 'neighbourhood', false],
    [1, 'commune', false],
  ] as const)('%i from a %s may tell who raised one', (count, level, isTooSmall) => {
    const petitions = Array.from({ length: count }, (_, index) =>
      aPetition({ id: `kn-${index}`, area: 'to-1' }),
    );
    const organisations = [...bodies, aUnit({ id: 'to-1', level }), aUnit({ id: 'to-2', level })];
    const fault = { code: 'area_too_small', id: 'to-1', count, minimum: 3 };
    expect(faultsIn({ organisations, petitions })).toEqual(
      isTooSmall ? petitions.map(() => ['area', fault]) : [],
    );
  });

  test('petitions of another neighbourhood hide nobody', () => {
    const petitions = ['to-1', 'to-2', 'to-2', 'to-2'].map((area, index) =>
      aPetition({ id: `kn-${index}`, area }),
    );
    const organisations = ['to-1', 'to-2'].map((id) => aUnit({ id, level: 'neighbourhood' }));
    expect(faultsIn({ organisations: [...bodies, ...organisations], petitions })).toEqual([
      ['area', { code: 'area_too_small', id: 'to-1', count: 1, minimum: 3 }],
    ]);
  });

  test('a petition may have fewer faults than one, and more', () => {
    const events = [anEvent('assigned', '2026-05-10', { lead: 'moi' }), anEvent('progress', '2026-05-09')];
    expect(faultsWith(events, { repeats: 'kn-1' }).map(([path]) => path)).toEqual([
      'events.1.on',
      'repeats',
      'events.0.lead',
    ]);
  });
});

type NoticeFacts = NonNullable<Parameters<typeof aNotice>[0]>;

function faultsOf(facts: NoticeFacts, records: Partial<ContentRecords> = {}) {
  return faultsIn({ notices: [aNotice(facts)], dialogues: [aDialogue(held('2026-05-08'))], ...records });
}

describe('a notice', () => {
  test('may be whole', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ noTaskArises: true })).toEqual([]);
  });

  const dialogues = [
    aDialogue(held('2026-05-08')),
    aDialogue({ id: 'dai', ...held('2026-05-08', '2026-05-11') }),
    aDialogue({ id: 'chua' }),
  ];

  test.each([
    ['the day before the last day', '2026-05-10', ['buoi', 'dai'], '2026-05-11'],
    ['the day before the only day', '2026-05-07', ['buoi'], '2026-05-08'],
  ])('does not conclude a dialogue before it has ended: %s', (_why, issued, concluded, end) => {
    expect(faultsOf({ dialogues: concluded, issuedOn: onDay(issued) }, { dialogues })).toEqual([
      ['issuedOn', { code: 'conclusion_before_dialogue', on: issued, end }],
    ]);
  });

  test.each([
    ['on the last day', onDay('2026-05-11')],
    ['later', onDay('2026-05-12')],
    ['in a month', inMonth('2026-05')],
    ['on a day that is not stated', unstated],
  ])('may conclude it %s', (_why, issuedOn) => {
    expect(faultsOf({ dialogues: ['buoi', 'dai'], issuedOn }, { dialogues })).toEqual([]);
  });

  test('concludes dialogues that were held', () => {
    expect(faultsOf({ dialogues: ['buoi', 'chua'] }, { dialogues })).toEqual([
      ['dialogues.1', { code: 'dialogue_not_held', id: 'chua' }],
    ]);
    expect(faultsOf({ dialogues: ['khong-co'] }, { dialogues })).toEqual([]);
  });

  test.each([
    ['cu', '2026-06-30', undefined],
    ['cu', '2026-07-01', { code: 'event_after_body', id: 'cu', on: '2026-07-01', to: '2026-06-30' }],
    ['moi', '2026-07-01', undefined],
    ['moi', '2026-06-30', { code: 'event_before_body', id: 'moi', on: '2026-06-30', from: '2026-07-01' }],
  ])('is issued and signed by bodies that exist: %s on %s', (body, issued, fault) => {
    const later = { commitments: [aCommitment({ due: onDay('2026-12-31') })], issuedOn: onDay(issued) };
    expect(faultsOf({ issuer: { org: body }, ...later })).toEqual(fault ? [['issuer.org', fault]] : []);
    expect(faultsOf({ signedBy: `${body}-truong`, ...later })).toEqual(fault ? [['signedBy', fault]] : []);
    expect(faultsOf({ ...later, issuedOn: inMonth('2026-07'), issuer: { org: 'cu' } })).toEqual([]);
  });

  const supplement = (id: string, on: string) => ({
    id,
    on,
    number: { state: 'absent' as const },
    text: 'Thêm.',
  });

  test.each([
    [['2026-05-11', '2026-05-11'], []],
    [['2026-06-01', '2026-06-02'], []],
    [
      ['2026-06-02', '2026-06-01'],
      [['supplements.1.on', { code: 'event_order', on: '2026-06-01', previous: '2026-06-02' }]],
    ],
    [
      ['2026-05-10', '2026-05-11'],
      [['supplements.0.on', { code: 'event_before_notice', on: '2026-05-10', issued: '2026-05-11' }]],
    ],
  ])('is supplemented after it was issued, in order: %j', (days, faults) => {
    const supplements = days.map((on, index) => supplement(`bo-sung-${index}`, on));
    expect(faultsOf({ supplements })).toEqual(faults);
    expect(
      faultsOf({ supplements: [supplement('som', '2026-04-01')], issuedOn: inMonth('2026-05') }),
    ).toEqual([]);
  });

  test('answers no petition that came later, and none added later than its supplement', () => {
    const petitions = [
      aPetition({ id: 'kn-11', events: [anEvent('received', '2026-05-11')] }),
      aPetition({ id: 'kn-12', events: [anEvent('received', '2026-05-12')] }),
    ];
    const answering = { petitions: ['kn-11', 'kn-12', 'kn-khong-co'] };
    const fault = {
      code: 'petition_after_notice',
      id: 'kn-12',
      received: '2026-05-12',
      issued: '2026-05-11',
    };
    expect(faultsOf({ commitments: [aCommitment(answering)] }, { petitions })).toEqual([
      ['commitments.0.petitions.1', fault],
    ]);
    expect(
      faultsOf({ commitments: [aCommitment(answering)], issuedOn: inMonth('2026-05') }, { petitions }),
    ).toEqual([]);
    const added = aCommitment({ ...answering, id: 'them', supplement: 'bo-sung' });
    const with12 = {
      supplements: [supplement('bo-sung', '2026-05-12')],
      commitments: [aCommitment(), added],
    };
    expect(faultsOf(with12, { petitions })).toEqual([]);
  });

  test.each([undefined, '0123456789abcdef'])('needs its seal: %s is not it', (written) => {
    const notice = { ...aNotice() };
    const seal = sealOf(notice);
    delete (notice as { seal?: string }).seal;
    const unsealed = written === undefined ? notice : { ...notice, seal: written };
    expect(faultsOf({}, { notices: [unsealed] })).toEqual([
      [written === undefined ? '' : 'seal', { code: 'seal_needed', seal, written }],
    ]);
  });

  test('is sealed once all else is right', () => {
    const seal = '0123456789abcdef';
    expect(faultsOf({ seal }).map(([path]) => path)).toEqual(['seal']);
    expect(faultsOf({ seal, dialogues: ['buoi', 'chua'] }, { dialogues }).map(([path]) => path)).toEqual([
      'dialogues.1',
    ]);
  });
});

describe('a commitment', () => {
  const withUpdates = (
    updates: ReturnType<typeof anUpdate>[],
    facts: Parameters<typeof aCommitment>[0] = {},
  ) => faultsOf({ commitments: [aCommitment({ ...facts, ...(updates.length > 0 && { updates }) })] });
  const at = (place: string, fault: object) => [[`commitments.0.${place}`, fault]];

  test.each([
    ['2026-05-11', []],
    ['2026-05-10', at('due', { code: 'due_before_assignment', on: '2026-05-11', due: '2026-05-10' })],
  ])('is due on %s, not before the notice', (day, faults) => {
    expect(withUpdates([], { due: onDay(day) })).toEqual(faults);
  });

  test('is due on any day where the day of the notice is not known', () => {
    const commitments = [aCommitment({ due: onDay('2026-05-10') })];
    expect(faultsOf({ commitments, issuedOn: inMonth('2026-05') })).toEqual([]);
  });

  test.each([
    ['lead', (body: string) => ({ lead: body })],
    ['person', (body: string) => ({ person: `${body}-truong` })],
    ['supervisor', (body: string) => ({ supervisor: body })],
    ['coordinating.1', (body: string) => ({ coordinating: ['ubnd', body] })],
  ])('is given to bodies that exist: %s', (place, facts) => {
    const given = (body: string, day: string) =>
      faultsOf({
        issuedOn: onDay(day),
        commitments: [aCommitment({ due: onDay('2026-12-31'), ...facts(body) })],
      });
    expect(given('cu', '2026-06-30')).toEqual([]);
    expect(given('cu', '2026-07-01')).toEqual(
      at(place, { code: 'event_after_body', id: 'cu', on: '2026-07-01', to: '2026-06-30' }),
    );
    expect(given('moi', '2026-07-01')).toEqual([]);
    expect(given('moi', '2026-06-30')).toEqual(
      at(place, { code: 'event_before_body', id: 'moi', on: '2026-06-30', from: '2026-07-01' }),
    );
  });

  test.each([
    ['progress', 'by', (body: string) => ({ by: body })],
    ['completed', 'by', (body: string) => ({ by: body })],
    ['transferred', 'to', (body: string) => ({ to: body })],
    ['extended', 'by.org', (body: string) => ({ by: { org: body }, due: onDay('2026-12-31') })],
    ['stopped', 'by.post', (body: string) => ({ by: { name: 'Sở', post: `${body}-truong` } })],
  ] as const)('sees updates by bodies that exist: %s', (kind, place, facts) => {
    const updated = (body: string, day: string) => withUpdates([anUpdate(kind, day, facts(body))]);
    expect(updated('cu', '2026-06-30')).toEqual([]);
    expect(updated('cu', '2026-07-01')).toEqual(
      at(`updates.0.${place}`, { code: 'event_after_body', id: 'cu', on: '2026-07-01', to: '2026-06-30' }),
    );
    expect(updated('moi', '2026-06-30')).toEqual(
      at(`updates.0.${place}`, {
        code: 'event_before_body',
        id: 'moi',
        on: '2026-06-30',
        from: '2026-07-01',
      }),
    );
  });

  test.each([
    [['2026-06-01', '2026-06-01'], []],
    [
      ['2026-06-02', '2026-06-01'],
      at('updates.1.on', { code: 'event_order', on: '2026-06-01', previous: '2026-06-02' }),
    ],
    [['2026-05-11'], []],
    [
      ['2026-05-10'],
      at('updates.0.on', { code: 'event_before_notice', on: '2026-05-10', issued: '2026-05-11' }),
    ],
  ])('sees updates in order, after the notice: %j', (days, faults) => {
    expect(withUpdates(days.map((on) => anUpdate('progress', on)))).toEqual(faults);
  });

  test('that a supplement added is given on the day of the supplement', () => {
    const added = (day: string, due: string) =>
      faultsOf({
        supplements: [{ id: 'bo-sung', on: '2026-06-01', number: { state: 'absent' }, text: 'Thêm.' }],
        commitments: [
          aCommitment(),
          aCommitment({
            id: 'them',
            supplement: 'bo-sung',
            due: onDay(due),
            updates: [anUpdate('progress', day)],
          }),
        ],
      });
    expect(added('2026-06-01', '2026-06-01')).toEqual([]);
    expect(added('2026-05-31', '2026-06-30')).toEqual([
      ['commitments.1.updates.0.on', { code: 'event_before_notice', on: '2026-05-31', issued: '2026-06-01' }],
    ]);
    expect(added('2026-06-01', '2026-05-31')).toEqual([
      ['commitments.1.due', { code: 'due_before_assignment', on: '2026-06-01', due: '2026-05-31' }],
    ]);
  });

  const kinds = [
    'progress',
    'extended',
    'completed',
    'confirmed',
    'disputed',
    'transferred',
    'stopped',
    'corrected',
  ] as const;

  test.each([
    // updates so far, what is refused next
    ['', ['confirmed: nothing_to_confirm', 'disputed: nothing_to_confirm']],
    ['progress', ['confirmed: nothing_to_confirm', 'disputed: nothing_to_confirm']],
    [
      'completed',
      [
        'progress: completed',
        'extended: completed',
        'completed: completed',
        'transferred: completed',
        'stopped: completed',
      ],
    ],
    // After an objection the work may be taken up again; after that, anything goes that goes in the middle of it.
    [
      'completed, disputed',
      ['extended: completed', 'completed: completed', 'transferred: completed', 'stopped: completed'],
    ],
    [
      'completed, disputed, confirmed',
      [
        'progress: completed',
        'extended: completed',
        'completed: completed',
        'transferred: completed',
        'stopped: completed',
      ],
    ],
    ['completed, disputed, progress', ['confirmed: nothing_to_confirm', 'disputed: nothing_to_confirm']],
    [
      'stopped',
      [
        'progress: completed',
        'extended: completed',
        'completed: completed',
        'transferred: completed',
        'stopped: completed',
      ],
    ],
  ])('after "%s"', (history, refused) => {
    const so = history.split(', ').filter(Boolean) as CommitmentEventKind[];
    const found = kinds.flatMap((kind) => {
      const updates = [...so, kind].map((each, index) => anUpdate(each, `2026-06-0${index + 1}`));
      const [first, ...more] = withUpdates(updates);
      if (!first) return [];
      const [place, fault] = first;
      expect([place, more]).toEqual([`commitments.0.updates.${so.length}.kind`, []]);
      const reason = reasonIn(fault);
      expect(fault).toEqual({ code: 'event_impossible', event: kind, reason });
      return `${kind}: ${reason}`;
    });
    expect(found).toEqual(refused);
  });

  test('may be confirmed, objected to and corrected once it is done', () => {
    const updates = (['completed', 'confirmed', 'disputed', 'corrected', 'confirmed'] as const).map((kind) =>
      anUpdate(kind, '2026-06-01'),
    );
    expect(withUpdates(updates)).toEqual([]);
  });

  const extended = (due: object, on = '2026-06-01') => anUpdate('extended', on, { due });

  test.each([
    [
      'to the day it has',
      onDay('2026-06-29'),
      at('updates.0.due', { code: 'due_not_later', before: '2026-06-29', after: '2026-06-29' }),
    ],
    ['by a day', onDay('2026-06-30'), []],
  ])('is extended to a later day: %s', (_why, due, faults) => {
    expect(withUpdates([extended(due)])).toEqual(faults);
  });

  test('is extended from where it was extended to, also over words without a day', () => {
    const first = extended(onDay('2026-07-31'));
    const sooner = extended(onDay('2026-07-31', 'before'));
    const fault = { code: 'due_not_later', before: '2026-07-31', after: '2026-07-30' };
    expect(withUpdates([first, sooner])).toEqual(at('updates.1.due', fault));
    expect(withUpdates([first, extended(ongoing), sooner])).toEqual(at('updates.2.due', fault));
    expect(withUpdates([first, extended(onDay('2026-08-01'))])).toEqual([]);
  });

  test('is not extended to a day that has passed, nor from what was refused', () => {
    const passed = extended(onDay('2026-07-31'), '2026-08-01');
    const fault = { code: 'due_before_assignment', on: '2026-08-01', due: '2026-07-31' };
    expect(withUpdates([passed, extended(onDay('2026-07-15'), '2026-07-10')]).slice(-1)).toEqual(
      at('updates.0.due', fault),
    );
  });

  test.each([
    ['ongoing', ongoing],
    ['not stated', unstated],
    ['counted from a day that is not on record', daysAfter('dialogue_start', 5)],
  ])('that is %s has no deadline to extend', (_words, due) => {
    expect(withUpdates([extended(onDay('2026-07-31'))], { due })).toEqual(
      at('updates.0.kind', { code: 'event_impossible', event: 'extended', reason: 'no_deadline' }),
    );
  });

  test('whose working days count from the notice needs its day, and the calendar', () => {
    const due = daysAfter('assignment', 5);
    const commitments = [aCommitment({ due })];
    expect(withUpdates([extended(onDay('2026-05-19'), '2026-05-12')], { due })).toEqual([]);
    expect(withUpdates([extended(onDay('2026-05-18'), '2026-05-12')], { due })).toEqual(
      at('updates.0.due', { code: 'due_not_later', before: '2026-05-18', after: '2026-05-18' }),
    );
    expect(faultsOf({ commitments, issuedOn: inMonth('2026-05') })).toEqual([]);
    expect(faultsOf({ commitments, issuedOn: onDay('2027-12-30') })).toEqual(
      at('due', { code: 'calendar_missing', year: 2028, from: '2027-12-30' }),
    );
    expect(withUpdates([extended(due, '2027-12-30')])).toEqual(
      at('updates.0.due', { code: 'calendar_missing', year: 2028, from: '2027-12-30' }),
    );
  });

  test('whose working days count from the dialogue has a deadline to extend, known or unknown the day of the notice', () => {
    const due = daysAfter('dialogue_end', 5);
    const updates = [extended(onDay('2026-05-18'), '2026-05-12')];
    expect(withUpdates(updates, { due })).toEqual([]);
    expect(withUpdates([extended(onDay('2026-05-15'), '2026-05-12')], { due })).toEqual(
      // Friday 2026-05-08 and five working days.
      at('updates.0.due', { code: 'due_not_later', before: '2026-05-15', after: '2026-05-15' }),
    );
    expect(faultsOf({ commitments: [aCommitment({ due, updates })], issuedOn: inMonth('2026-05') })).toEqual(
      [],
    );
  });

  test('counts from the last of its dialogues, and needs the calendar from there', () => {
    const dialogues = [aDialogue(held('2027-12-30')), aDialogue({ id: 'truoc', ...held('2026-05-08') })];
    const notice = {
      dialogues: ['buoi', 'truoc'],
      issuedOn: onDay('2028-01-15'),
      commitments: [aCommitment({ due: daysAfter('dialogue_end', 5) })],
    };
    expect(faultsOf(notice, { dialogues })).toEqual(
      at('due', { code: 'calendar_missing', year: 2028, from: '2027-12-30' }),
    );
  });
});

describe('the schedule of a dialogue', () => {
  type Entry = readonly ['announced' | 'moved' | 'postponed' | 'cancelled', string];
  const scheduled = (...entries: Entry[]) => ({
    schedule: entries.map(([kind, on]) => ({
      kind,
      on,
      ...(kind === 'announced' || kind === 'moved' ? { when: onDay('2026-06-10') } : {}),
      ...(kind === 'announced' ? {} : { reason: 'Bão.' }),
    })) as NonNullable<NonNullable<Parameters<typeof aDialogue>[0]>['schedule']>,
  });
  const faultsWhen = (facts: Parameters<typeof aDialogue>[0]) => faultsIn({ dialogues: [aDialogue(facts)] });
  const refused = (index: number, key: string, reason: string) => [
    [`schedule.${index}.${key}`, { code: 'schedule_impossible', reason }],
  ];

  const announced: Entry = ['announced', '2026-06-01'];

  test.each<[string, Entry[]]>([
    ['announced', [announced]],
    ['moved on the same day', [announced, ['moved', '2026-06-01']]],
    ['moved twice', [announced, ['moved', '2026-06-02'], ['moved', '2026-06-03']]],
    ['postponed, then given a new time', [announced, ['postponed', '2026-06-02'], ['moved', '2026-06-03']]],
    ['postponed, then cancelled', [announced, ['postponed', '2026-06-02'], ['cancelled', '2026-06-03']]],
  ])('may be %s', (_why, entries) => {
    expect(faultsWhen(scheduled(...entries))).toEqual([]);
  });

  test.each<[string, Entry[], unknown]>([
    ['moved before it was announced', [['moved', '2026-06-01']], refused(0, 'kind', 'first')],
    ['postponed first', [['postponed', '2026-06-01']], refused(0, 'kind', 'first')],
    ['cancelled first', [['cancelled', '2026-06-01']], refused(0, 'kind', 'first')],
    ['announced twice', [announced, ['announced', '2026-06-02']], refused(1, 'kind', 'announced_twice')],
    [
      'announced again after a postponement',
      [announced, ['postponed', '2026-06-02'], ['announced', '2026-06-03']],
      refused(2, 'kind', 'announced_twice'),
    ],
    [
      'moved after it was cancelled',
      [announced, ['cancelled', '2026-06-02'], ['moved', '2026-06-03']],
      refused(2, 'kind', 'after_cancelled'),
    ],
    [
      'announced after it was cancelled',
      [announced, ['cancelled', '2026-06-02'], ['announced', '2026-06-03']],
      refused(2, 'kind', 'after_cancelled'),
    ],
    ['out of order', [announced, ['moved', '2026-05-31']], refused(1, 'on', 'order')],
  ])('is never %s', (_why, entries, faults) => {
    expect(faultsWhen(scheduled(...entries))).toEqual(faults);
  });

  const impossible = (reason: string) => [['held', { code: 'held_impossible', reason }]];

  test.each<[string, Entry[], string, string | undefined, unknown]>([
    ['on the day of its announcement', [announced], '2026-06-01', undefined, []],
    ['the day before', [announced], '2026-05-31', undefined, impossible('before_announced')],
    ['from the day before', [announced], '2026-05-31', '2026-06-01', impossible('before_announced')],
    [
      'when it was cancelled on the day',
      [announced, ['cancelled', '2026-06-10']],
      '2026-06-10',
      undefined,
      impossible('cancelled'),
    ],
    [
      'when it was cancelled on its second day',
      [announced, ['cancelled', '2026-06-11']],
      '2026-06-10',
      '2026-06-11',
      impossible('cancelled'),
    ],
    [
      'when it was postponed',
      [announced, ['postponed', '2026-06-02']],
      '2026-06-10',
      undefined,
      impossible('postponed'),
    ],
    [
      'when it was postponed and given a new time',
      [announced, ['postponed', '2026-06-02'], ['moved', '2026-06-03']],
      '2026-06-10',
      undefined,
      [],
    ],
    [
      'and postponed afterwards',
      [announced, ['postponed', '2026-06-11']],
      '2026-06-10',
      undefined,
      impossible('postponed'),
    ],
    [
      'and cancelled afterwards',
      [announced, ['cancelled', '2026-06-11']],
      '2026-06-10',
      undefined,
      impossible('cancelled'),
    ],
    [
      'when its time was corrected afterwards',
      [announced, ['moved', '2026-06-11']],
      '2026-06-10',
      undefined,
      [],
    ],
    ['without a schedule', [], '2026-06-10', undefined, []],
  ])('and the meeting itself: held %s', (_why, entries, from, to, faults) => {
    expect(faultsWhen({ ...(entries.length > 0 && scheduled(...entries)), ...held(from, to) })).toEqual(
      faults,
    );
  });

  test.each([
    ['held', 'cu', held('2026-06-30'), undefined],
    [
      'held',
      'cu',
      held('2026-07-01'),
      { code: 'event_after_body', id: 'cu', on: '2026-07-01', to: '2026-06-30' },
    ],
    ['held from a day before its end', 'cu', held('2026-06-30', '2026-07-01'), undefined],
    ['held', 'moi', held('2026-07-01'), undefined],
    [
      'held from a day before its beginning',
      'moi',
      held('2026-06-30', '2026-07-01'),
      { code: 'event_before_body', id: 'moi', on: '2026-06-30', from: '2026-07-01' },
    ],
    ['announced', 'moi', scheduled(['announced', '2026-07-01']), undefined],
    [
      'announced',
      'moi',
      scheduled(['announced', '2026-06-30']),
      { code: 'event_before_body', id: 'moi', on: '2026-06-30', from: '2026-07-01' },
    ],
    ['announced by one body and held', 'moi', { ...scheduled(announced), ...held('2026-07-01') }, undefined],
    ['neither', 'cu', {}, undefined],
  ])('has a host that exists: %s, %s', (_why, host, facts, fault) => {
    expect(faultsWhen({ host, ...facts })).toEqual(fault ? [['host', fault]] : []);
  });
});
