import { useTranslations } from "next-intl";
import { Time } from "#components/ui/time.tsx";
import type { PrivateNote } from "#server/review/contract.ts";

/** What reviewers noted for each other; nothing where they noted nothing. */
export function PrivateNotes({ notes }: { notes: readonly PrivateNote[] }) {
  const t = useTranslations("review.screen");
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="private-notes" className="rounded-lg border border-dashed p-3">
      <h2 id="private-notes" className="mb-1 text-sm">
        {t("privateNotes")}
      </h2>
      <ol className="flex flex-col gap-2">
        {notes.map(({ revision, by, note, at }) => (
          <li key={`${by}-${at.toISOString()}`} className="text-sm">
            <p className="text-muted-foreground text-xs">
              {t.rich("privateBy", { name: by, number: revision, when: () => <Time at={at} /> })}
            </p>
            <p className="wrap-anywhere whitespace-pre-wrap">{note}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
