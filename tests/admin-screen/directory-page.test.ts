import { describe, expect, it } from "vitest";
import { readEntryForm } from "#components/directory/entry-form.ts";
import { decodeFile, TEMPLATE_HREF } from "#components/directory/file-text.ts";
import { countsUnder } from "#components/directory/import-counts.ts";
import { readDirectoryCsv } from "#server/directory/csv.ts";
import { planImport } from "#server/directory/plan-import.ts";

describe("Reading a file", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode("Müller")],
    ["Windows-1252", Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72])],
    ["UTF-16 with its mark", new Uint8Array(Uint16Array.from([0xfeff, ..."Müller"].map(codeOf)).buffer)],
  ])("keeps umlauts of a file in %s", (_, bytes) => {
    expect(decodeFile(bytes).replace("\uFEFF", "")).toBe("Müller");
  });

  it("offers a template that can be imported as it is", () => {
    const csv = decodeURIComponent(TEMPLATE_HREF.slice(TEMPLATE_HREF.indexOf(",") + 1));
    const { lines, problems } = readDirectoryCsv(csv);
    expect(problems).toEqual([]);
    expect(lines.map(({ entry }) => entry.aliases.length)).toEqual([2, 0, 0]);
  });

  it("names the line of a quote that isn't closed, and believes nothing of the file", () => {
    const { problems } = readDirectoryCsv('kind,status,name\nclient,public,"Acme\nclient,public,Bell\n');
    expect(problems).toContainEqual(expect.objectContaining({ line: 2, column: null }));
  });

  it("says which words a column takes", () => {
    const { problems } = readDirectoryCsv("kind,status,name\nplanet,public,Acme\n");
    expect(problems).toEqual([
      {
        line: 2,
        column: "kind",
        problem: "unknown_word",
        values: { words: "person, client, codename, method, product, fact" },
      },
    ]);
  });
});

describe("What an import would do", () => {
  const standing = [
    {
      id: "dir_1",
      nameKey: "acme",
      kind: "client" as const,
      status: "confidential" as const,
      name: "Acme",
      aliases: ["AC"],
      approvedDescription: null,
    },
  ];
  const { lines } = readDirectoryCsv(
    "kind,status,name,aliases\nclient,public,Acme,AC; Acme Ltd\nclient,public,Bell,\n",
  );
  const { toAdd, toChange, ...rest } = planImport(lines, standing, true);
  const preview = { ...rest, problems: [], added: toAdd.length, changed: toChange.length, isDone: false };

  it("shows both sides of each column that differs", () => {
    expect(preview.conflicts).toEqual([
      {
        line: 2,
        kind: "client",
        name: "Acme",
        differs: [
          { column: "status", standing: "confidential", given: "public" },
          { column: "aliases", standing: "AC", given: "AC; Acme Ltd" },
        ],
      },
    ]);
  });

  it("changes nothing that stands when that is kept", () => {
    expect(countsUnder(preview, "replace")).toEqual({ added: 1, changed: 1, unchanged: 0 });
    expect(countsUnder(preview, "keep")).toEqual({ added: 1, changed: 0, unchanged: 1 });
  });
});

describe("The form of a name", () => {
  it("takes one alias a line, each once", () => {
    const form = new FormData();
    for (const [key, value] of [
      ["kind", "codename"],
      ["status", "public"],
      ["name", " Halcyon "],
      ["aliases", "Hal\r\n\n Hal \nHC"],
      ["approvedDescription", " "],
    ] as const)
      form.set(key, value);
    expect(readEntryForm(form)).toEqual({
      kind: "codename",
      status: "public",
      name: "Halcyon",
      aliases: ["Hal", "HC"],
      approvedDescription: null,
    });
  });
});

function codeOf(sign: string | number): number {
  return typeof sign === "number" ? sign : sign.charCodeAt(0);
}
