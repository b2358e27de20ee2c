/** The way from a record's root to one of its values. */
export type FieldPath = readonly (string | number)[];

/** The path as an author reads it: `items[2].when.month`. */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name === '' ? step : `${name}.${step}`),
    '',
  );
}
