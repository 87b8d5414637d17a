import type { ReactNode } from "react";
import { UndoBanner } from "#components/review/undo-banner.tsx";

export default function QueueLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <UndoBanner />
      {children}
    </>
  );
}
