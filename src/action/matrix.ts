/** A build matrix that spreads the specs found over the jobs of a workflow. */
import type { Report } from "../report/report.js";

/** GitHub starts at most this many jobs from one matrix. */
const MOST_JOBS = 256;

export interface Matrix {
  readonly include: readonly MatrixJob[];
}

export interface MatrixJob {
  /** Names the job: the spec's folder, and how many more it takes. */
  readonly name: string;
  /** The input `spec` of the job's step: one path a line. */
  readonly spec: string;
}

/** One job a spec; above 256 specs each job takes several, evenly. */
export function matrixOf(report: Report): Matrix {
  const specs = report.models.flatMap((model) => model.spec ?? []);
  const jobs = Math.min(specs.length, MOST_JOBS);
  const start = (job: number) => Math.floor((job * specs.length) / jobs);
  return { include: Array.from({ length: jobs }, (_, job) => jobOf(specs.slice(start(job), start(job + 1)))) };
}

function jobOf(specs: readonly string[]): MatrixJob {
  const more = specs.length > 1 ? ` and ${specs.length - 1} more` : "";
  return { name: `${folderOf(specs[0]!)}${more}`, spec: specs.join("\n") };
}

function folderOf(spec: string): string {
  return spec.slice(0, Math.max(0, spec.lastIndexOf("/"))) || ".";
}
