/** The two targets of a project with specs, as plain data: the same on every machine, since Nx hashes it. */
import { posix } from "node:path";
import { WARMUP_DIRECTORY, WARMUP_FILE } from "../serving/constants.js";
import { modelFiles, taskInputs } from "./inputs.js";
import type { TargetRequest } from "./request.js";
import { fromToken } from "./token.js";
import type { Target, TargetMetadata } from "./types.js";

export function warmupTarget(request: TargetRequest): Target {
  const { projectRoot, specs, options } = request;
  const obstacle = specs.find((spec) => spec.obstacle !== undefined)?.obstacle;
  const description = "Write the warm-up file of the model and verify it.";
  return {
    executor: "savedmodel-warmup:write",
    options: { spec: specOption(request) },
    // A target of that name that a project does not have is no dependency.
    dependsOn: [options.exportTargetName],
    cache: obstacle === undefined,
    inputs: taskInputs(request),
    outputs: obstacle === undefined ? specs.flatMap(({ model }) => warmupFiles(model, projectRoot)) : [],
    metadata: metadata("write", obstacle === undefined ? description : `${description} Not cached: ${obstacle}.`),
  };
}

/**
 * Not cached: it asks what is on the disk now, and reading costs less than what Nx would have to hash. And it runs beside the
 * other target where both are asked for at once; its verdict would then be kept under the hash of the file before.
 */
export function checkTarget(request: TargetRequest): Target {
  return {
    executor: "savedmodel-warmup:check",
    options: { spec: specOption(request) },
    cache: false,
    metadata: metadata(
      "check",
      "Judge the warm-up file that is there: what the server would say, and what the spec says.",
    ),
  };
}

/** From the project, as the executors read it. */
function specOption({ projectRoot, specs }: TargetRequest): string | readonly string[] {
  const paths = specs.map(({ spec }) => posix.relative(projectRoot, spec));
  return paths.length === 1 ? paths[0]! : paths;
}

/** Whether the model's path is a base path or a version folder shows only when the model has been exported: both places. */
function warmupFiles(model: string, projectRoot: string): readonly string[] {
  return modelFiles(model, [`${WARMUP_DIRECTORY}/${WARMUP_FILE}`]).map((path) => fromToken(path, projectRoot));
}

function metadata(command: "write" | "check", description: string): TargetMetadata {
  return {
    technologies: ["tensorflow"],
    description,
    help: { command: `npx savedmodel-warmup ${command} --help`, example: { options: { strict: true } } },
  };
}
