import type { Category } from "../../detection/contract.ts";
import type { Annotated } from "./corpus.ts";
import { share } from "./figures.ts";
import { type Place, touches } from "./spans.ts";

/** The corpus's words for what is sensitive, in ours: each of these is right. */
const SAME: Record<string, readonly Category[]> = {
  FINANCIAL: ["financial", "inside_information"],
  MNA: ["inside_information"],
  ROADMAP: ["roadmap", "inside_information"],
  CLIENT: ["client_matter", "client_name", "financial"],
  METHOD: ["expertise", "technical_detail"],
  LEGAL: ["legal_matter"],
  SECURITY: ["security_detail", "technical_detail"],
  ADVICE: ["regulated_claim"],
  HR: ["hr_info"],
};
/** Says that something is missing, or that nothing is to be said: no sensitive passage either way. */
const NO_PASSAGE: readonly Category[] = ["missing_disclosure", "protected_speech"];

export interface Passage extends Place {
  category: Category;
  /** An entity is a name or number, not expertise. */
  entity: string | null;
}

export interface Expertise {
  passages: number;
  recall: number | null;
  /** Of the passages found, those with a category that is right. */
  categoryRight: number | null;
  documentRecall: number | null;
  lacking: number;
  falseFlags: number | null;
}

/** Sensitive passages found, and texts without any that were flagged all the same. */
export function expertiseOf(documents: readonly Annotated[], find: (id: string) => Passage[]): Expertise {
  const read = documents.map(({ id, sensitive = [] }) => {
    const found = find(id).filter(({ category, entity }) => entity === null && !NO_PASSAGE.includes(category));
    const hits = sensitive.map((passage) => ({ passage, by: found.filter((one) => touches(one, passage)) }));
    return { sensitive, found, hits: hits.filter(({ by }) => by.length > 0) };
  });
  const having = read.filter(({ sensitive }) => sensitive.length > 0);
  const lacking = read.filter(({ sensitive }) => sensitive.length === 0);
  const hits = read.flatMap((one) => one.hits);
  const right = hits.filter(({ passage, by }) => by.some(({ category }) => SAME[passage.category]?.includes(category)));
  const passages = having.reduce((sum, { sensitive }) => sum + sensitive.length, 0);
  return {
    passages,
    recall: share(hits.length, passages),
    categoryRight: share(right.length, hits.length),
    documentRecall: share(having.filter((one) => one.hits.length > 0).length, having.length),
    lacking: lacking.length,
    falseFlags: share(lacking.filter(({ found }) => found.length > 0).length, lacking.length),
  };
}
