/** The folders of `content/` that hold records, and the schema each record must meet. */
import type { z } from 'zod';
import type { CollectionName } from '../domain/records.ts';
import { dialogue } from '../schemas/dialogue.ts';
import { organisation } from '../schemas/organisation.ts';
import { page } from '../schemas/page.ts';
import { plan } from '../schemas/plan.ts';

export interface Collection {
  readonly schema: z.ZodType;
  /** Ending of the folder's files. */
  readonly extension: '.md' | '.mdx';
}

/** Folder name = collection name; file name without ending = record id. */
export const collections = {
  /** Đơn vị, tổ chức. Read by nearly every page. */
  organisations: { schema: organisation, extension: '.md' },
  /** Kế hoạch. Read by plan pages and wherever a promise, task or obligation is shown. */
  plans: { schema: plan, extension: '.md' },
  /** Buổi đối thoại. Read by the schedule and dialogue pages. */
  dialogues: { schema: dialogue, extension: '.md' },
} as const satisfies Record<CollectionName, Collection>;

/** Prose pages in MDX; they are checked like records, but Astro renders them. */
export const pagesCollection = { schema: page, extension: '.mdx' } as const satisfies Collection;

/** Blank records for authors to copy; never read. */
export const templatesFolder = '_templates';
