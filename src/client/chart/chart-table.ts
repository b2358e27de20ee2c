/** The table under a chart, read as data: what the interactive form shows is what stands there. */

interface ReadCell {
  /** Absent where words stand in the place of a number. */
  readonly value?: number;
  readonly text: string;
}

export interface ReadSeries {
  readonly label: string;
  readonly key: string;
  readonly hue: number;
  readonly role?: string | undefined;
  /** One per category. */
  readonly cells: readonly ReadCell[];
}

interface ReadCategory {
  readonly label: string;
  readonly tick: string;
  readonly group?: string | undefined;
  readonly at: number;
}

export interface ReadTable {
  readonly categories: readonly ReadCategory[];
  readonly series: readonly ReadSeries[];
}

function textOf(element: Element | undefined | null): string {
  return element?.textContent?.trim() ?? '';
}

function cellOf(cell: HTMLTableCellElement | undefined): ReadCell {
  const value = cell?.dataset['value'];
  return { text: textOf(cell), ...(value !== undefined && { value: Number(value) }) };
}

/** @throws where the figure has no table. */
export function readTable(figure: Element | null): ReadTable {
  const table = figure?.querySelector('table');
  if (!table) throw new Error('A chart without its table.');
  const heads = [...table.querySelectorAll<HTMLElement>('thead th[data-hue]')];
  // Rows without a tick stand in the table alone.
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-tick]')];
  return {
    categories: rows.map((row) => ({
      label: textOf(row.cells[0]),
      tick: row.dataset['tick'] ?? '',
      group: row.dataset['group'],
      at: Number(row.dataset['at'] ?? 0),
    })),
    series: heads.map((head, index) => ({
      label: textOf(head),
      key: head.dataset['key'] ?? '',
      hue: Number(head.dataset['hue']),
      role: head.dataset['role'],
      cells: rows.map((row) => cellOf(row.cells[index + 1])),
    })),
  };
}
