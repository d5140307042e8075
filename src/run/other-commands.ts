/** The commands that are not about every version folder of a spec: each makes the report of one model. */
import type { ModelReport } from "../report/report.js";
import { exportRequests } from "./export.js";
import { importRequests } from "./import.js";
import { initSpec } from "./init.js";
import { inspectModel } from "./inspect.js";
import type { ExportOptions, ImportOptions, InitOptions, InspectOptions, ShowOptions } from "./run-options.js";
import { showRecords } from "./show.js";

export function reportOn(
  options: InspectOptions | ShowOptions | InitOptions | ImportOptions | ExportOptions,
  cwd: string,
): Promise<ModelReport> {
  switch (options.command) {
    case "inspect":
      return inspectModel(options, { cwd, onProgress: options.onProgress ?? (() => {}) });
    case "show":
      return showRecords(options, cwd);
    case "init":
      return initSpec(options, cwd);
    case "import":
      return importRequests(options, cwd);
    case "export":
      return exportRequests(options, cwd);
  }
}
