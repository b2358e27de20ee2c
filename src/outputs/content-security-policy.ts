/**
 * What a page may fetch and run (content security policy): its own site's files and nothing else, so that no record,
 * however it was written, can bring in a script. It stands in every page, because a static host may send no headers;
 * who may frame a page can only be said in a header (`public/_headers`, docs/deployment.md).
 */
import { createHash } from 'node:crypto';
import { hideListsScript } from './inline-script.ts';

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

const sources = {
  'default-src': "'none'",
  'script-src': `'self' ${hashOf(hideListsScript)}`,
  // Charts and the margin of printed pages are styled in the page.
  'style-src': "'self' 'unsafe-inline'",
  // A picture that a reader saves of a chart is made in the browser.
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const;

export const contentSecurityPolicy = Object.entries(sources)
  .map(([directive, allowed]) => `${directive} ${allowed}`)
  .join('; ');
