/**
 * `<copy-text>`: copies what it holds, and says so. Around a link, the link's whole address, and the link still
 * leads there; around a text with a button, the text. Without a clipboard it changes nothing.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const source = this.querySelector<HTMLElement>('a, [data-text]');
    const button = this.querySelector('button');
    const said = this.querySelector('output');
    if (!source || !said || !navigator.clipboard) return;
    if (button) button.hidden = false;
    (button ?? source).addEventListener('click', async () => {
      const text = source instanceof HTMLAnchorElement ? source.href : (source.textContent ?? '');
      try {
        await navigator.clipboard.writeText(text.trim());
      } catch {
        // Not allowed to: the text can still be selected by hand.
        return;
      }
      said.textContent = said.getAttribute('data-said');
      setTimeout(() => said.replaceChildren(), 4000);
    });
  }
}

customElements.define('copy-text', CopyText);
