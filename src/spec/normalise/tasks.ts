/** The tasks of a multi_inference request. */
import type { Request } from "../generated/document.js";
import { formatPath } from "../node.js";
import type { Reading } from "../reading.js";
import type { SpecPath, TaskSpec } from "../spec.js";
import type { Sources } from "./sources.js";

/** What the server takes for a signature that is not named. */
const DEFAULT_SIGNATURE = "serving_default";

/** Without a task the server has nothing to run, and says so by failing the load. Of what was recorded, only a log has its own. */
export function checkHasTasks(request: Request, path: SpecPath, sources: Sources, reading: Reading): void {
  if (request.method !== "multi_inference" || request.tasks) return;
  if (sources.get(request.from ?? "")?.format === "prediction_log_tfrecord") return;
  if (reading.mentions(path, "tasks")) return;
  reading.report("spec-tasks", [...path, "method"], "`method: multi_inference` needs `tasks`, which are not there.");
}

export function normaliseTasks({ tasks = [] }: Request, path: SpecPath, reading: Reading): readonly TaskSpec[] {
  const here = [...path, "tasks"];
  const seen = new Set<string>();
  for (const [i, { signature_name = DEFAULT_SIGNATURE }] of tasks.entries()) {
    if (seen.has(signature_name)) {
      const place = formatPath([...here, i]);
      const message = `\`${place}\` runs the signature \`${signature_name}\`, which another task runs already.`;
      reading.report("spec-tasks", [...here, i], message);
    }
    seen.add(signature_name);
  }
  return tasks.map(({ signature_name, method_name }, i) => ({
    path: [...here, i],
    signatureName: signature_name,
    methodName: method_name,
  }));
}
