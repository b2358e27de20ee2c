/** A place in a text file, both counted from 1, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
