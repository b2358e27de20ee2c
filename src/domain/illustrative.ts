/**
 * What is invented (dữ liệu minh họa). No record says so of itself: it follows from the body that the record is
 * about, so that an invented act can never stand under a real name.
 */
import type { Portal } from './portal.ts';
import type { CollectionName, ContentRecords, Organisation } from './records.ts';

/** The two populations that no figure ever mixes. */
export const populations = ['real', 'illustrative'] as const;

export type Population = (typeof populations)[number];

/** The population of a record, from the id of the body that it is about. */
export function populationOf(portal: Portal, bodyId: string): Population {
  return portal.organisationById[bodyId]?.fictitious ? 'illustrative' : 'real';
}

/** The body that a record is about; collections that are about no single body have none. */
const bodyOf: {
  readonly [Name in CollectionName]: (record: ContentRecords[Name][number]) => string | undefined;
} = {
  organisations: ({ id }) => id,
  posts: ({ org }) => org,
  terms: ({ org }) => org,
  sessions: ({ council }) => council,
  plans: ({ issuer }) => issuer.org,
  dialogues: ({ host }) => host,
  notices: ({ issuer }) => issuer.org,
  petitions: ({ receivedBy }) => receivedBy,
  fulfilments: ({ by }) => by,
  // A rule for all communes is about none of them.
  rules: ({ binds }) => binds.organisations?.[0],
  calendar: () => undefined,
  glossary: () => undefined,
  search: () => undefined,
  allowances: () => undefined,
};

/** Whether a record is about a body that does not exist; `undefined` where the body that it names is not known. */
export function isIllustrativeIn<Name extends CollectionName>(
  collection: Name,
  record: ContentRecords[Name][number],
  organisations: ReadonlyMap<string, Organisation>,
): boolean | undefined {
  const id = bodyOf[collection](record);
  // What is about no body governs real records too.
  if (id === undefined) return false;
  const body = organisations.get(id);
  return body && body.fictitious === true;
}
