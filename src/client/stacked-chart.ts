/**
 * `<stacked-chart>`: offers the drawing above it in interactive form. chart.js is fetched when a reader asks for it
 * and not before; the drawing and the table stay what they are.
 */
import type { Chart, ChartConfiguration } from 'chart.js';

interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly label: string; readonly values: readonly number[] }[];
  readonly axisLabel: string;
}

function configurationOf(data: ChartData, style: CSSStyleDeclaration): ChartConfiguration<'bar'> {
  const [ink, rule] = [style.getPropertyValue('--ink'), style.getPropertyValue('--rule')];
  const font = { family: style.fontFamily, size: 14 };
  return {
    type: 'bar',
    data: {
      labels: [...data.categories],
      datasets: data.series.map(({ label, values }, index) => ({
        label,
        data: [...values],
        backgroundColor: style.getPropertyValue(`--series-${index + 1}`),
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index' },
      plugins: {
        // The key below the chart serves both forms.
        legend: { display: false },
        tooltip: { filter: ({ raw }) => raw !== 0, bodyFont: font, titleFont: font },
      },
      scales: {
        x: { stacked: true, ticks: { color: ink, font }, grid: { display: false } },
        y: {
          stacked: true,
          beginAtZero: true,
          title: { display: true, text: data.axisLabel, color: ink, font },
          ticks: { color: ink, font, precision: 0 },
          grid: { color: rule },
        },
      },
    },
  };
}

class StackedChart extends HTMLElement {
  #chart: Chart<'bar'> | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const offer = button.textContent;
    button.hidden = false;
    button.addEventListener('click', async () => {
      if (this.dataset['state'] === 'interactive') {
        this.#showDrawing();
        button.textContent = offer;
        return;
      }
      button.disabled = true;
      try {
        await this.#showInteractive();
        button.textContent = this.dataset['still'] ?? '';
      } catch {
        this.#tell(this.dataset['failed'] ?? '');
      }
      button.disabled = false;
    });
  }

  #tell(words: string): void {
    const status = this.querySelector<HTMLElement>('.status');
    if (!status) return;
    status.textContent = words;
    status.hidden = words === '';
  }

  #showDrawing(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.querySelector('.canvas')?.remove();
    delete this.dataset['state'];
  }

  async #showInteractive(): Promise<void> {
    const { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } = await import(
      'chart.js'
    );
    Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
    const data = JSON.parse(this.dataset['chart'] ?? '') as ChartData;
    const frame = document.createElement('div');
    frame.className = 'canvas';
    frame.style.height = '20rem';
    const canvas = document.createElement('canvas');
    // The table holds every number for those who do not see the canvas.
    canvas.setAttribute('aria-hidden', 'true');
    frame.append(canvas);
    this.prepend(frame);
    this.#chart = new Chart(canvas, configurationOf(data, getComputedStyle(this)));
    this.dataset['state'] = 'interactive';
    this.#tell('');
  }
}

customElements.define('stacked-chart', StackedChart);
