/** What an importer makes of a file of another tool, before it is a draft. */
import type { Line } from "../init/line.js";
import type { Model } from "../model/model.js";
import type { Problem, Where } from "../problem.js";
import type { Serving } from "../spec/spec.js";

export interface ImportContext {
  /** The file to import, as problems name it. */
  readonly source: string;
  /** Its absolute folder. */
  readonly sourceFolder: string;
  /** Absolute path of the spec to be. */
  readonly output: string;
  /** Absolute folder that data files are read from, beside the spec's own; undefined where they may lie anywhere. */
  readonly workspace: string | undefined;
  /** What the draft is held against; undefined where no SavedModel was named. */
  readonly target: ImportTarget | undefined;
}

export interface ImportTarget {
  readonly model: Model;
  /** `model.path` of the draft, relative to it. */
  readonly path: string;
  /** What is known of the server's batching, where the draft does not say it. */
  readonly serving: Serving;
}

export interface Imported {
  /** What stands in the draft's first lines. */
  readonly remarks: readonly string[];
  /** Lines of `model` below its path. */
  readonly model: readonly Line[];
  /** The section `serving`, or nothing. */
  readonly serving: readonly Line[];
  readonly requests: readonly ImportedRequest[];
  readonly problems: readonly Problem[];
}

export interface ImportedRequest {
  /** What it is called in problems: `model_warmup "zeros"`. */
  readonly title: string;
  readonly where: Where;
  /** An entry of the list `requests`. */
  readonly lines: readonly Line[];
  /** True where it names files of recorded data. */
  readonly namesData: boolean;
  /** True where its literals may be someone's data, which no message shows. */
  readonly quotesData: boolean;
  /** What only a person can complete. Each continues a sentence that begins with the title. */
  readonly asks: readonly string[];
}

/** Requests that are taken over: as many records as the server runs at load (kMaxNumRecords in saved_model_warmup_util.h). */
export const MAX_REQUESTS = 1000;

/** Characters of all requests: well below the size of a spec that is read. */
export const MAX_REQUEST_CHARACTERS = 2 * 1024 * 1024;
