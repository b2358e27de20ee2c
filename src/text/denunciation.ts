import { fold } from './folding.ts';

/** Words by which an author may call a record a denunciation (tố cáo), whatever the marks and the case. */
const names: ReadonlySet<string> = new Set([
  'denunciation',
  'accusation',
  'to cao',
  'to_cao',
  'to-cao',
  'don to cao',
]);

/** Whether a kind of submission is a denunciation: it can never be a record here. */
export function isDenunciation(kind: string): boolean {
  return names.has(fold(kind).trim());
}
