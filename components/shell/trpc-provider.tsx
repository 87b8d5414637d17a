"use client";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, httpLink, httpSubscriptionLink, splitLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import superjson from "superjson";
import type { AppRouter } from "#server/trpc/root.ts";
import { makeQueryClient } from "./query-client.ts";

const context = createTRPCContext<AppRouter>();

export const useTRPC = context.useTRPC;
export const useTRPCClient = context.useTRPCClient;

/** What the browser asks the server with. Reads go in batches; a change goes alone, so that one failing doesn't hold up another. */
export function TrpcProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient);
  const [trpcClient] = useState(makeTrpcClient);
  return (
    <QueryClientProvider client={queryClient}>
      <context.TRPCProvider trpcClient={trpcClient} queryClient={queryClient}>
        {children}
      </context.TRPCProvider>
    </QueryClientProvider>
  );
}

function makeTrpcClient() {
  const options = { url: "/api/trpc", transformer: superjson };
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === "mutation",
        true: httpLink(options),
        false: splitLink({
          condition: (operation) => operation.type === "subscription",
          true: httpSubscriptionLink(options),
          false: httpBatchLink({ ...options, maxItems: 10 }),
        }),
      }),
    ],
  });
}
