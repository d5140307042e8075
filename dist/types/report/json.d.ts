import type { Report } from "./report.js";
/** JSON text with a trailing newline. Only `seconds` differs between two runs over the same files. */
export declare function formatJson(report: Report, options: {
    readonly version: string;
}): string;
