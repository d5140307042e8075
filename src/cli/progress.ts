/** One line on a terminal that tells how far long work has come, and goes away. */
import type { Progress } from "../run/run-options.js";
import { visible } from "../report/visible.js";
import type { Output } from "./io.js";

/** Work that is done sooner shows nothing. */
const PATIENCE_MS = 500;
/** Between two lines, so that the terminal is not what takes the time. */
const INTERVAL_MS = 100;

const ERASE_LINE = "\r\u001b[K";

export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Take the line away before anything else is printed. */
  readonly clear: () => void;
}

export function progressLine(output: Output, now: () => number = () => performance.now()): ProgressLine {
  let due = now() + PATIENCE_MS;
  let shown = false;
  return {
    show({ file, done, total }) {
      if (output.isTTY !== true || now() < due) return;
      due = now() + INTERVAL_MS;
      shown = true;
      output.write(`${ERASE_LINE}${visible(file)}: record ${done} of ${total}`);
    },
    clear() {
      if (shown) output.write(ERASE_LINE);
      shown = false;
    },
  };
}
