import { LoaderCircle } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonStyle } from "./button-style.ts";

export type ButtonProps = Omit<ComponentProps<"button">, "className"> &
  ButtonLook & {
    icon?: ReactNode;
    /** Keeps focus and place while the action runs; a second press does nothing. */
    isPending?: boolean;
  };

export function Button({ variant, size, isWide, icon, isPending, type = "button", children, ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      {...rest}
      {...(isPending ? { "aria-disabled": true, "aria-busy": true, onClick: ignore } : {})}
      className={buttonStyle({ variant, size, isWide })}
    >
      {isPending ? <LoaderCircle aria-hidden className="animate-spin" /> : icon}
      {children}
    </button>
  );
}

function ignore(event: { preventDefault: () => void }) {
  event.preventDefault();
}
