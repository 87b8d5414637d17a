import { z } from "zod";

const Url = z.url({ protocol: /^https?$/ });

const Environment = z.object({
  NODE_ENV: z.enum(["production", "development", "test"]).default("production"),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must start with postgresql://"),
  /** Where people reach the app: origin only. */
  APP_URL: Url.transform((url) => new URL(url).origin),
  NEXTAUTH_SECRET: z.string().min(32, "must have at least 32 characters"),
  /** Key of the passages' fingerprints. */
  FINGERPRINT_KEY: z.string().min(32, "must have at least 32 characters"),
  /** The secret the log's checkpoints are signed with (Ed25519, RFC 8032): 32 bytes in base64. Another one opens another log. */
  AUDIT_KEY: z.string().regex(/^[\w+/-]{43}=?$/, "must be 32 bytes in base64"),
  /** Where signed checkpoints are kept outside the database, and an address they are sent to besides. */
  AUDIT_CHECKPOINT_DIR: z.string().default(".data/checkpoints"),
  AUDIT_CHECKPOINT_WEBHOOK: Url.optional(),
  /** Keys of other organisations' logs that we witness, `name+id+base64` each, parted by commas. */
  AUDIT_WITNESS_FOR: z.string().default(""),
  /** `on` lets people sign in by choosing a sample person; only a sample organisation accepts it. */
  SAMPLE_SIGN_IN: z.enum(["on", "off"]).default("off"),
  OIDC_ISSUER: Url.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default("single sign-on"),
  /** The mail server, such as smtp://user:password@mail.example.org:587; without it no mail is sent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The sender of every mail. */
  MAIL_FROM: z.string().max(320).default("Imprimatur <imprimatur@localhost>"),
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type Env = z.infer<typeof Environment>;

/** Single sign-on is these three together: with one of them, people would be shown a button that leads nowhere. */
const OIDC = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

let parsed: Env | undefined;

/** The environment, read once. Throws one error that names everything missing or malformed. */
export function env(): Env {
  parsed ??= parse(process.env);
  return parsed;
}

function parse(source: NodeJS.ProcessEnv): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = Environment.safeParse(given);
  const missing = OIDC.filter((name) => given[name] === undefined);
  const isHalf = missing.length > 0 && missing.length < OIDC.length;
  if (result.success && !isHalf) return result.data;
  const issues = result.error?.issues ?? [];
  const lines = issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  if (isHalf) lines.push(...missing.map((name) => `  ${name}: single sign-on needs ${OIDC.join(", ")}: all or none`));
  throw new Error(`The environment is incomplete:\n${lines.join("\n")}\nSee .env.example.`);
}
