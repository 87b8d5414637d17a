/** A key whose form betrays its provider. Every repetition has a bound, so that reading stays linear. */
export interface KeyFormat {
  /** Null for a token that any of them may have signed. */
  provider: string | null;
  pattern: RegExp;
}

const EDGE = String.raw`(?<![\p{L}\p{N}_])`;

function format(provider: string | null, body: string): KeyFormat {
  return { provider, pattern: new RegExp(`${EDGE}${body}`, "gu") };
}

export const KEY_FORMATS: readonly KeyFormat[] = [
  format("AWS", "(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA)[A-Z0-9]{12,24}"),
  format("AWS Bedrock", String.raw`(?:ABSK|bedrock-api-key-)[\w+/=-]{20,300}`),
  format("GitHub", String.raw`(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_\w{20,255})`),
  format(
    "GitLab",
    String.raw`(?:gl(?:pat|ptt|rt|cbt|ft|agent|soat|dt|imt|ffct|wt|oas)-[\w-]{15,300}|GR1348941[\w-]{20,80})`,
  ),
  format("Slack", String.raw`xox[abeoprs](?:\.xox[bp])?-(?=[\w-]{0,20}\d{5})[\w-]{12,300}`),
  format("Slack", String.raw`xapp-\d-[A-Z0-9]{8,20}-\d{8,20}-[a-f0-9]{16,80}`),
  format("Slack", String.raw`https?:\/\/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[\w/+-]{20,200}`),
  format(
    "Discord",
    String.raw`https?:\/\/(?:\w{1,10}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{15,20}\/[\w-]{30,100}`,
  ),
  format("Microsoft Teams", String.raw`https:\/\/[\w-]{1,60}\.webhook\.office\.com\/webhookb2\/[\w@/-]{30,300}`),
  format("Stripe", "(?:sk|rk)_(?:live|test|prod)_[A-Za-z0-9]{10,250}"),
  format("OpenAI", String.raw`sk-(?:proj-|svcacct-|admin-|ant-)?[\w-]{20,250}`),
  format("Google", String.raw`AIza[\w-]{30,45}`),
  format("Google OAuth", String.raw`(?:GOCSPX-[\w-]{20,40}|ya29\.[\w-]{20,300})`),
  format("Twilio", "(?:SK|AC)[0-9a-f]{32}(?![0-9a-f])"),
  format("SendGrid", String.raw`SG\.[\w=.-]{20,120}`),
  format("Mailchimp", String.raw`[0-9a-f]{32}-us\d{1,2}(?!\d)`),
  format("npm", "npm_[A-Za-z0-9]{30,60}"),
  format("PyPI", String.raw`pypi-[\w-]{50,300}`),
  format("Hugging Face", "(?:hf|api_org)_[A-Za-z]{30,50}"),
  format("DigitalOcean", "do[opr]_v1_[a-f0-9]{40,80}"),
  format("Shopify", "shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}"),
  format("HashiCorp", String.raw`(?:hv[bsr]\.[\w-]{20,350}|[\w-]{10,20}\.atlasv1\.[\w=-]{40,90})`),
  format("Azure", String.raw`[\w~.-]{3}\dQ~[\w~.-]{28,40}`),
  format("Azure storage", "AccountKey=[A-Za-z0-9+/=]{40,100}"),
  format("Telegram", String.raw`\d{6,16}:A[\w-]{26,40}`),
  format("Dynatrace", String.raw`dt0[a-z]\d{2}\.[\w]{20,30}\.\w{40,80}`),
  format("Databricks", String.raw`dapi[a-f0-9]{30,34}(?:-\d)?`),
  format("Alibaba", "LTAI[A-Za-z0-9]{16,26}"),
  format("Facebook", "EAA[MC][A-Za-z0-9]{60,300}"),
  format("Square", String.raw`(?:EAAA|sq0(?:atp|csp)-)[\w-]{20,80}`),
  format(null, String.raw`ey[A-Za-z0-9_=-]{14,2000}\.ey[A-Za-z0-9_=-]{10,4000}\.[\w=-]{0,2000}`),
  format("Flutterwave", "FLW(?:SECK|PUBK)_TEST-[a-z0-9]{10,40}"),
  format("Vault", String.raw`s\.[a-z0-9]{24}(?![a-z0-9])`),
  format(
    "Bundler",
    String.raw`BUNDLE_[A-Z0-9_]{3,60}__(?:COM|ORG|NET|IO|DEV)["']?\s{0,2}[:=]\s{0,2}["']?[\w.-]{4,64}:[\w.-]{4,64}`,
  ),
  format("Discord", String.raw`[MNO][\w-]{22,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w.-])`),
  format("Sumo Logic", String.raw`su(?=[a-zA-Z]{0,11}\d)(?=[a-z0-9]{0,11}[A-Z])[A-Za-z0-9]{12}(?![\w-])`),
  format("Artifactory", String.raw`(?:AKC|AP[A-F\d])(?=[a-zA-Z]{0,20}\d)[a-zA-Z0-9]{20,90}(?![\w-])`),
  format("age", "AGE-SECRET-KEY-1[0-9A-Z]{40,70}"),
];
