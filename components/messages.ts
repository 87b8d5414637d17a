import type { NamespaceKeys, NestedKeyOf, useTranslations } from "next-intl";
import type { Language } from "#server/shared/language.ts";
import auditDe from "./audit/messages/de.json";
import auditEn from "./audit/messages/en.json";
import commentsDe from "./comments/messages/de.json";
import commentsEn from "./comments/messages/en.json";
import detectionDe from "./detection/messages/de.json";
import detectionEn from "./detection/messages/en.json";
import directoryDe from "./directory/messages/de.json";
import directoryEn from "./directory/messages/en.json";
import draftsDe from "./drafts/messages/de.json";
import draftsEn from "./drafts/messages/en.json";
import findingsDe from "./findings/messages/de.json";
import findingsEn from "./findings/messages/en.json";
import identityDe from "./identity/messages/de.json";
import identityEn from "./identity/messages/en.json";
import notificationsDe from "./notifications/messages/de.json";
import notificationsEn from "./notifications/messages/en.json";
import platformsDe from "./platforms/messages/de.json";
import platformsEn from "./platforms/messages/en.json";
import policyDe from "./policy/messages/de.json";
import policyEn from "./policy/messages/en.json";
import policyDeskDe from "./policy-desk/messages/de.json";
import policyDeskEn from "./policy-desk/messages/en.json";
import policyRuleDe from "./policy-desk/rule/messages/de.json";
import policyRuleEn from "./policy-desk/rule/messages/en.json";
import reportsDe from "./reports/messages/de.json";
import reportsEn from "./reports/messages/en.json";
import retentionDe from "./retention/messages/de.json";
import retentionEn from "./retention/messages/en.json";
import reviewDe from "./review/messages/de.json";
import reviewEn from "./review/messages/en.json";
import routingDe from "./routing/messages/de.json";
import routingEn from "./routing/messages/en.json";
import shellDe from "./shell/messages/de.json";
import shellEn from "./shell/messages/en.json";
import uiDe from "./ui/messages/de.json";
import uiEn from "./ui/messages/en.json";

/** Every sentence of the interface: one namespace a feature, its words beside its components. */
const en = {
  detection: detectionEn,
  audit: auditEn,
  comments: commentsEn,
  directory: directoryEn,
  drafts: draftsEn,
  findings: findingsEn,
  identity: identityEn,
  notifications: notificationsEn,
  platforms: platformsEn,
  policy: policyEn,
  policyDesk: policyDeskEn,
  policyRule: policyRuleEn,
  reports: reportsEn,
  retention: retentionEn,
  review: reviewEn,
  routing: routingEn,
  shell: shellEn,
  ui: uiEn,
};

/** As English has them: a language that lacks one doesn't compile. */
type Messages = typeof en;

export const MESSAGES: Record<Language, Messages> = {
  en,
  de: {
    detection: detectionDe,
    audit: auditDe,
    comments: commentsDe,
    directory: directoryDe,
    drafts: draftsDe,
    findings: findingsDe,
    identity: identityDe,
    notifications: notificationsDe,
    platforms: platformsDe,
    policy: policyDe,
    policyDesk: policyDeskDe,
    policyRule: policyRuleDe,
    reports: reportsDe,
    retention: retentionDe,
    review: reviewDe,
    routing: routingDe,
    shell: shellDe,
    ui: uiDe,
  },
};

export type Namespace = keyof Messages;

/** What looks sentences up, for functions that say something in the reader's language. */
export type Translator<N extends NamespaceKeys<Messages, NestedKeyOf<Messages>>> = ReturnType<
  typeof useTranslations<N>
>;

declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
