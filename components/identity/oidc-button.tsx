"use client";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";

/** Goes to the organisation's identity provider and back. */
export function OidcButton({ name, callbackUrl }: { name: string; callbackUrl: string }) {
  const t = useTranslations("identity.signIn");
  const [isPending, setIsPending] = useState(false);
  const go = async () => {
    setIsPending(true);
    await signIn("oidc", { callbackUrl });
  };
  return (
    <Button variant="primary" isWide isPending={isPending} onClick={() => void go()}>
      {t("continueWith", { provider: name })}
    </Button>
  );
}
