/** A feed as Atom (RFC 4287): the form that readers of news and the portals of other authorities understand. */
import { Feed } from 'feed';
import type { FeedView } from '../views/feed.ts';

/**
 * A day as the library takes a moment. It asks of a `Date` only its ISO form; a real one would bring a clock and a zone
 * in here, and a day on record begins in Việt Nam.
 */
function startOf(day: string): Date {
  return { toISOString: () => `${day}T00:00:00+07:00` } as Date;
}

/** Words as HTML: the library declares titles and summaries to be that. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function atomFeed(view: FeedView): string {
  const feed = new Feed({
    id: view.id,
    title: view.title,
    description: view.subtitle,
    link: view.page,
    feed: view.address,
    language: view.language,
    updated: startOf(view.updated),
    author: { name: view.author },
    // Names a product and its address, which is nothing to a reader.
    generator: false,
  });
  for (const { id, title, summary, address, on } of view.entries) {
    feed.addItem({
      id,
      title: asHtml(title),
      description: asHtml(summary),
      link: address,
      date: startOf(on),
      published: startOf(on),
    });
  }
  return feed.atom1();
}
