import type { Report } from "./report.js";
/** Markdown with a trailing newline, under 1 MiB. Every name in it is escaped. */
export declare function formatMarkdown(report: Report): string;
