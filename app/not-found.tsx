import { NotFoundNotice } from "#components/shell/not-found-notice.tsx";

export default function NotFound() {
  return (
    <main id="content" className="mx-auto max-w-xl px-4 py-16">
      <NotFoundNotice />
    </main>
  );
}
