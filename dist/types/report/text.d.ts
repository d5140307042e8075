import type { Report } from "./report.js";
export interface TextOptions {
    readonly color: boolean;
    /** Also the coverage table, the hash and the time of each model. */
    readonly verbose: boolean;
    /** Nothing about what is in order. */
    readonly quiet: boolean;
    /** False: none even when verbose, for those who keep the text and show it again. Default true. */
    readonly times?: boolean;
}
/** Lines with a trailing newline; empty where there is nothing to say. No times unless verbose: the text can be compared. */
export declare function formatText(report: Report, options: TextOptions): string;
