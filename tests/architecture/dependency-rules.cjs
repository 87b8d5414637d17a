/**
 * Who may import whom. This is the one place that says it; breaches.test.ts breaks every rule on purpose and sees it caught.
 * Run by architecture.test.ts; by hand: npx depcruise --config tests/architecture/dependency-rules.cjs server app components
 */

/** Modules under server/, lowest first: each sees only those named, and itself. */
const MODULES = {
  shared: [],
  access: ["shared"],
  detection: ["shared"],
  db: ["shared"],
  platforms: ["shared"],
  jobs: ["shared", "db"],
  audit: ["shared", "access", "db"],
  directory: ["shared", "access", "detection", "audit", "jobs", "db"],
  policy: [
    ...["shared", "access", "detection", "directory", "protected-documents", "customer-tables"],
    ...["audit", "jobs", "notifications", "identity", "db"],
  ],
  "protected-documents": ["shared", "access", "detection", "audit", "db"],
  "customer-tables": ["shared", "access", "detection", "audit", "db", "protected-documents"],
  identity: ["shared", "access", "audit", "jobs", "db"],
  notifications: ["shared", "access", "audit", "jobs", "db", "identity"],
  routing: ["shared", "access", "detection", "policy", "audit", "jobs", "db", "identity", "notifications"],
  drafts: [
    ...["shared", "access", "detection", "policy", "directory", "protected-documents", "customer-tables"],
    ...["audit", "jobs", "db", "identity", "notifications", "routing"],
  ],
  review: [
    "shared",
    "access",
    "detection",
    "policy",
    "directory",
    "audit",
    "jobs",
    "db",
    "identity",
    "notifications",
    "routing",
    "drafts",
  ],
  retention: ["shared", "access", "audit", "drafts", "db", "identity"],
  evidence: ["shared", "access", "policy", "directory", "audit", "drafts", "review", "db", "identity"],
  trials: [
    ...["shared", "access", "detection", "policy", "directory", "protected-documents", "customer-tables"],
    ...["drafts", "audit", "jobs", "db", "identity", "notifications", "routing"],
  ],
  reports: ["shared", "access", "detection", "policy", "audit", "drafts", "review", "db", "identity", "notifications"],
};
const ALL = Object.keys(MODULES);
const DOMAIN = ALL.filter((name) => !["shared", "db", "jobs"].includes(name));
const either = (names) => `(${names.join("|")})`;

/** A package, wherever it was found; also one that wasn't found at all. */
const packages = (...names) => `(^|node_modules/)${either(names)}(/|$)`;
/** Files at the root of server/: environment, log, limits … they have effects. */
const ROOT_FILE = "^server/[^/]+\\.ts$";
const EFFECT = "/(queries|commands|adapters)(/|\\.ts$)";
const DETECTION_COMMANDS = "^server/run/((detect|eval|bench|train)\\.ts$|detection/)";
/** Measures sealing, verifying and reading, so it sees the writer, the verifier and what is read; nothing else. */
const AUDIT_BENCH = "^server/run/audit-bench/";
/** Measures the queue as the server answers it, so it asks through the router; nothing past it. */
const QUEUE_BENCH = "^server/run/queue-bench/";
const CONTRACT = "^server/([^/]+/(contract|words|condition|views)|audit/events/[^/]+)\\.ts$";

const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const rules = [
  forbid(
    "rules-are-pure",
    "A file of a module is a rule, data in and data out, unless it is queries.ts or lies in commands/ or adapters/.",
    { path: `^server/${either(["shared", ...DOMAIN])}/`, pathNot: EFFECT },
    {
      path: [
        ROOT_FILE,
        "^server/db/",
        "^server/jobs/",
        EFFECT,
        packages("next", "next-auth", "react", "react-dom", "@trpc", "@prisma", "pg", "pg-boss", "pino"),
      ],
    },
  ),
  forbid(
    "rules-touch-nothing-outside",
    "A rule neither reads files nor talks over the network; what it needs is handed to it.",
    { path: `^server/${either(["shared", ...DOMAIN])}/`, pathNot: EFFECT },
    {
      dependencyTypes: ["core"],
      path: "^(node:)?(fs|net|tls|http|http2|https|dgram|dns|child_process|cluster|worker_threads|os)(/|$)",
    },
  ),
  forbid(
    "contracts-are-for-the-browser",
    "contract.ts is what the browser may have: it sees other contracts, server/shared and zod.",
    { path: CONTRACT },
    { pathNot: [CONTRACT, "^server/shared/", packages("zod")] },
  ),
  forbid(
    "routers-only-route",
    "A router line takes its input from a contract and calls one query or command: no database, no rules.",
    { path: "^server/trpc/routers/" },
    { pathNot: ["^server/trpc/(init|procedures)\\.ts$", CONTRACT, "^server/shared/", EFFECT, packages("zod")] },
  ),
  forbid(
    "screens-see-contracts",
    "What the browser runs sees server/**/contract.ts and server/shared, and the router's type only.",
    { path: "^components/" },
    { path: "^(server|app)/", pathNot: [CONTRACT, "^server/shared/", "^server/trpc/root\\.ts$"] },
  ),
  forbid(
    "the-router-is-a-type-to-screens",
    "Importing the router itself would bring the server into the browser.",
    { path: "^components/" },
    { path: "^server/trpc/root\\.ts$", dependencyTypesNot: ["type-only"] },
  ),
  forbid(
    "pages-see-contracts",
    "A page asks through server/trpc/rsc.ts; it never calls a command, a query or the database.",
    { path: "^app/", pathNot: "^app/api/" },
    { path: "^server/", pathNot: [CONTRACT, "^server/shared/", "^server/trpc/rsc\\.ts$"] },
  ),
  forbid(
    "routes-mount",
    "app/api mounts the router and sign-in, and streams what a command gives; the database isn't its business.",
    { path: "^app/api/" },
    {
      path: "^server/",
      pathNot: [CONTRACT, "^server/shared/", "^server/trpc/[^/]+\\.ts$", "^server/health\\.ts$", EFFECT],
    },
  ),
  forbid(
    "the-proxy-is-thin",
    "proxy.ts runs before every request: it knows the environment and nothing slower.",
    { path: "^proxy\\.ts$" },
    { path: "^(server|app|components)/", pathNot: ["^server/env\\.ts$", "^server/shared/"] },
  ),
  forbid(
    "parts-know-no-feature",
    "components/ui is used by all and knows none of them.",
    { path: "^components/ui/" },
    { path: "^(components/(?!ui/|messages\\.ts$)|server/|app/)" },
  ),
  forbid(
    "features-stay-apart",
    "Features don't import each other: the page puts them together. ui, shell and findings (a text with its findings) are for all.",
    { path: "^components/([^/]+)/" },
    { path: "^components/", pathNot: "^components/(($1|ui|shell|findings)/|messages\\.ts$)" },
  ),
  forbid(
    "messages-are-a-type-to-screens",
    "Importing the messages themselves would bring every language of every page into the browser.",
    { path: "^components/", pathNot: "^components/messages\\.ts$" },
    { path: "^components/(messages\\.ts$|[^/]+/messages/)", dependencyTypesNot: ["type-only"] },
  ),
  forbid(
    "server-knows-no-screen",
    "Nothing under server/ imports app/ or components/.",
    { path: "^server/" },
    { path: "^(app|components)/" },
  ),
  forbid(
    "one-door-to-the-client",
    "Only server/db imports the generated database client.",
    { path: "^(server|app|components)/", pathNot: "^server/db/" },
    { path: "^server/db/generated/" },
  ),
  forbid(
    "nobody-runs-the-runner",
    "server/run starts the product; the product doesn't know it.",
    { path: "^(server|app|components)/", pathNot: "^server/run/" },
    { path: "^server/run/" },
  ),
  forbid(
    "the-runner-stands-apart",
    "server/run must work before anything is generated or configured.",
    { path: "^server/run/", pathNot: [DETECTION_COMMANDS, AUDIT_BENCH, QUEUE_BENCH] },
    { path: "^server/", pathNot: "^server/run/" },
  ),
  forbid(
    "detection-runs-alone",
    "The commands of detection work without a database or settings: they see the rules of detection and policy only.",
    { path: DETECTION_COMMANDS },
    { path: ["^server/(?!run/|detection/|policy/|shared/)", EFFECT] },
  ),
  forbid(
    "verification-trusts-nobody",
    "What verifies an exported log shares no code with what wrote it, and needs no package.",
    { path: "^server/run/verification/" },
    { path: [".*"], pathNot: ["^server/run/verification/", "^(node:)?(crypto|fs|path|os|events|worker_threads)$"] },
  ),
  forbid(
    "the-audit-bench-measures-audit",
    "The bench of the audit log sees the log, the reports made of it, the client and the policy its entries speak of.",
    { path: AUDIT_BENCH },
    { path: "^server/(?!run/|audit/|reports/|policy/pack/|db/client\\.ts$|context\\.ts$)" },
  ),
  forbid(
    "the-queue-bench-asks-the-router",
    "The bench of the queue sees the router, the client and the log; what it measures is what a page asks.",
    { path: QUEUE_BENCH },
    { path: "^server/(?!run/|db/|trpc/root\\.ts$|log\\.ts$)" },
  ),
  forbid(
    "the-root-is-thin",
    "Files at the root of server/ see shared and db; worker.ts alone joins names to handlers.",
    { path: ROOT_FILE, pathNot: "^server/worker\\.ts$" },
    { path: "^server/[^/]+/", pathNot: "^server/(shared|db)/" },
  ),
  forbid(
    "no-tests-in-the-product",
    "The product doesn't import what tests it.",
    { path: "^(server|app|components)/" },
    { path: "^(tests|e2e)/" },
  ),
  forbid(
    "no-development-packages",
    "The product runs without development packages.",
    { path: "^(server|app|components)/" },
    { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
  ),
  forbid(
    "everything-is-found",
    "An import that leads nowhere is a rule that can't be checked.",
    {},
    { couldNotResolve: true },
  ),
  forbid("no-cycles", "Two files that need each other are one file, or a third is missing.", {}, { circular: true }),
  ...Object.entries(MODULES).map(([name, seen]) =>
    forbid(
      `module-${name}`,
      `server/${name} sees ${seen.join(", ") || "no other module"}.`,
      { path: `^server/${name}/` },
      { path: "^server/[^/]+/", pathNot: `^server/${either([name, ...seen])}/` },
    ),
  ),
];

module.exports = {
  MODULES,
  forbidden: rules,
  options: {
    doNotFollow: { path: ["node_modules", "^server/db/generated/"] },
    exclude: { path: ["\\.css$", "^\\.next/"] },
    tsPreCompilationDeps: true, // an `import type` is a dependency too
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
