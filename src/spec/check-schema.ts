/** Judge a tree by the schema, and keep what is sound of it, so that its meaning can be judged in the same run. */
import type { Problem } from "../problem.js";
import type { WarmupDocument } from "./generated/document.js";
import { MAX_MISTAKES } from "./limits.js";
import type { MappingNode } from "./node.js";
import { type PlainData, type PlainMapping, toPlainData } from "./node-data.js";
import { schemaErrors } from "./schema-errors.js";
import { schemaMistakes } from "./schema-problems.js";
import type { SourceText } from "./source-text.js";
import type { SpecPath } from "./spec.js";

export interface CheckedDocument {
  /** Fits the schema: keys with a mistake are gone. Undefined: nothing fits. Integers are only near, see {@link toPlainData}. */
  readonly document: WarmupDocument | undefined;
  readonly problems: readonly Problem[];
}

export function checkSchema(root: MappingNode, source: SourceText): CheckedDocument {
  const data = toPlainData(root) as PlainMapping;
  const errors = schemaErrors(data);
  const mistakes = schemaMistakes(errors.slice(0, MAX_MISTAKES), root, source);
  const problems = mistakes.map((mistake) => mistake.problem);
  if (errors.length > MAX_MISTAKES) return { document: undefined, problems };
  // Its absence is told above; all else is judged as if it were there.
  data["version"] = 1;

  // A key that goes may have been a required one, so that the next one out has to go too.
  let wrong: readonly SpecPath[] = mistakes.map((mistake) => mistake.path);
  while (wrong.length > 0) {
    const pruned = wrong.filter((path) => prune(data, path));
    if (pruned.length === 0) return { document: undefined, problems };
    wrong = schemaMistakes(schemaErrors(data), root, source).map((mistake) => mistake.path);
  }
  return { document: data as unknown as WarmupDocument, problems };
}

/** Delete the nearest key that holds the value. False where there is none to delete. */
function prune(data: PlainData, path: SpecPath): boolean {
  const [section, index] = path;
  if (section === "requests" && path.length === 2) {
    // The other requests are still worth judging; an empty one asks for nothing that could be wrong.
    (data as { requests: PlainData[] }).requests[Number(index)] = {};
    return true;
  }
  let holder: { readonly mapping: PlainMapping; readonly key: string } | undefined;
  let value: PlainData | undefined = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return false;
    if (Array.isArray(value)) {
      value = value[Number(step)];
    } else {
      holder = { mapping: value, key: String(step) };
      value = value[step];
    }
  }
  if (!holder || !(holder.key in holder.mapping)) return false;
  return delete holder.mapping[holder.key];
}
