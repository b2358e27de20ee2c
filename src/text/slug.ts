import { fold } from './folding.ts';

/** Text as the last part of an address: "Mục đối thoại, quý II" becomes "muc-doi-thoai-quy-ii". */
export function toSlug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
