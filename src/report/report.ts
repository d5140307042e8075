/** What a run found and did: the one value that text, Markdown, JSON and annotations are made from. */
import type { CoverageCell } from "../plan/plan.js";
import type { Problem } from "../problem.js";

export type Command = "write" | "check" | "inspect" | "show" | "init" | "discover";

export interface Report {
  readonly command: Command;
  /** No error, or with `strict` no warning either. */
  readonly ok: boolean;
  readonly models: readonly ModelReport[];
  /** Problems that belong to no model: an unreadable spec, a glob that matches nothing. */
  readonly problems: readonly Problem[];
}

/** One warm-up file: a spec applied to one version folder. Paths are relative to the working directory, with `/`. */
export interface ModelReport {
  readonly spec: string | undefined;
  readonly savedModel: string | undefined;
  readonly versionDirectory: string | undefined;
  /** The warm-up file; undefined where the run did not get that far. */
  readonly file: string | undefined;
  /** What `write` did (or in a dry run: would do) to the file. */
  readonly changed: boolean;
  readonly records: number;
  readonly bytes: number;
  /** Lower-case hex of the file's bytes. */
  readonly sha256: string | undefined;
  readonly byMethod: ReadonlyMap<string, number>;
  readonly bySignature: ReadonlyMap<string, number>;
  readonly coverage: readonly CoverageCell[];
  readonly problems: readonly Problem[];
  readonly seconds: number;
}
