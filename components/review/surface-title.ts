import type { SurfaceSetting } from "#server/policy/contract.ts";
import type { Surface } from "#server/shared/surfaces.ts";

/** What the organisation calls a surface. */
export function surfaceTitle(settings: readonly SurfaceSetting[], surface: Surface): string {
  return settings.find(({ id }) => id === surface)?.title ?? surface;
}
