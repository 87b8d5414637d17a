"use client";
import { signOut } from "next-auth/react";
import { Button } from "#components/ui/button.tsx";

/** Ends the session here. Copies of unsent text in this browser go with it. */
export function SignOut() {
  return (
    <Button variant="secondary" onClick={() => leave()}>
      Sign out
    </Button>
  );
}

async function leave(): Promise<void> {
  indexedDB.deleteDatabase("imprimatur-drafts");
  await signOut({ callbackUrl: "/sign-in" });
}
