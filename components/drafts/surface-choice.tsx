"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { SurfaceOption } from "./surface-option.tsx";

/** All surfaces at once, those an AI reads apart. Choosing one begins the draft. */
export function SurfaceChoice({ surfaces }: { surfaces: readonly SurfaceSetting[] }) {
  const t = useTranslations("drafts.surfaces");
  const router = useRouter();
  const trpc = useTRPC();
  const create = useMutation(
    trpc.drafts.create.mutationOptions({ onSuccess: ({ id }) => router.push(`/drafts/${id}`) }),
  );
  const isBusy = create.isPending || create.isSuccess;
  const groups = [
    { title: t("people"), isReadByAi: false },
    { title: t("ai"), isReadByAi: true },
  ].map((group) => ({ ...group, members: surfaces.filter(({ isReadByAi }) => isReadByAi === group.isReadByAi) }));

  return (
    <div className="flex flex-col gap-8">
      {create.isError ? <Notice tone="block">{refusalOf(create.error).sentence}</Notice> : null}
      {groups.map(({ title, isReadByAi, members }) =>
        members.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <h2 className="text-base">{title}</h2>
            {isReadByAi ? (
              <p className="mt-1 max-w-reading text-pretty text-muted-foreground text-sm">{t("aiAbout")}</p>
            ) : null}
            <ul className={`mt-3 grid gap-3 sm:grid-cols-2 ${isReadByAi ? "xl:grid-cols-3" : "xl:grid-cols-4"}`}>
              {members.map((surface) => (
                <li key={surface.id} className="flex">
                  <SurfaceOption
                    surface={surface}
                    chosen={
                      isBusy && create.variables?.surface === surface.id ? (create.variables.part ?? "whole") : null
                    }
                    onChoose={(part) => isBusy || create.mutate({ surface: surface.id, part })}
                  />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}
