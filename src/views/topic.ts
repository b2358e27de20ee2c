/** Topics (lĩnh vực) as pages name them, each with a page of its own. */
import type { Portal } from '../domain/portal.ts';
import { topicLabels } from '../locale/labels.ts';
import type { Topic } from '../schemas/topic.ts';
import { hrefOf, paths } from './hrefs.ts';
import type { LinkView } from './page-head.ts';

export function topicLink(portal: Portal, topic: Topic): LinkView {
  return { text: topicLabels[topic], href: hrefOf(portal.site, paths.topic(topic)) };
}
