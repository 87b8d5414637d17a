import type { SurfaceSetting } from "#server/policy/contract.ts";
import type { Language } from "#server/shared/language.ts";
import type { Surface } from "#server/shared/surfaces.ts";

/** What the organisation calls a surface, in the reader's language. */
export function surfaceTitle(settings: readonly SurfaceSetting[], surface: Surface, language: Language): string {
  return settings.find(({ id }) => id === surface)?.title[language] ?? surface;
}
