/** The small pieces of text that every record is made of. */
import { z } from 'zod';
import { addFault, type TextForm } from './fault.ts';

/** Text of one line, never empty, without space at its ends. */
export function line(limit = 400) {
  return z
    .string()
    .trim()
    .min(1)
    .check((context) => {
      if (context.value.includes('\n')) addFault(context, context.value, { code: 'text_multiline' });
      if (context.value.length > limit)
        addFault(context, context.value, { code: 'text_too_long', length: context.value.length, limit });
    });
}

/** A paragraph or more in Markdown, never empty. */
export function prose(limit = 4000) {
  return z
    .string()
    .trim()
    .min(1)
    .check((context) => {
      if (context.value.length > limit)
        addFault(context, context.value, { code: 'text_too_long', length: context.value.length, limit });
    });
}

/** Text that must have one of the forms the portal reads (an id, a month, a quarter …). */
export function formed<T extends string>(form: TextForm, matches: (text: string) => text is T) {
  return z
    .string()
    .check((context) => {
      if (context.value.trim() === '') addFault(context, context.value, { code: 'value_empty' });
      else if (!matches(context.value)) {
        addFault(context, context.value, { code: 'form', value: context.value, form });
      }
    })
    .transform((text) => text as T);
}

/** Form shared by record ids, file names and the last part of public addresses: ASCII words joined by hyphens. */
export function isRecordId(text: string): text is string {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** Id of a record: the name of its file without the ending. */
export const recordId = formed('record_id', isRecordId);
