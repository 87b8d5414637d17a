/** How things that float over the page come and go: a short fade and a few pixels, nothing more. */
const POPUP_MOTION =
  "transition-[opacity,transform] duration-120 data-ending-style:translate-y-1 data-ending-style:opacity-0 data-starting-style:translate-y-1 data-starting-style:opacity-0";

export const FLOATING_BOX = `rounded-lg border bg-popover text-popover-foreground shadow-popup ${POPUP_MOTION}`;
