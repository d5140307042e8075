/** The specs of a run, read one after the other. */
import { resolve } from "node:path";
import { remoteFiles } from "../files/index.js";
import type { Outcome, Problem } from "../problem.js";
import { readSpec, specForModel } from "../spec/index.js";
import type { Spec } from "../spec/spec.js";
import { judgeNamedFile, workspaceOf } from "./containment.js";
import { findSpecs } from "./find-specs.js";

export interface SpecChoice {
  readonly specs?: readonly string[] | undefined;
  readonly savedModel?: string | undefined;
  readonly workspace?: string | undefined;
  readonly allowOutside?: boolean | undefined;
  readonly allowPrivateNetwork?: boolean | undefined;
}

/** A spec that can be used, with what was found in it: warnings, since one with errors cannot. */
export type ReadSpec = Outcome<Spec> & { readonly value: Spec };

/**
 * What could be read, in code-unit order of the paths; the problems are those of the specs that could not.
 *
 * @param fetches False: only what specs say is asked for, not what their URLs give.
 */
export async function readSpecs(
  choice: SpecChoice,
  cwd: string,
  fetches: boolean,
): Promise<Outcome<readonly ReadSpec[]>> {
  const remote = fetches && remoteFiles({ allowPrivateNetwork: choice.allowPrivateNetwork === true });
  const savedModel = choice.savedModel === undefined ? undefined : resolve(cwd, choice.savedModel);
  if (savedModel !== undefined && (choice.specs ?? []).length === 0) {
    return { value: [{ value: specForModel(savedModel), problems: [] }], problems: [] };
  }
  const found = await findSpecs(choice.specs ?? [], cwd);
  const specs: ReadSpec[] = [];
  const problems: Problem[] = [...found.problems];
  for (const file of found.value ?? []) {
    const led = await judgeNamedFile(file, choice, cwd);
    if (led.length > 0) {
      problems.push(...led);
      continue;
    }
    const { value, problems: ofSpec } = await readSpec(file, {
      cwd,
      workspace: workspaceOf(choice, cwd),
      allowOutside: choice.allowOutside,
      remote,
    });
    if (value === undefined) problems.push(...ofSpec);
    else specs.push({ value: withModel(value, savedModel), problems: ofSpec });
  }
  return { value: specs, problems };
}

function withModel(spec: Spec, path: string | undefined): Spec {
  return path === undefined ? spec : { ...spec, model: { ...spec.model, path } };
}
