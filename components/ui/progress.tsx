type ProgressProps = {
  label: string;
  /** Null while nobody knows how long it takes. */
  value: number | null;
  max?: number;
  isLabelHidden?: boolean;
};

export function Progress({ label, value, max = 100, isLabelHidden = false }: ProgressProps) {
  const share = value === null ? 0 : Math.min(100, Math.max(0, (value / max) * 100));
  return (
    <div>
      <div className={isLabelHidden ? "sr-only" : "mb-1.5 flex justify-between gap-4 text-xs"} aria-hidden="true">
        <span>{label}</span>
        {value === null ? null : <span className="text-muted-foreground tabular-nums">{Math.round(share)} %</span>}
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        {...(value === null ? {} : { "aria-valuenow": value })}
        className="h-2 overflow-clip rounded-full border bg-muted"
      >
        <div
          className={`h-full border-primary border-t-8 ${value === null ? "w-full animate-pulse opacity-60" : ""}`}
          {...(value === null ? {} : { style: { width: `${share}%` } })}
        />
      </div>
    </div>
  );
}
