"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import type { ThreadView } from "#server/review/views.ts";

/** What is said about a draft: as the page knew it, and anew after each change and whenever one comes back to the window. */
export function useThread(draftId: string, initial: ThreadView): ThreadView {
  const query = useTRPC().comments.thread.queryOptions({ draftId });
  return useQuery({ ...query, initialData: initial }).data;
}

/** The changes one can make to it; each asks for the thread again. */
export function useThreadChanges(draftId: string) {
  const { comments } = useTRPC();
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries(comments.thread.queryFilter({ draftId }));
  return {
    write: useMutation(comments.write.mutationOptions({ onSettled })),
    change: useMutation(comments.change.mutationOptions({ onSettled })),
    remove: useMutation(comments.remove.mutationOptions({ onSettled })),
    send: useMutation(comments.send.mutationOptions({ onSettled })),
    reply: useMutation(comments.reply.mutationOptions({ onSettled })),
    resolve: useMutation(comments.resolve.mutationOptions({ onSettled })),
    answer: useMutation(comments.answer.mutationOptions({ onSettled })),
  };
}

export type ThreadChanges = ReturnType<typeof useThreadChanges>;
