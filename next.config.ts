import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

/** On every answer, files included; what hangs on the request or on APP_URL is set in proxy.ts. */
const SECURITY_HEADERS = {
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

const config: NextConfig = {
  output: "standalone",
  typescript: { tsconfigPath: "tsconfig.build.json" }, // a type error in a test must not stop the product from starting
  poweredByHeader: false,
  reactStrictMode: true,
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // These load parts of themselves at run time, which a bundler doesn't see.
  serverExternalPackages: ["pg", "pg-boss", "pino", "pdfkit"],
  outputFileTracingIncludes: {
    // Documents are read by a process of its own, which runs from these files as they are.
    "/api/protected-documents": [
      "./server/{protected-documents,detection,shared}/**/*.ts",
      "./node_modules/{unpdf,mammoth,unhomoglyph}/**/*",
    ],
    "/api/evidence/*": [
      "./node_modules/dejavu-fonts-ttf/ttf/DejaVuSans{,-Bold,Mono}.ttf",
      "./node_modules/pdfkit/js/data/*",
    ],
  },
  // A sealed log's address is the name in its checkpoints.
  rewrites: async () => [
    { source: "/log/:log(\\d+)/:path*", destination: "/api/log/:log/:path*" },
    { source: "/witness/add-checkpoint", destination: "/api/witness/add-checkpoint" },
  ],
  headers: async () => [
    { source: "/:path*", headers: Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value })) },
    // To be kept and opened without us; under our policy its own script would be refused.
    {
      source: "/verify.html",
      headers: [{ key: "content-disposition", value: 'attachment; filename="verify.html"' }],
    },
  ],
};

// Sentences are compiled when building: browsers get them ready to fill in, without a parser.
const withMessages = createNextIntlPlugin({
  requestConfig: "./app/i18n.ts",
  experimental: { messages: { path: "./components", format: "json", locales: ["en", "de"], precompile: true } },
});

export default withMessages(config);
