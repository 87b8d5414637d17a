/**
 * The tables whose rows are never changed once written: the runtime role may read and add, nothing else. A table whose
 * comment contains "append-only" counts too, and so do the partitions of either. A column whose comment contains "set by
 * the database" can't be given a value by the runtime role.
 */
export const APPEND_ONLY_TABLES: readonly string[] = ["audit_entry"];
export const APPEND_ONLY_COMMENT = "append-only";
export const DATABASE_COLUMN_COMMENT = "set by the database";
