/** What the page tells its script: words, names and addresses, none of which a script makes up itself. */
import type { SearchKind } from '../../search/search-document.ts';
import type { AddressNames } from './search-address.ts';

export interface SearchScript {
  /** Folder of the index. */
  readonly index: string;
  readonly names: AddressNames;
  readonly words: Readonly<Record<ScriptWord, string>>;
  readonly kinds: Readonly<Record<SearchKind, string>>;
  /** How the page calls what is invented: the word of its facet. */
  readonly illustrative: string;
  /** Stands between the parts of a line. */
  readonly separator: string;
  /** Addresses of the pages of bodies and topics, `{x}` in the place of the value. */
  readonly pages: Readonly<Record<'body' | 'topic', string>>;
}

type ScriptWord =
  | 'loading'
  | 'results'
  | 'count'
  | 'countAll'
  | 'none'
  | 'noneAll'
  | 'onlyNear'
  | 'page'
  | 'position'
  | 'mixed'
  | 'illustrative'
  | 'missing'
  | 'jump'
  | 'ambiguous'
  | 'also'
  | 'suggestion'
  | 'option'
  | 'chosen'
  | 'remove'
  | 'removeAll'
  | 'pageOf'
  | 'windowTitle';
