/** The mark: a wax seal with a capital I, as in "imprimatur", let it be printed. */
export function SealMark({ size = 24 }: { size?: 20 | 24 | 32 | 40 }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" width={size} height={size} className="shrink-0 text-primary">
      <path fill="currentColor" d={SCALLOP} />
      <circle cx="12" cy="12" r="7.4" fill="none" stroke="var(--primary-foreground)" strokeWidth="0.8" opacity="0.6" />
      <path fill="var(--primary-foreground)" d={CAPITAL_I} />
    </svg>
  );
}

const SCALLOP =
  "M12 2.1A2.92 2.92 0 0 1 16.3 3.08 2.92 2.92 0 0 1 19.74 5.83 2.92 2.92 0 0 1 21.65 9.8 2.92 2.92 0 0 1 21.65 14.2 2.92 2.92 0 0 1 19.74 18.17 2.92 2.92 0 0 1 16.3 20.92 2.92 2.92 0 0 1 12 21.9 2.92 2.92 0 0 1 7.7 20.92 2.92 2.92 0 0 1 4.26 18.17 2.92 2.92 0 0 1 2.35 14.2 2.92 2.92 0 0 1 2.35 9.8 2.92 2.92 0 0 1 4.26 5.83 2.92 2.92 0 0 1 7.7 3.08 2.92 2.92 0 0 1 12 2.1Z";

const CAPITAL_I = "M9.2 7.6h5.6v1.3l-1.7.35v5.5l1.7.35v1.3H9.2v-1.3l1.7-.35v-5.5l-1.7-.35Z";
