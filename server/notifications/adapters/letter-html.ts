import { Body, Button, Container, Head, Hr, Html, Preview, Text } from "@react-email/components";
import { render } from "@react-email/render";
import { createElement as h } from "react";
import type { Letter } from "../letter.ts";

/** The letter as HTML, without a picture, a script or an address from elsewhere. */
export function letterHtml({ subject, sentences, link, footer }: Letter): Promise<string> {
  return render(
    h(
      Html,
      { lang: "en" },
      h(Head),
      h(Preview, null, sentences[0] ?? subject),
      h(
        Body,
        { style: BODY },
        h(
          Container,
          { style: { maxWidth: 560 } },
          ...sentences.map((sentence, index) => h(Text, { key: index, style: LINE }, sentence)),
          link === null ? null : h(Button, { href: link.href, style: BUTTON }, link.label),
          h(Hr),
          h(Text, { style: SMALL }, footer),
        ),
      ),
    ),
  );
}

const BODY = { backgroundColor: "#ffffff", color: "#1c1b19", fontFamily: "system-ui, sans-serif" };
const LINE = { fontSize: 16, lineHeight: "24px", margin: "0 0 8px" };
const BUTTON = { backgroundColor: "#23408e", borderRadius: 8, color: "#ffffff", padding: "12px 20px" };
const SMALL = { color: "#5c5a55", fontSize: 13, lineHeight: "20px" };
