/** `nx g savedmodel-warmup:spec PROJECT`: a warm-up spec for a project, from the model it has exported. */
import { join, posix } from "node:path";
import { visible } from "../report/visible.js";
import { draftFor } from "../run/init.js";
import { loadDevkit, type Devkit } from "./devkit.js";
import { emptySpec } from "./empty-spec.js";
import { findModels } from "./find-models.js";
import { register } from "./init.js";
import type { Tree } from "./types.js";

export interface SpecOptions {
  readonly project: string;
  /** Base path or version folder of the SavedModel, relative to the project. Left out: the nearest that is there. */
  readonly model?: string | undefined;
}

/** Where a model is expected that has not been exported yet. */
const DEFAULT_MODEL = "export";

export async function spec(tree: Tree, options: SpecOptions): Promise<() => void> {
  return addSpec(tree, options, loadDevkit(tree.root));
}

/** Throws where the project has a spec already: it is the user's. */
export async function addSpec(tree: Tree, { project, model }: SpecOptions, devkit: Devkit): Promise<() => void> {
  const { root } = devkit.readProjectConfiguration(tree, project);
  const file = posix.join(root, "warmup.yaml");
  const taken = [file, posix.join(root, "warmup.yml")].find((path) => tree.exists(path));
  if (taken !== undefined) throw new Error(`${taken} is there already`);

  const folder = join(tree.root, root);
  const [found, ...others] = model === undefined ? findModels(folder) : [model];
  const path = found ?? DEFAULT_MODEL;
  const schema = posix.join(posix.relative(root, "."), "node_modules/savedmodel-warmup/schema/warmup.schema.json");
  const { draft } = await draftFor({ path, file: join(tree.root, file), schema, workspace: tree.root }, folder);
  tree.write(file, draft?.text ?? emptySpec({ model: path, schema }));
  register(tree);
  return () => {
    for (const { message } of draft?.problems ?? []) console.log(visible(message));
    if (draft === undefined)
      console.log(`No model at ${visible(path)} yet: correct model.path of ${file} if it is to be elsewhere.`);
    if (others.length > 0)
      console.log(`Other models of the project, without a spec: ${others.map(visible).join(", ")}`);
    console.log(`Next: nx run ${project}:warmup`);
  };
}
