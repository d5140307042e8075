import type { PlannedRecord } from "./plan.js";

/** A record but for what the request and the file know of it: its label, its combination and its place. */
export type Draft<Record extends PlannedRecord = PlannedRecord> = Record extends PlannedRecord
  ? Omit<Record, "index" | "path" | "label" | "batchSize" | "dims">
  : never;
