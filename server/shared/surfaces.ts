import { z } from "zod";

/** Where a text is going. What each is called, allows and does with the text is the policy's to say. */
export const SURFACES = [
  "post",
  "comment",
  "article",
  "collaborative_article",
  "profile_text",
  "ai_rewrite",
  "page_post",
] as const;
export const Surface = z.enum(SURFACES);
export type Surface = z.infer<typeof Surface>;
