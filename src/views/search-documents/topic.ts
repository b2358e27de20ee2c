/** A topic as the search knows it: its page leads to all that is on record of it. */
import type { Portal } from '../../domain/portal.ts';
import { vi } from '../../locale/vi.ts';
import type { Topic } from '../../schemas/topic.ts';
import type { SearchDocument } from '../../search/search-document.ts';
import { topicSlugs } from '../hrefs.ts';
import { facetsOf } from '../search-facets.ts';
import { topicLink } from '../topic.ts';

export function topicDocument(portal: Portal, topic: Topic): SearchDocument {
  const { text: title, href } = topicLink(portal, topic);
  return {
    href,
    kind: 'topic',
    isIllustrative: false,
    title,
    summary: vi.topic.description(title),
    marks: [],
    text: [vi.topic.question(title)],
    codes: [],
    names: [],
    times: [],
    facets: facetsOf('topic', false, { topic: [topicSlugs[topic]] }),
  };
}
