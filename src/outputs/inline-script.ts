/** Scripts that must run before anything is drawn, and so stand in the page itself. Policies name them by their hash. */

/** Who comes with a question never sees the page jump from the lists to the answer; whatever fails, they come back. */
export const hideListsScript =
  "if(location.search){document.documentElement.dataset.asks='';" +
  'setTimeout(()=>delete document.documentElement.dataset.asks,5000)}';
