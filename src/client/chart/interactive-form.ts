/**
 * A chart to be asked: tooltips under the pointer, every number by the arrow keys and said in words, series switched
 * off and on. It shows the table of its figure and nothing else.
 */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { configurationOf, type Form } from './chart-configuration.ts';
import { type ReadTable, readTable } from './chart-table.ts';

export interface InteractiveForm {
  remove(): void;
}

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

function element(tag: string, properties: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}

/** Which number the keyboard stands on. */
class Reader {
  readonly #chart: Chart;
  readonly #table: ReadTable;
  readonly #said: HTMLElement;
  #category = -1;
  #series = 0;

  constructor(chart: Chart, table: ReadTable, said: HTMLElement) {
    this.#chart = chart;
    this.#table = table;
    this.#said = said;
  }

  /** The next series that is switched on, `step` being 1 or -1; the same where there is none. */
  #turnSeries(step: number): void {
    const { length } = this.#table.series;
    for (let tried = 0; tried < length; tried += 1) {
      this.#series = (this.#series + step + length) % length;
      if (this.#chart.isDatasetVisible(this.#series)) return;
    }
  }

  #say(words: string): void {
    this.#said.textContent = words;
  }

  #show(): void {
    const series = this.#table.series[this.#series];
    const cell = series?.cells[this.#category];
    const label = this.#table.categories[this.#category]?.label ?? '';
    this.#say(`${label}: ${series?.label ?? ''} ${cell?.text ?? ''}`);
    const active = cell?.value === undefined ? [] : [{ datasetIndex: this.#series, index: this.#category }];
    this.#chart.setActiveElements(active);
    this.#chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
    this.#chart.update('none');
  }

  leave(): void {
    this.#category = -1;
    this.#say('');
    this.#chart.setActiveElements([]);
    this.#chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
    this.#chart.update('none');
  }

  /** Whether the key means something here. */
  press(key: string): boolean {
    const last = this.#table.categories.length - 1;
    const places: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(last, this.#category + 1),
      ArrowLeft: Math.max(0, this.#category - 1),
      Home: 0,
      End: last,
      ArrowDown: Math.max(0, this.#category),
      ArrowUp: Math.max(0, this.#category),
    };
    const place = places[key];
    if (key === 'Escape') {
      this.leave();
      return true;
    }
    if (place === undefined) return false;
    // The first key leads to a number, whichever it is.
    if (this.#category >= 0 && key === 'ArrowDown') this.#turnSeries(1);
    if (this.#category >= 0 && key === 'ArrowUp') this.#turnSeries(-1);
    if (!this.#chart.isDatasetVisible(this.#series)) this.#turnSeries(1);
    this.#category = place;
    this.#show();
    return true;
  }
}

/** A button for each series that switches it off and on. */
function switches(chart: Chart, { series }: ReadTable, label: string, onSwitch: () => void): HTMLElement {
  const group = element('div', { role: 'group', 'aria-label': label });
  if (series.length < 2) return group;
  const buttons = series.map((one, index) => {
    const button = element('button', { type: 'button', 'aria-pressed': 'true' });
    button.textContent = one.key === '' ? one.label : `${one.key} – ${one.label}`;
    button.addEventListener('click', () => {
      const isOn = chart.isDatasetVisible(index);
      chart.setDatasetVisibility(index, !isOn);
      button.setAttribute('aria-pressed', String(!isOn));
      chart.update('none');
      onSwitch();
    });
    return button;
  });
  group.append(...buttons);
  return group;
}

/** Bars need a height of their own each; other forms have one for all. */
function heightOf(form: Form, { categories }: ReadTable): string {
  return form === 'bars' ? `${categories.length * 3.5 + 4}rem` : '22rem';
}

/** @param host an `<interactive-chart>`, within the figure that holds its table. */
export function showInteractive(host: HTMLElement): InteractiveForm {
  const {
    form = 'columns',
    unit,
    valueLabel = '',
    categoryLabel = '',
    keyboard = '',
    series = '',
  } = host.dataset;
  const figure = host.closest('figure');
  const table = readTable(figure);
  const canvas = element('canvas', { 'aria-hidden': 'true' }) as HTMLCanvasElement;
  const help = element('p', { class: 'soft' }, keyboard);
  help.id = `${figure?.id ?? ''}-phim`;
  // Arrow keys are the chart's own, also where a screen reader has a use for them.
  const frame = element('div', {
    role: 'application',
    tabindex: '0',
    'aria-label': figure?.querySelector('h1, h2, h3, h4')?.textContent ?? '',
    'aria-describedby': help.id,
  });
  frame.style.cssText = `position:relative;height:${heightOf(form as Form, table)}`;
  frame.append(canvas);
  const said = element('p', { role: 'status' });
  said.style.minHeight = '1.6em';
  const live = element('div', { class: 'live' });
  live.append(frame, said, help);
  host.prepend(live);

  const drawn = () => {
    const style = getComputedStyle(host);
    return configurationOf(
      { form: form as Form, isPercent: unit === 'percent', valueLabel, categoryLabel, table },
      {
        colour: (name) => style.getPropertyValue(name).trim(),
        font: { family: style.fontFamily, size: 14 },
        isNarrow: host.clientWidth < 480,
      },
    );
  };
  const chart = new Chart(canvas, drawn());
  const reader = new Reader(chart, table, said);
  live.insertBefore(
    switches(chart, table, series, () => reader.leave()),
    said,
  );
  frame.addEventListener('keydown', (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && reader.press(event.key)) event.preventDefault();
  });
  // The colours of the page change with the theme, those of a canvas do not by themselves.
  const theme = matchMedia('(prefers-color-scheme: dark)');
  const recolour = () => {
    const { data, options } = drawn();
    for (const [index, dataset] of data.datasets.entries())
      Object.assign(chart.data.datasets[index] ?? {}, dataset);
    if (options) chart.options = options;
    chart.update('none');
  };
  theme.addEventListener('change', recolour);
  return {
    remove: () => {
      theme.removeEventListener('change', recolour);
      chart.destroy();
      live.remove();
    },
  };
}
