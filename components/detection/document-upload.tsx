"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useState } from "react";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { kindOfFile } from "#server/protected-documents/contract.ts";
import { sendFile } from "./send-file.ts";
import { type Upload, UploadList } from "./upload-list.tsx";

/** Sends documents one after the other: each is read before the next is sent. */
export function DocumentUpload() {
  const t = useTranslations("detection.documents");
  const router = useRouter();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);

  async function add(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget;
    const files = [...(input.files ?? [])].map((file) => ({ file, key: crypto.randomUUID() }));
    setUploads(files.map(({ file, key }) => ({ key, name: file.name, percent: 0, state: "sending", refusal: "" })));
    for (const { file, key } of files) {
      const change = (more: Partial<Upload>) =>
        setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...more } : one)));
      const kind = kindOfFile(file.name);
      const query = new URLSearchParams({ name: file.name.slice(0, 200), kind: kind ?? "" });
      const refusal =
        kind === null
          ? t("unknownKind")
          : await sendFile(`/api/protected-documents?${query}`, file, (percent) => change({ percent }));
      change(refusal === null ? { state: "done" } : { state: "refused", refusal });
    }
    input.value = "";
    router.refresh();
  }

  return (
    <Card title={t("add")}>
      <div className="flex flex-col gap-4">
        <Field label={t("files")} hint={t("hint")}>
          <Input type="file" multiple accept=".pdf,.docx,.md,.markdown,.txt" onChange={add} />
        </Field>
        <UploadList uploads={uploads} />
      </div>
    </Card>
  );
}
