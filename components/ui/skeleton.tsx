import { cva } from "class-variance-authority";
import { useTranslations } from "next-intl";

const blockStyle = cva("rounded-md bg-muted", {
  variants: { shape: { text: "h-4 last:w-2/3", row: "h-10", card: "h-32 rounded-lg", chart: "h-64 rounded-lg" } },
});

type SkeletonProps = {
  /** What is on its way. */
  label?: string;
  shape?: "text" | "row" | "card" | "chart";
  count?: number;
};

/** Holds the place. Unseen for the first 200 ms, since most answers are quicker than that. */
export function Skeleton({ label, shape = "text", count = 3 }: SkeletonProps) {
  const loading = useTranslations("ui")("loading");
  return (
    <div role="status" className="flex animate-appear-late flex-col gap-2">
      <span className="sr-only">{label ?? loading}</span>
      {Array.from({ length: count }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders are all alike and never move
        <div key={place} className={blockStyle({ shape })} />
      ))}
    </div>
  );
}
