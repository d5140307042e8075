/** Imports and exports in one call, on models made by hand and files of the fixtures. */
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  draftImported,
  exportTriton,
  type Exported,
  type ImportedDraft,
  importPerfData,
  importTriton,
} from "../../src/exchange/index.js";
import type { Model } from "../../src/model/index.js";
import { type Plan, plan } from "../../src/plan/index.js";
import type { Problem } from "../../src/problem.js";
import { openDataFiles } from "../../src/spec/data-files.js";
import { parseSpec, type Spec, specForModel } from "../../src/spec/index.js";

export const FIXTURES = fileURLToPath(new URL("../fixtures/exchange/", import.meta.url));

export interface Import extends Partial<ImportedDraft> {
  readonly all: readonly Problem[];
}

/** @param folder of the source; the draft would stand there too. */
export async function imported(
  format: "triton" | "perf_analyzer",
  content: string | Uint8Array,
  model?: Model,
  folder: string = FIXTURES,
): Promise<Import> {
  const { serving } = specForModel(folder);
  const context = {
    source: format === "triton" ? "config.pbtxt" : "data.json",
    sourceFolder: folder,
    output: join(folder, "warmup.yaml"),
    workspace: folder,
    target: model && { model, path: "export", serving },
  };
  const bytes = Buffer.from(content);
  const { value, problems } = format === "triton" ? await importTriton(bytes, context) : importPerfData(bytes, context);
  if (!value) return { all: problems };
  const draft = await draftImported(value, context);
  return { ...draft, all: [...problems, ...draft.problems] };
}

export async function planned(
  text: string,
  model: Model,
  folder: string = FIXTURES,
): Promise<{ readonly spec: Spec; readonly plan: Plan; readonly problems: readonly Problem[] }> {
  const files = await openDataFiles(text, { directory: folder, cwd: folder });
  const { value: spec, problems } = parseSpec(text, { file: "warmup.yaml", directory: folder, files });
  const outcome = spec && plan(spec, model);
  if (!spec || !outcome?.value) {
    throw new Error([...problems, ...(outcome?.problems ?? [])].map(({ message }) => message).join("\n"));
  }
  return { spec, plan: outcome.value, problems: [...problems, ...outcome.problems] };
}

export async function exported(requests: string, model: Model, hasFiles = true): Promise<Exported> {
  const text = `version: 1\n${requests}`;
  const { spec, plan: made } = await planned(text, model, dirname(join(tmpdir(), "x")));
  return exportTriton({ spec, model, plan: made, hasFiles });
}

/** What every record feeds, in words that can be compared. */
export function tensorsOf({ records }: Plan): readonly object[] {
  return records.map((record) => {
    if (record.method !== "predict") throw new Error("not a predict request");
    return Object.fromEntries(
      [...record.inputs].map(([alias, tensor]) => {
        const value = tensor.make();
        const content = "content" in value ? [value.content] : value.strings;
        const { dtype, shape } = value;
        return [
          alias,
          { dtype: dtype.name, shape, values: content.map((bytes) => Buffer.from(bytes).toString("hex")) },
        ];
      }),
    );
  });
}
