/** Words of the interface with their values: "{n} kết quả cho “{q}”". */

export type Values = Readonly<Record<string, string>>;

const place = /\{(\w+)\}/;

/** As text. A value is never read for places itself. */
export function filled(words: string, values: Values): string {
  return words
    .split(place)
    .map((part, index) => (index % 2 === 0 ? part : (values[part] ?? '')))
    .join('');
}

/** As nodes, each value apart: what is typed from right to left turns nothing around it. */
export function filledNodes(words: string, values: Values): readonly (Node | string)[] {
  return words.split(place).map((part, index) => {
    if (index % 2 === 0) return part;
    const value = document.createElement('bdi');
    value.textContent = values[part] ?? '';
    return value;
  });
}
