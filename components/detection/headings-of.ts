/** How much of a file is looked at for its heading. */
export const HEAD_BYTES = 64_000;

/** The headings of a CSV file by its first line, as spreadsheets write it. */
export function headingsOf(beginning: string): string[] {
  const line = /^\uFEFF?(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(beginning)?.[0].replace(/^\uFEFF/, "") ?? "";
  const separator = [";", "\t", ","].find((sign) => line.includes(sign)) ?? ",";
  return line
    .split(separator)
    .map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, "$1")
        .replaceAll('""', '"')
        .trim(),
    )
    .filter((heading) => heading !== "");
}
