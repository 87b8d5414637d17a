import { Fragment, type ReactNode } from "react";

type Fact = { term: string; value: ReactNode };

/** Terms and their values, as on an evidence page. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid grid-cols-1 gap-x-6 text-sm sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-y-2">
      {facts.map(({ term, value }) => (
        <Fragment key={term}>
          <dt className="text-muted-foreground max-sm:text-xs">{term}</dt>
          <dd className="wrap-anywhere min-w-0 max-sm:mb-3">{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
