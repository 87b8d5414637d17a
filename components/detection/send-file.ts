/** What became of a file: null is well, else the sentence that says why not; "" where nobody could say. */
export type Outcome = string | null;

/** Sends a file's bytes to a route. XMLHttpRequest, because fetch doesn't tell how much has been sent. */
export function sendFile(address: string, file: Blob, onSent: (percent: number) => void): Promise<Outcome> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 100 : Math.floor((100 * loaded) / total));
    request.onload = () => done(request.status === 200 ? null : sentenceIn(request.responseText));
    request.onerror = () => done("");
    request.send(file);
  });
}

function sentenceIn(answer: string): string {
  try {
    const { error } = JSON.parse(answer) as { error?: unknown };
    return typeof error === "string" ? error : "";
  } catch {
    return "";
  }
}
