import { createTransport } from "nodemailer";
import { type Letter, letterText, oneLine } from "../letter.ts";
import { letterHtml } from "./letter-html.ts";

export interface Mail {
  /** The same at every try: a reader's mail server knows a second copy by it. */
  messageId: string;
  to: { name: string; address: string };
  letter: Letter;
  attachments?: readonly { filename: string; content: Buffer; contentType: string }[];
}

export interface Mailer {
  /** Hands one mail to the mail server; returns once the server has taken it. */
  send(mail: Mail): Promise<void>;
}

/** Seconds: a mail server that hangs is one that is down, and the job tries again. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** The mail server of the environment; null where none is set up, and then no mail leaves. */
export function makeMailer(settings: { SMTP_URL?: string | undefined; MAIL_FROM: string }): Mailer | null {
  if (settings.SMTP_URL === undefined) return null;
  // Nothing a letter says may be read as a file or an address to fetch.
  const transport = createTransport({
    url: settings.SMTP_URL,
    ...TIMEOUTS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ messageId, to, letter, attachments = [] }) {
      await transport.sendMail({
        messageId,
        from: settings.MAIL_FROM,
        to: { name: oneLine(to.name), address: to.address },
        subject: oneLine(letter.subject),
        text: letterText(letter),
        html: await letterHtml(letter),
        attachments: attachments.map((file) => ({ ...file })),
        // Asks out-of-office replies to stay away (RFC 3834).
        headers: { "Auto-Submitted": "auto-generated" },
      });
    },
  };
}

/** A Message-ID (RFC 5322) that is the same for every try of one delivery. */
export function messageIdOf(deliveryId: string, appUrl: string): string {
  return `<${deliveryId}@${new URL(appUrl).hostname}>`;
}
