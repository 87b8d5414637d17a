import type { Ctx } from "../../context.ts";
import { env } from "../../env.ts";
import { DomainError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import { postJson } from "../adapters/post-json.ts";

/**
 * Posts a message that says it is a test to a group's chat, and waits for the chat's word. It tells of nothing that happened,
 * so no entry of the log tells of it.
 * @throws DomainError routing.no_chat, routing.chat_failed
 */
export async function testWebhook(ctx: Ctx, { groupId }: { groupId: string }, post = postJson): Promise<void> {
  const chat = await ctx.db.groupWebhook.findUnique({ where: { groupId }, select: { url: true } });
  if (chat === null) throw new DomainError("routing.no_chat", { groupId });
  try {
    await post(chat.url, { text: `${WORDS[ctx.actor.language]} ${env().APP_URL}` });
  } catch (cause) {
    ctx.log.warn({ err: cause, groupId }, "a chat didn't take a test message");
    throw new DomainError("routing.chat_failed", { groupId });
  }
}

const WORDS: Record<Language, string> = {
  en: "A test message: what this group is told will be posted here.",
  de: "Eine Probenachricht: Was dieser Gruppe mitgeteilt wird, steht künftig hier.",
};
