/** Words of the text that something is said about. */
export function Quote({ children }: { children: string }) {
  return (
    <blockquote
      dir="auto"
      className="wrap-anywhere line-clamp-3 whitespace-pre-wrap border-primary/50 border-s-2 ps-3 text-muted-foreground text-sm"
    >
      {children}
    </blockquote>
  );
}
