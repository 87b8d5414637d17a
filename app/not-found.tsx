import { NotFoundNotice } from "#components/shell/not-found-notice.tsx";

export default function NotFound() {
  return (
    <main id="content" className="mx-auto max-w-xl px-4 py-16">
      <h1 className="sr-only">Not found</h1>
      <NotFoundNotice />
    </main>
  );
}
