export type Cell = string | number | null;

/** A table as text: words to the left, numbers to the right. A column named `|` only parts its neighbours. */
export function table(title: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const shown = rows.map((row) => row.map((cell) => (cell === null ? "-" : String(cell))));
  const widths = columns.map((name, at) => Math.max(name.length, ...shown.map((row) => row[at]?.length ?? 0)));
  const isWord = columns.map((_, at) => rows.some((row) => typeof row[at] === "string" && !/^[\d.]+$/.test(row[at])));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (isWord[at] ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  return [`\n${title}`, line(columns), ...shown.map(line)].join("\n");
}

/** Per cent with one decimal. */
export function percent(part: number | null): string | null {
  return part === null ? null : (part * 100).toFixed(1);
}
