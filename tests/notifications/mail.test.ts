import { afterAll, beforeAll, expect, it } from "vitest";
import { makeMailer, messageIdOf } from "../../server/notifications/adapters/mail.ts";
import { type Mailbox, openMailbox } from "../support/mailbox.ts";

let box: Mailbox;
beforeAll(async () => {
  box = await openMailbox();
});
afterAll(() => box.stop());

const letter = {
  subject: "A draft waits\r\nBcc: everybody@northlight.example",
  sentences: ["Mara Lindqvist sent a comment for review.", "It is due at 11:00."],
  link: { label: "Open it", href: "https://imprimatur.example.org/queue/drf_1" },
  footer: "You get this because you review for Communications.",
};
const to = { name: "Jonas\nKeller", address: "jonas.keller@northlight.example" };
const messageId = messageIdOf("dlv_1", "https://imprimatur.example.org");

it("reaches a real mail server with a text part, HTML, and an id that stays the same", async () => {
  const mailer = makeMailer({ SMTP_URL: box.url, MAIL_FROM: "Imprimatur <imprimatur@northlight.example>" });
  await mailer?.send({ messageId, to, letter });
  const [mail] = box.mails;
  expect(mail).toMatchObject({ messageId: "<dlv_1@imprimatur.example.org>", to: to.address });
  expect(mail?.text).toContain("It is due at 11:00.");
  expect(mail?.text).toContain("https://imprimatur.example.org/queue/drf_1");
  expect(mail?.html).toContain("Mara Lindqvist sent a comment for review.");
  expect(mail?.html).not.toMatch(/<(img|script)/);
});

it("lets no line break in a name or a subject become a header", () => {
  expect(box.mails[0]?.raw.split("\r\n\r\n")[0]).not.toMatch(/^Bcc:/im);
});

it("sends nothing where no mail server is set up, and fails where it is down", async () => {
  expect(makeMailer({ MAIL_FROM: "x@y.example" })).toBeNull();
  box.isDown = true;
  const mailer = makeMailer({ SMTP_URL: box.url, MAIL_FROM: "imprimatur@northlight.example" });
  await expect(mailer?.send({ messageId, to, letter })).rejects.toThrow("down for an hour");
  expect(box.mails).toHaveLength(1);
});
