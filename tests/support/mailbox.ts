import type { AddressInfo } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface Received {
  messageId: string | undefined;
  to: string;
  subject: string | undefined;
  text: string | undefined;
  html: string;
  raw: string;
}

/** A real SMTP server on a port of its own, that keeps what it is given. */
export interface Mailbox {
  url: string;
  mails: Received[];
  /** Refuses everything with "try again later" while true. */
  isDown: boolean;
  /** Where it falls silent, as a server that hangs: at the sender's name, or once it has the whole mail. */
  hangsAt: "sender" | "end" | null;
  /** How many have waited for its word. */
  hanging: number;
  stop(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const box: Omit<Mailbox, "url" | "stop"> = { mails: [], isDown: false, hangsAt: null, hanging: 0 };
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 100,
    disabledCommands: ["STARTTLS", "AUTH"],
    onMailFrom(_address, _session, done) {
      if (box.hangsAt === "sender") box.hanging += 1;
      else if (box.isDown) done(Object.assign(new Error("down for an hour"), { responseCode: 451 }));
      else done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (box.hangsAt === "end") {
          box.hanging += 1;
          return;
        }
        const raw = Buffer.concat(chunks).toString("utf8");
        const to = session.envelope.rcptTo.map(({ address }) => address).join(", ");
        void simpleParser(raw).then(({ messageId, subject, text, html }) => {
          box.mails.push({ messageId, to, subject, text, html: html || "", raw });
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(box, {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
