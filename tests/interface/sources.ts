import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The files of the interface, parsed: app/ and components/. */
export const SOURCES: readonly ts.SourceFile[] = ["app", "components"].flatMap((folder) =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map((file) => {
      const name = `${folder}/${file}`;
      const text = fs.readFileSync(path.join(ROOT, name), "utf8");
      return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    }),
);

/** Every node of a file, parents before children. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}
