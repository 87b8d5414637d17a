import { NotFoundNotice } from "#components/shell/not-found-notice.tsx";

export default function NotFound() {
  return (
    <>
      <h1 className="sr-only">Not found</h1>
      <NotFoundNotice />
    </>
  );
}
