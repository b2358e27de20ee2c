/**
 * What crawlers may read: everything but the text files made of records, which cannot say themselves that they are not to
 * be listed. A page can, and a crawler must be free to read it for that.
 */

interface CrawlerView {
  /** Absolute address of the sitemap. */
  readonly sitemap: string;
  /** Path of the site, with a slash at both ends. */
  readonly base: string;
  /** File names that a record's text files end with. */
  readonly textFiles: readonly string[];
}

export function robotsText({ sitemap, base, textFiles }: CrawlerView): string {
  const barred = textFiles.map((file) => `Disallow: ${base}*/${file}\n`).join('');
  return `User-agent: *\nAllow: ${base}\n${barred}\nSitemap: ${sitemap}\n`;
}
