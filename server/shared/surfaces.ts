/**
 * Where a text is going. Data, not code: the organisation's own table starts as a copy of this one.
 * Limits are in UTF-16 code units, as LinkedIn counts.
 */
export const SURFACES = ["post", "comment", "article", "collaborative_article", "profile_text", "ai_rewrite", "page_post"] as const;
export type Surface = (typeof SURFACES)[number];
