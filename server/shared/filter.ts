import type { z } from "zod";

/** What a page's address says, as Next and URLSearchParams give it. */
type Given = Record<string, string | string[] | undefined>;

/** What Next gives a page that has a filter. */
export type FilteredPage = { searchParams: Promise<Given> };

/**
 * Reads a list's filter from an address. What is empty, unknown or unreadable counts as not given, so that an old link
 * or a half-filled form still shows a list.
 */
export function readFilter<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  given: Given,
): z.output<z.ZodObject<Shape>> {
  const fields = Object.fromEntries(
    Object.keys(schema.shape).flatMap((key) => {
      // The database can't hold NUL or half a character, so it can't look for them either.
      const value = [given[key]].flat()[0]?.toWellFormed().replaceAll("\0", "").trim();
      return value ? [[key, value]] : [];
    }),
  );
  const first = schema.safeParse(fields);
  if (first.success) return first.data;
  const unreadable = new Set(first.error.issues.map((issue) => issue.path[0]));
  return schema.parse(Object.fromEntries(Object.entries(fields).filter(([key]) => !unreadable.has(key))));
}

/** The address of a list with this filter; nulls and empty words are left out. */
export function filterHref(path: string, filter: Record<string, string | null | undefined>): string {
  const params = new URLSearchParams(Object.entries(filter).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return params.size === 0 ? path : `${path}?${params}`;
}
