/** Kinds of directory entry. Beside the contract, because browsers need the words without the schemas. */
export const ENTRY_KINDS = ["person", "client", "codename", "method", "product", "fact"] as const;

/** Whether a name is to be protected or may pass. */
export const ENTRY_STATUSES = ["confidential", "public"] as const;
