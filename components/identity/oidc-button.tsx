"use client";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";

/** Goes to the organisation's identity provider and back. */
export function OidcButton({ name, callbackUrl }: { name: string; callbackUrl: string }) {
  const [isPending, setIsPending] = useState(false);
  const go = async () => {
    setIsPending(true);
    await signIn("oidc", { callbackUrl });
  };
  return (
    <Button variant="primary" isWide isPending={isPending} onClick={() => void go()}>
      Continue with {name}
    </Button>
  );
}
