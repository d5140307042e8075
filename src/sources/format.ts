/** What the formats have in common: a file is taken apart into items, and each item is judged. */
import type { OpenedFile } from "../files/index.js";
import type { Where } from "../problem.js";
import type { RecordedBody } from "./sampled.js";

/** How the files of a format are read. */
export interface Format {
  /** What a file is made of. */
  readonly item: "line" | "row" | "record";
  /** Hand every item of a file to `take`, until that wants no more. */
  readonly read: (file: OpenedFile, take: Take) => Promise<Ending>;
}

/** Bytes hold until the next item. Returns false when no more is wanted. */
export type Take = (item: Judged, place: Where) => boolean;

/** How reading a file ended: at its end or because no more was wanted, or before. */
export type Ending = undefined | Break;

export interface Break {
  readonly code: "sources-broken-file" | "sources-unreadable";
  /** Continues a sentence whose subject is the file. */
  readonly reason: string;
  readonly where: Where;
}

export type Judged = FoundRequest | NoRequest | { readonly kind: "other" };

export interface FoundRequest {
  readonly kind: "request";
  /** What makes it this request and no other. A view, which holds until the next item. */
  readonly content: Uint8Array;
  readonly traits: Traits;
  /** Never fails for content that was judged to be a request. */
  readonly decode: (content: Uint8Array) => RecordedBody;
}

/** What a sample may be stratified by. */
export interface Traits {
  readonly signatureName: string;
  /** As far as the request itself tells: a REST body of examples may be one to classify or to regress. */
  readonly method: "predict" | "predict_streamed" | "classify" | "regress" | "multi_inference" | "examples";
  readonly batchSize: number | undefined;
}

/** What should be a request and is none. */
export interface NoRequest {
  readonly kind: "bad";
  /** Found out when it is told: most of thousands are only counted. */
  readonly why: () => Reason;
}

export interface Reason {
  /** Continues a sentence whose subject is the item. Never holds any of its values. */
  readonly reason: string;
  /** Where in the item, as {@link Where} counts. */
  readonly column?: number;
}

/** Something that is by design no request: a response. */
export const OTHER: Judged = { kind: "other" };

export function bad(reason: string): NoRequest {
  return { kind: "bad", why: () => ({ reason }) };
}

/** What is judged is only a part of the item. */
export function within(part: string, judged: FoundRequest | NoRequest): FoundRequest | NoRequest {
  if (judged.kind === "request") return judged;
  return { kind: "bad", why: () => ({ reason: `has \`${part}\` that ${judged.why().reason}` }) };
}
