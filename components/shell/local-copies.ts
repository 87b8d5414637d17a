const DATABASE = "imprimatur-drafts";
const STORE = "copies";
const REFUSED = "the browser's database refused";

/** What was written and isn't known to be on the server yet. Signing out deletes the whole database. */
export interface LocalCopy {
  draftId: string;
  text: string;
  /** The version of the draft it was written on. */
  version: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** Each answers whether the browser did it: private windows and full disks say no. */
export async function keepCopy(copy: LocalCopy): Promise<boolean> {
  return attempt(async () => {
    await inStore("readwrite", (store) => store.put(copy));
    return true;
  }, false);
}

export async function dropCopy(draftId: string): Promise<boolean> {
  return attempt(async () => {
    await inStore("readwrite", (store) => store.delete(draftId));
    return true;
  }, false);
}

export async function findCopy(draftId: string): Promise<LocalCopy | null> {
  return attempt(async () => toCopy(await inStore("readonly", (store) => store.get(draftId))), null);
}

/** Every copy this browser holds; none where it refuses to say. */
export async function findCopies(): Promise<LocalCopy[]> {
  return attempt(async () => {
    const values = await inStore("readonly", (store) => store.getAll());
    return Array.isArray(values) ? values.flatMap((value) => toCopy(value) ?? []) : [];
  }, []);
}

/** Deletes them all. Where another tab holds the database up, the browser deletes it once that lets go. */
export async function deleteCopies(): Promise<boolean> {
  return attempt(async () => {
    const request = indexedDB.deleteDatabase(DATABASE);
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onblocked = resolve;
      request.onerror = () => reject(request.error ?? new Error(REFUSED));
    });
    return true;
  }, false);
}

async function attempt<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch {
    return otherwise;
  }
}

async function inStore(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await openDatabase();
  try {
    const transaction = database.transaction(STORE, mode);
    return await answer(ask(transaction.objectStore(STORE)));
  } finally {
    database.close(); // an open connection would hold up the deletion at sign-out
  }
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "draftId" });
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(REFUSED));
  });
}

function toCopy(value: unknown): LocalCopy | null {
  if (typeof value !== "object" || value === null) return null;
  const { draftId, text, version, at } = { draftId: null, text: null, version: null, at: null, ...value };
  const isWhole =
    typeof draftId === "string" && typeof text === "string" && typeof version === "number" && typeof at === "number";
  return isWhole ? { draftId, text, version, at } : null;
}
