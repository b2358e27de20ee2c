/** The button that offers a chart in interactive form. chart.js is fetched when it is pressed, and not before. */
import type { InteractiveForm } from './interactive-form.ts';

/** @param host an `<interactive-chart>` with its words in its data. */
export function offer(host: HTMLElement): void {
  const button = host.querySelector('button');
  const status = host.querySelector<HTMLElement>('[role="status"]');
  if (!button || !status) return;
  const interactive = button.textContent;
  let form: InteractiveForm | undefined;
  const showDrawing = () => {
    form?.remove();
    form = undefined;
    host.dataset['state'] = 'still';
    button.textContent = interactive;
  };
  showDrawing();
  button.addEventListener('click', async () => {
    if (form) {
      showDrawing();
      return;
    }
    button.disabled = true;
    status.textContent = '';
    try {
      const { showInteractive } = await import('./interactive-form.ts');
      form = showInteractive(host);
      host.dataset['state'] = 'interactive';
      button.textContent = host.dataset['still'] ?? '';
    } catch {
      status.textContent = host.dataset['failed'] ?? '';
    }
    button.disabled = false;
    // A button that was disabled under a press has lost the keyboard.
    button.focus({ preventScroll: true });
  });
}
