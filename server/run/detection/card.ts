import fs from "node:fs";
import path from "node:path";
import { ModelCard } from "../../detection/model/card.ts";

const CARD = path.join(import.meta.dirname, "../../detection/model/card.json");

export function readCard(): ModelCard {
  return ModelCard.parse(JSON.parse(fs.readFileSync(CARD, "utf8")));
}

export function writeCard(card: ModelCard): void {
  fs.writeFileSync(CARD, `${JSON.stringify(ModelCard.parse(card), null, 2)}\n`);
}
