/** The work on one warm-up file. */
import { join } from "node:path";
import type { VersionFolder } from "../model/index.js";
import { WARMUP_DIRECTORY, WARMUP_FILE } from "../serving/constants.js";
import type { Pattern } from "../privacy/index.js";
import type { SampledSource } from "../sources/index.js";
import type { Spec } from "../spec/spec.js";
import type { Findings } from "./findings.js";
import type { Progress } from "./run-options.js";

export interface Task {
  /** With the recorded requests of its sources. */
  readonly spec: Spec;
  readonly sources: readonly SampledSource[];
  readonly folder: VersionFolder;
  /** Of `deny_patterns`, compiled. */
  readonly patterns: readonly Pattern[];
  /** Starts with what is known already, such as the spec's warnings. */
  readonly findings: Findings;
  readonly cwd: string;
  /** Whether the report is to tell the SHA-256 of the file. */
  readonly sha256: boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** Where the server looks for a version's warm-up file. */
export function warmupFile(folder: VersionFolder): string {
  return join(folder.path, WARMUP_DIRECTORY, WARMUP_FILE);
}
