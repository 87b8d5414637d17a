/** Ids of rules: their titles on hover and to screen readers, and in plain sight on phones, where there is no hover. */
export function RuleNames({ rules, most = 2 }: { rules: readonly { id: string; title: string }[]; most?: number }) {
  const more = rules.slice(most);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="contents">
        {rules.slice(0, most).map(({ id, title }) => (
          <span key={id} title={title}>
            <span className="whitespace-nowrap font-mono text-xs">{id}</span>
            <span className="text-muted-foreground text-xs sm:sr-only"> {title}</span>
            <span className="sr-only">. </span>
          </span>
        ))}
      </span>
      {more.length > 0 ? (
        <span
          title={more.map(({ id, title }) => `${id} ${title}`).join("\n")}
          className="text-muted-foreground text-xs"
        >
          <span aria-hidden>+{more.length}</span>
          <span className="sr-only">{more.map(({ id, title }) => `${id} ${title}`).join(". ")}</span>
        </span>
      ) : null}
    </span>
  );
}
