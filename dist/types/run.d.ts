import type { Report } from "./report/report.js";
import type { RunOptions } from "./run/run-options.js";
export declare function run(options: RunOptions): Promise<Report>;
