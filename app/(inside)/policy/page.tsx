import type { Metadata } from "next";
import { z } from "zod";
import { PolicyFacts } from "#components/policy/policy-facts.tsx";
import { PolicyRules } from "#components/policy/policy-rules.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { type FilteredPage, readFilter } from "#server/shared/filter.ts";
import { load } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: "Policy" };

const Params = z.object({ find: z.string().max(200).default("") });

export default async function PolicyPage({ searchParams }: FilteredPage) {
  const { find } = readFilter(Params, await searchParams);
  const policy = await load((api) => api.policy.inForce());
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <PageHeader title={policy.document.title} description={ABOUT} meta={<PolicyFacts policy={policy} />} />
      <PolicyRules document={policy.document} today={today} words={find} />
    </>
  );
}

const ABOUT = "What we look out for before a text leaves the house, why, and what to do instead.";
