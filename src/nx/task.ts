/** The work of one task: the options as Nx hands them over become one run of the core. */
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { formatText } from "../report/index.js";
import { run } from "../run.js";
import { VERSION } from "../version.js";
import { wantsColor } from "./color.js";
import type { ExecutorContext } from "./types.js";

/** See the rows of src/options.ts that name executors. */
export interface TaskOptions {
  /** Paths or globs, relative to the project's folder. */
  readonly spec?: string | readonly string[] | undefined;
  readonly strict?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly verbose?: boolean | undefined;
}

export interface TaskOutcome {
  readonly success: boolean;
  /** What to print. No times: Nx keeps it, and shows it again when the task is not run. */
  readonly text: string;
}

/** Never throws: a task that fails is told in words, and the others of its batch go on. */
export async function performTask(
  command: "write" | "check",
  options: TaskOptions,
  context: ExecutorContext,
  projectName: string,
): Promise<TaskOutcome> {
  try {
    const projectRoot = context.projectsConfigurations.projects[projectName]?.root ?? ".";
    // A batch is told of --verbose by the environment alone.
    const verbose = options.verbose === true || context.isVerbose || process.env["NX_VERBOSE_LOGGING"] === "true";
    const report = await run({
      command,
      cwd: context.root,
      specs: specsOf(options.spec, context.root, projectRoot),
      strict: options.strict === true,
      sha256: verbose,
    });
    const text = formatText(report, {
      color: wantsColor(process.env),
      verbose,
      quiet: options.quiet === true,
      times: false,
    });
    return { success: report.ok, text };
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const text = `savedmodel-warmup ${VERSION}: this is a bug, please report it with these lines\n${details}\n`;
    return { success: false, text };
  }
}

/** Paths from the workspace, as its user reads them in problems. */
function specsOf(spec: TaskOptions["spec"], root: string, projectRoot: string): readonly string[] {
  const named = spec === undefined ? [defaultSpec(join(root, projectRoot))] : [spec].flat();
  return named.map((path) => (posix.isAbsolute(path) ? path : posix.join(projectRoot, path)));
}

function defaultSpec(folder: string): string {
  return existsSync(join(folder, "warmup.yml")) && !existsSync(join(folder, "warmup.yaml"))
    ? "warmup.yml"
    : "warmup.yaml";
}
