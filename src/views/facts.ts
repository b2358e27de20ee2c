/** Facts as pages lay them out: a term and one or more values, each perhaps a link. */

export interface FactValue {
  readonly text: string;
  readonly href?: string;
  /** Said in smaller type after the value. */
  readonly detail?: string;
  /** The source does not say: set apart from values that are there. */
  readonly isMissing?: boolean;
}

export interface Fact {
  readonly term: string;
  readonly values: readonly FactValue[];
}

/** A fact, or nothing where there is no value: for facts that a source need not state. */
export function factOf(
  term: string,
  values: readonly (FactValue | undefined)[] | undefined,
): readonly Fact[] {
  const present = (values ?? []).filter((value) => value !== undefined);
  return present.length > 0 ? [{ term, values: present }] : [];
}

/** A fact whose absence in the source is itself said. */
export function statedFact(term: string, values: readonly (FactValue | undefined)[], missing: string): Fact {
  return factOf(term, values)[0] ?? { term, values: [{ text: missing, isMissing: true }] };
}
