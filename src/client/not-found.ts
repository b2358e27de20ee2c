/** Puts the words of an address that leads nowhere into the search field, ready to be sent. */
const input = document.querySelector<HTMLInputElement>('input[name="q"]');
const lastStep = location.pathname.split('/').findLast((step) => step !== '') ?? '';

function words(step: string): string {
  try {
    return decodeURIComponent(step)
      .replace(/[-_.]+/g, ' ')
      .replace(/ html?$/, '')
      .trim();
  } catch {
    // A broken escape in the address is no reason to break the page.
    return '';
  }
}

if (input && input.value === '') input.value = words(lastStep);
