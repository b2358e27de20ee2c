/**
 * `<interactive-chart>`: waits until its chart is about to be seen; until then a page pays for its charts with this
 * file alone. The drawing and the table are whole without it.
 */
class InteractiveChart extends HTMLElement {
  connectedCallback(): void {
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        // Without its controls the chart stays what it is.
        import('./chart/controls.ts').then(({ offer }) => offer(this)).catch(() => undefined);
      },
      // One screen ahead of the reader, who may scroll either way.
      { rootMargin: '100% 0px' },
    );
    near.observe(this);
  }
}

customElements.define('interactive-chart', InteractiveChart);
