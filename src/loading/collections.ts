/** The folders of `content/` that hold records, and the schema each record must meet. */
import type { z } from 'zod';
import type { CollectionName } from '../domain/records.ts';
import { allowance } from '../schemas/allowance.ts';
import { councilSession } from '../schemas/council-session.ts';
import { dialogue } from '../schemas/dialogue.ts';
import type { ReferenceTarget } from '../schemas/fault.ts';
import { fulfilment } from '../schemas/fulfilment.ts';
import { glossaryTerm } from '../schemas/glossary-term.ts';
import { notice } from '../schemas/notice.ts';
import { organisation } from '../schemas/organisation.ts';
import { page } from '../schemas/page.ts';
import { petition } from '../schemas/petition.ts';
import { plan } from '../schemas/plan.ts';
import { post } from '../schemas/post.ts';
import { rule } from '../schemas/rule.ts';
import { synonymList } from '../schemas/search-synonyms.ts';
import { term } from '../schemas/term.ts';
import { workYear } from '../schemas/work-year.ts';

export interface Collection {
  readonly schema: z.ZodType;
  /** Ending of the folder's files. */
  readonly extension: '.md' | '.mdx' | '.json';
  /** What other records call a record of this folder. */
  readonly target?: ReferenceTarget;
}

/** Folder name = collection name; file name without ending = record id. */
export const collections = {
  /** Đơn vị, tổ chức. Read by nearly every page. */
  organisations: { schema: organisation, extension: '.md', target: 'organisation' },
  /** Chức danh và người giữ chức vụ. Read wherever a responsible person is shown. */
  posts: { schema: post, extension: '.md', target: 'post' },
  /** Nhiệm kỳ. Read by the pages of organisations. */
  terms: { schema: term, extension: '.md', target: 'term' },
  /** Kỳ họp Hội đồng nhân dân. Read by the rule on dialogues before a session. */
  sessions: { schema: councilSession, extension: '.md' },
  /** Kế hoạch. Read by plan pages and wherever a promise, task or obligation is shown. */
  plans: { schema: plan, extension: '.md', target: 'plan' },
  /** Buổi đối thoại. Read by the schedule and dialogue pages. */
  dialogues: { schema: dialogue, extension: '.md', target: 'dialogue' },
  /** Thông báo kết luận. Read by the pages of notices, commitments and dialogues. */
  notices: { schema: notice, extension: '.md' },
  /** Kiến nghị. Read by the pages of petitions, dialogues and notices. */
  petitions: { schema: petition, extension: '.md', target: 'petition' },
  /** Việc kế hoạch giao đã thực hiện. Read by the rules on reports, tasks and approvals. */
  fulfilments: { schema: fulfilment, extension: '.md' },
  /** Quy tắc. Read wherever a verdict is given. */
  rules: { schema: rule, extension: '.md' },
  /** Lịch làm việc từng năm. Read by every count of working days. */
  calendar: { schema: workYear, extension: '.json' },
  /** Từ ngữ. Read by the glossary, and wherever a word of it stands in the interface's own text. */
  glossary: { schema: glossaryTerm, extension: '.md', target: 'glossary_term' },
  /** Từ đồng nghĩa khi tìm kiếm. Read by the search index, and by nothing that a page shows. */
  search: { schema: synonymList, extension: '.json' },
  /** Trường hợp được phép đăng. Read by the check for personal data. */
  allowances: { schema: allowance, extension: '.md' },
} as const satisfies Record<CollectionName, Collection>;

/** Prose pages in MDX; they are checked like records, but Astro renders them. */
export const pagesCollection = { schema: page, extension: '.mdx' } as const satisfies Collection;

/** Blank records for authors to copy; never read. */
export const templatesFolder = '_templates';

/**
 * A shelf of its own for fictitious records, with the same folders inside: a unit that adopts the portal deletes
 * this one folder.
 */
export const illustrativeFolder = 'illustrative';
