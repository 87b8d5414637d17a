import { QueryClient } from "@tanstack/react-query";

/** Pages bring fresh data with them; what the browser asks for itself is asked once and not retried behind people's backs. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: 1 }, mutations: { retry: false } },
  });
}
