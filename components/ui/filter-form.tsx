"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useTransition } from "react";

type FilterFormProps = {
  /** The list's path; the fields become its query. */
  action: string;
  label: string;
  children: ReactNode;
};

/** A form whose answer is an address, without what was left empty. Before scripts have loaded the browser sends it itself. */
export function FilterForm({ action, label, children }: FilterFormProps) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();

  function go(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = [...new FormData(event.currentTarget)].flatMap(([key, value]) =>
      typeof value === "string" && value.trim() !== "" ? [[key, value.trim()]] : [],
    );
    const query = new URLSearchParams(given).toString();
    startTransition(() => router.push(query === "" ? action : `${action}?${query}`, { scroll: false }));
  }

  return (
    <search>
      <form
        action={action}
        method="get"
        aria-label={label}
        aria-busy={isPending}
        data-print="none"
        onSubmit={go}
        className="transition-opacity aria-busy:opacity-60"
      >
        {children}
      </form>
    </search>
  );
}
