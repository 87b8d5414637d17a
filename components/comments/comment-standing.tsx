import { useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import type { CommentView } from "#server/review/views.ts";

/** Where a comment stands, in a word: not sent, taken over, declined, settled. */
export function CommentStanding({ comment }: { comment: CommentView }) {
  const t = useTranslations("comments.standing");
  const { isPending, answer, isResolved } = comment;
  return (
    <>
      {isPending ? <Badge variant="accent">{t("pending")}</Badge> : null}
      {answer === null ? null : <Badge variant="solid">{t(answer)}</Badge>}
      {isResolved ? <Badge>{t("settled")}</Badge> : null}
    </>
  );
}
