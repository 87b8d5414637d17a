import type { DetectionContext } from "../../server/detection/contract.ts";
import { exampleOrganisation } from "../../server/detection/detectors/example-organisation.ts";

/** A context of detection: a post of the example organisation, by nobody in particular, unless said otherwise. */
export function inContext(more: Partial<DetectionContext> = {}): DetectionContext {
  return {
    organisation: exampleOrganisation,
    surface: "post",
    language: null,
    authorName: null,
    replyingTo: null,
    ...more,
  };
}
