/** The spec of a model that has none: every section says what an empty one would. */
import { resolve } from "node:path";
import { hasErrors } from "../problem.js";
import { parseSpec } from "./parse-spec.js";
import type { Spec } from "./spec.js";

/** Everything is derived from the model at `path`, a base path or a version folder. */
export function specForModel(path: string): Spec {
  const directory = resolve(path);
  const { value, problems } = parseSpec("version: 1", { file: "", directory });
  if (!value || hasErrors(problems)) throw new Error("a spec that says nothing must be sound");
  return { ...value, file: undefined, locate: () => ({ where: {} }) };
}
