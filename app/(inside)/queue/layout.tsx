import type { ReactNode } from "react";
import { UndoBanner } from "#components/review/undo-banner.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";

export default function QueueLayout({ children }: { children: ReactNode }) {
  return (
    <MessagesFor features={["review"]}>
      <UndoBanner />
      {children}
    </MessagesFor>
  );
}
