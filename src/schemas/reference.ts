/**
 * References between records. A field that names another record says so in its schema, once; the check of all
 * references follows from that, also in a record whose other fields are broken.
 */
import { z } from 'zod';
import type { ReferenceTarget } from './fault.ts';
import { formed, isRecordId } from './text.ts';

const targets = z.registry<{ target: ReferenceTarget }>();

function idOf(target: ReferenceTarget) {
  return formed('record_id', isRecordId).register(targets, { target });
}

/** Mã đơn vị: tên tệp trong content/organisations, không có ".md". */
export const organisationId = idOf('organisation');

/** Mã kế hoạch: tên tệp trong content/plans, không có ".md". */
export const planId = idOf('plan');

/** Mã buổi đối thoại: tên tệp trong content/dialogues, không có ".md". */
export const dialogueId = idOf('dialogue');

/** Mã kiến nghị: tên tệp trong content/petitions, không có ".md". */
export const petitionId = idOf('petition');

/** Mã chức danh: tên tệp trong content/posts, không có ".md". */
export const postId = idOf('post');

/** Mã nhiệm kỳ: tên tệp trong content/terms, không có ".md". */
export const termId = idOf('term');

/** Mã từ ngữ: tên tệp trong content/glossary, không có ".md". */
export const glossaryTermId = idOf('glossary_term');

export interface Reference {
  readonly target: ReferenceTarget;
  readonly id: string;
  readonly path: readonly (string | number)[];
}

type Definition = { type: string } & Partial<{
  shape: Record<string, z.core.$ZodType>;
  element: z.core.$ZodType;
  innerType: z.core.$ZodType;
  discriminator: string;
  options: readonly z.core.$ZodType[];
}>;

function isGroup(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** All references in `data`, as far as it has the shape that `schema` asks for. */
export function findReferences(
  schema: z.core.$ZodType,
  data: unknown,
  path: Reference['path'] = [],
): readonly Reference[] {
  const target = targets.get(schema as z.ZodType)?.target;
  if (target !== undefined) {
    return typeof data === 'string' && isRecordId(data) ? [{ target, id: data, path }] : [];
  }
  const definition = schema._zod.def as Definition;
  const { shape, element, innerType, discriminator, options } = definition;
  if (innerType) return findReferences(innerType, data, path);
  if (shape && isGroup(data)) {
    return Object.entries(shape).flatMap(([key, field]) => findReferences(field, data[key], [...path, key]));
  }
  if (element && Array.isArray(data)) {
    return data.flatMap((item, index) => findReferences(element, item, [...path, index]));
  }
  if (options && discriminator !== undefined && isGroup(data)) {
    const kind = data[discriminator];
    const option = options.find(({ _zod }) => _zod.propValues?.[discriminator]?.has(kind as string));
    return option ? findReferences(option, data, path) : [];
  }
  return [];
}
