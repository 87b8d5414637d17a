import type { NextConfig } from "next";

const config: NextConfig = {
  output: "standalone",
  typescript: { tsconfigPath: "tsconfig.build.json" }, // a type error in a test must not stop the product from starting
  poweredByHeader: false,
  reactStrictMode: true,
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // These load parts of themselves at run time, which a bundler doesn't see.
  serverExternalPackages: ["pg", "pg-boss", "pino"],
};

export default config;
