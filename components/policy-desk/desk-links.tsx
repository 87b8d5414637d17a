import { useTranslations } from "next-intl";
import { LinkButton } from "#components/ui/link-button.tsx";

/** The ways on from the policy; changing it is its owner's. */
export function DeskLinks({ mayChange }: { mayChange: boolean }) {
  const t = useTranslations("policyDesk.own");
  return (
    <>
      <LinkButton href="/policy/versions">{t("versions")}</LinkButton>
      {mayChange ? (
        <>
          <LinkButton href="/policy/phrases">{t("phrases")}</LinkButton>
          <LinkButton href="/policy/readers">{t("readers")}</LinkButton>
          <LinkButton href="/policy/next" variant="primary">
            {t("edit")}
          </LinkButton>
        </>
      ) : null}
    </>
  );
}
