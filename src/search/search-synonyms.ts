/** Words that mean the same for whoever searches, as content has them (`content/search/`). */

export type Synonym =
  /** One reading: both find each other. Several: the short form finds all of them, and the page offers each. */
  | { readonly kind: 'abbreviation'; readonly short: readonly string[]; readonly readings: readonly string[] }
  /** Any of these finds all of them. */
  | { readonly kind: 'same'; readonly words: readonly string[] }
  /** Everyday words and the official ones of the same matter: each finds the other, a little lower. */
  | { readonly kind: 'everyday'; readonly everyday: readonly string[]; readonly official: readonly string[] };
