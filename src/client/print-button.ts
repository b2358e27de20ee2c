/** A button that prints the page; without scripts it stays hidden, and the hint beside it says how to print. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
}

customElements.define('print-button', PrintButton);
