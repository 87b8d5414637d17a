import { BookUser, SearchX } from "lucide-react";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** Nothing yet, or nothing that matches. */
export function DirectoryEmpty({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <Empty
        icon={<SearchX />}
        title="No name matches"
        text="Try fewer letters, another kind or any status."
        action={<LinkButton href="/directory">Show all names</LinkButton>}
      />
    );
  }
  return (
    <Empty
      icon={<BookUser />}
      title="No names yet"
      text="Add the clients, codenames and methods that must not be named, and the people and products that may. From then on every draft is checked against them."
      action={<LinkButton href="/directory/import">Import a file</LinkButton>}
    />
  );
}
