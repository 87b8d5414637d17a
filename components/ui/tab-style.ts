export const TAB_LIST = "flex gap-5 overflow-x-auto border-b";

export const TAB =
  "-outline-offset-2 flex h-10 shrink-0 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 text-muted-foreground text-sm transition-colors hover:text-foreground aria-[current=page]:border-primary aria-[current=page]:font-medium aria-[current=page]:text-foreground data-active:border-primary data-active:font-medium data-active:text-foreground touch:h-11 forced-colors:border-b-[Canvas]";
