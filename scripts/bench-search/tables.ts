/** Columns of text for the console. */

export type Cell = string | number | undefined;

function shown(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? cell.toFixed(3) : cell;
}

/** The first column to the left, the others to the right. */
export function table(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map(shown));
  const widths = cells.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
    [],
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
