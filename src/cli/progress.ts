/** One line on a terminal that tells how far long work has come, and goes away. */
import type { Progress } from "../run/run-options.js";
import { visible } from "../report/visible.js";
import { size } from "../report/words.js";
import type { Io, Output } from "./io.js";

/** Work that is done sooner shows nothing. */
const PATIENCE_MS = 1000;
/** Between two lines, so that the terminal is not what takes the time. */
const INTERVAL_MS = 100;

const ERASE_LINE = "\r\u001b[K";

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Take the line away before anything else is printed. */
  readonly clear: () => void;
}

/** Not by `performance`, which Node loads when it is first asked for. */
const milliseconds = () => Number(process.hrtime.bigint() / 1_000_000n);

/** Nothing where no one watches: in a pipe, and in CI, some of which say that they are a terminal. */
export function progressLine(output: Output, env: Io["env"], now: () => number = milliseconds): ProgressLine {
  if (output.isTTY !== true || isSet(env["CI"])) return { show() {}, clear() {} };
  let due = now() + PATIENCE_MS;
  let shown = false;
  /** Where the work that is being told of began. */
  let start = { key: "", ms: 0, bytes: 0 };
  let last = 0;
  return {
    show(progress) {
      const key = `${progress.doing} ${progress.file}`;
      // A second round over the same file begins anew.
      if (key !== start.key || progress.bytes < last) start = { key, ms: now(), bytes: progress.bytes };
      last = progress.bytes;
      if (now() < due) return;
      due = now() + INTERVAL_MS;
      shown = true;
      const seconds = (now() - start.ms) / 1000;
      output.write(`${ERASE_LINE}${visible(line(progress, (progress.bytes - start.bytes) / seconds))}`);
    },
    clear() {
      if (shown) output.write(ERASE_LINE);
      shown = false;
    },
  };
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== "" && variable !== "false";
}

/** `writing warmup: record 12 of 300, 48.0 MiB, 512 MiB/s` */
function line({ doing, file, bytes, totalBytes, records, totalRecords }: Progress, rate: number): string {
  const parts = [
    ...(records === undefined ? [] : [`record ${records}${totalRecords === undefined ? "" : ` of ${totalRecords}`}`]),
    `${size(bytes)}${totalBytes === undefined ? "" : ` of ${size(totalBytes)}`}`,
    ...(Number.isFinite(rate) && rate > 0 ? [`${size(Math.round(rate))}/s`] : []),
  ];
  return `${doing} ${file}: ${parts.join(", ")}`;
}
