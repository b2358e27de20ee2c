/** What a zod schema finds wrong with a record, told as the faults an author can understand. */
import type { core, z } from 'zod';
import { type Fault, faultOf, type ValueType } from '../schemas/fault.ts';
import { nearest } from '../text/suggestion.ts';
import type { FieldPath } from './field-path.ts';

export interface RecordFault {
  readonly fault: Fault;
  readonly path: FieldPath;
  /** Whether the fault is of the key at the end of the path rather than of its value. */
  readonly atKey: boolean;
}

const valueTypes: Readonly<Record<string, ValueType>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'group',
};

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    data,
  );
}

/**
 * The keys, or the values of a union's telling key, that the schema would have taken. zod hands its schema only
 * to the error map, so they travel in the message.
 */
const knownChoices: core.$ZodErrorMap = (issue) => {
  const definition = issue.inst?._zod.def as
    | { shape?: Record<string, unknown>; discriminator?: string; options?: readonly core.$ZodType[] }
    | undefined;
  if (issue.code === 'unrecognized_keys') return JSON.stringify(Object.keys(definition?.shape ?? {}));
  if (issue.code === 'invalid_union' && definition?.discriminator !== undefined) {
    const key = definition.discriminator;
    const values = (definition.options ?? []).flatMap((option) => [...(option._zod.propValues?.[key] ?? [])]);
    return JSON.stringify(values.map(String));
  }
  return undefined;
};

function choiceFault(value: unknown, choices: readonly string[], written: string): Fault {
  if (typeof value === 'object') return { code: 'value_type', expected: 'word', written };
  const word = String(value);
  return { code: 'choice_unknown', value: word, choices, suggestion: nearest(word, choices) };
}

function typeFault(expected: string, value: unknown, path: FieldPath, written: string): Fault {
  if (path.length === 0 && value === null) return { code: 'file_empty' };
  // An entry of a list has no key of its own.
  const key = typeof path.at(-1) === 'string' ? String(path.at(-1)) : '';
  if (value === undefined) return { code: 'key_missing', key };
  if (value === null) return { code: 'value_empty' };
  if (expected === 'string' && typeof value === 'number') {
    return { code: 'number_unquoted', written, read: String(value), key };
  }
  return { code: 'value_type', expected: valueTypes[expected] ?? 'text', written };
}

/** `{ group: Cấp ủy, chính quyền }` is read as a group and a key "chính quyền" without a value. */
function unknownKey(key: string, known: readonly string[], value: unknown): Fault {
  if (value === null && !/^[A-Za-z]+$/.test(key)) return { code: 'comma_unquoted', key };
  return { code: 'key_unknown', key, known, suggestion: nearest(key, known) };
}

function faultsOfIssue(
  issue: core.$ZodIssue,
  data: unknown,
  written: (path: FieldPath) => string,
): readonly RecordFault[] {
  const path = issue.path as FieldPath;
  const value = valueAt(data, path);
  const one = (fault: Fault, atKey = false): RecordFault[] => [{ fault, path, atKey }];
  const own = faultOf(issue);
  if (own) return one(own);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = (JSON.parse(issue.message) as string[]).filter(
        (key) => valueAt(data, [...path, key]) === undefined,
      );
      return issue.keys.map((key) => ({
        fault: unknownKey(key, known, valueAt(data, [...path, key])),
        path: [...path, key],
        atKey: true,
      }));
    }
    case 'invalid_type':
      return one(typeFault(issue.expected, value, path, written(path)));
    case 'invalid_value': {
      if (value === undefined || value === null) return one(typeFault('string', value, path, ''));
      return one(choiceFault(value, issue.values.map(String), written(path)));
    }
    case 'invalid_union': {
      if (value === undefined || value === null) return one(typeFault('string', value, path, ''));
      return one(choiceFault(value, JSON.parse(issue.message) as string[], written(path)));
    }
    case 'too_small':
      if (issue.origin === 'string') return one({ code: 'value_empty' });
      if (issue.origin === 'array') return one({ code: 'list_too_short', minimum: Number(issue.minimum) });
      return one({ code: 'number_too_small', written: written(path), minimum: Number(issue.minimum) });
    case 'too_big':
      return one({ code: 'number_too_large', written: written(path), maximum: Number(issue.maximum) });
    default:
      return one({ code: 'syntax', kind: 'other', detail: `${issue.code}: ${issue.message}` });
  }
}

/** Checks a record against its schema: the record, or everything that is wrong with it. */
export function checkShape<T extends z.ZodType>(
  schema: T,
  data: unknown,
  written: (path: FieldPath) => string,
): { readonly record: z.output<T> } | { readonly faults: readonly RecordFault[] } {
  const result = schema.safeParse(data, { error: knownChoices });
  if (result.success) return { record: result.data };
  return { faults: result.error.issues.flatMap((issue) => faultsOfIssue(issue, data, written)) };
}
