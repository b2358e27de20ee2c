import type { Fault } from '../schemas/fault.ts';
import type { Position } from './position.ts';

/** A fault in its place: what the content check reports. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly position: Position;
  /** The field as an author reads it (`items[2].when`); empty where the file as a whole is meant. */
  readonly field: string;
  readonly fault: Fault;
  /** A warning asks for a second look; only an error keeps the content from being published. */
  readonly level?: 'warning';
}

/** By file, then from top to bottom. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.position.line - b.position.line || a.position.column - b.position.column;
}
