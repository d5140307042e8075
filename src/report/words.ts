/** Numbers and places in words, the same in every format. */
import type { Where } from "../problem.js";
import type { ExportedSamples, ModelReport, Report } from "./report.js";

/** `1 record`, `3 records`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

const UNITS = ["bytes", "KiB", "MiB", "GiB", "TiB"];

/** `640 bytes`, `1.5 KiB`: three significant digits at the most. */
export function size(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  if (unit === 0) return count(bytes, "byte");
  return `${value < 100 ? value.toFixed(1) : Math.round(value)} ${UNITS[unit]}`;
}

/** `warmup.yaml:3:5`, or `requests record 3, byte 120, inputs["x"]`; empty where nothing is known. Untrusted text. */
export function place(where: Where): string {
  const { file, line, column, record, offset, path } = where;
  const position = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(":");
  const details = [
    record === undefined ? undefined : `record ${record}`,
    offset === undefined ? undefined : `byte ${offset}`,
    line === undefined ? path : undefined,
  ].filter((part) => part !== undefined && part !== "");
  return [position, details.join(", ")].filter((part) => part !== "").join(" ");
}

/** What a verdict line calls a model: its version folder, or what was named when there is none. Untrusted text. */
export function modelTitle(model: ModelReport): string {
  return model.versionDirectory ?? model.savedModel ?? model.file ?? model.spec ?? "(no model)";
}

const VERDICTS = {
  loads: "the server loads it",
  "loads-less": "the server loads it, and runs less than it seems to hold",
  "does-not-load": "the server refuses the model",
} as const;

/** What happened to the file, for a verdict line. Untrusted text. */
export function deed(report: Report, model: ModelReport): string {
  if (report.command === "check") return model.loads === undefined ? "not judged" : VERDICTS[model.loads];
  if (model.draft)
    return `wrote ${model.draft.file}: ${count(model.draft.requests, "request")}${nextStep(report, model)}`;
  if (model.exported) return exportedWords(model.exported);
  if (["init", "import", "export"].includes(report.command)) return "nothing written";
  if (report.command !== "write") return "";
  if (!model.ok) return report.dryRun ? "nothing would be written" : "nothing written";
  if (report.dryRun) return model.changed ? "verified, would be written" : "verified, would not change";
  return model.changed ? "written and verified" : "verified, unchanged";
}

/** What to run when the draft is complete. */
function nextStep({ command }: Report, { draft, savedModel }: ModelReport): string {
  if (command !== "import") return "";
  const model = savedModel === undefined ? " --saved-model DIR" : "";
  return `; next: savedmodel-warmup write ${draft!.file}${model}`;
}

function exportedWords({ stanzas, file, dataFiles }: ExportedSamples): string {
  const made = [count(stanzas, "sample"), ...(dataFiles.length === 0 ? [] : [count(dataFiles.length, "data file")])];
  return `${file === undefined ? "" : `wrote ${file}: `}${made.join(", ")}`;
}

/** `2 predict, 1 classify`. */
export function tally(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, number]) => `${number} ${name}`).join(", ");
}
