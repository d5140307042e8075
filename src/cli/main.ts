/** The command line: arguments in, one run, its report out. */
import type { Report } from "../report/report.js";
import { wantsColor } from "./color.js";
import { help } from "./help.js";
import { type Io, print, tolerateClosedPipes } from "./io.js";
import { type Settings, parseCommandLine } from "./parse.js";
import { progressLine } from "./progress.js";
import { requestOf } from "./request.js";
import { VERSION } from "../version.js";

/** Nothing is wrong. */
const OK = 0;
/** Problems were found, or the program itself failed. */
const PROBLEMS = 1;
/** The command line is wrong; nothing was done. */
const USAGE = 2;

/** Run one command line and tell the exit status. `args` start at the command. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  tolerateClosedPipes(io);
  try {
    return await dispatch(args, io);
  } catch (error) {
    await print(io.stderr, unexpected(error));
    return PROBLEMS;
  }
}

async function dispatch(args: readonly string[], io: Io): Promise<number> {
  const invocation = parseCommandLine(args);
  switch (invocation.kind) {
    case "help":
      await print(io.stdout, help(invocation.command));
      return OK;
    case "version":
      await print(io.stdout, `${VERSION}\n`);
      return OK;
    case "usage":
      return wrongUsage(invocation.message, invocation.command, io);
    case "run":
  }
  const { command, operands, set } = invocation;
  const progress = progressLine(io.stderr, io.env);
  const request = requestOf(command, operands, set, { cwd: io.cwd(), onProgress: progress.show });
  if (typeof request === "string") return wrongUsage(request, command, io);

  // Loaded here, so that --help and a wrong command line answer at once.
  const { run } = await import("../run.js");
  const report = await run(request);
  progress.clear();
  const delivered = await deliver(report, set, io);
  return report.ok && delivered ? OK : PROBLEMS;
}

async function wrongUsage(message: string, command: string | undefined, io: Io): Promise<number> {
  const more = `savedmodel-warmup${command === undefined ? "" : ` ${command}`} --help`;
  await print(io.stderr, `savedmodel-warmup: ${message}\nSee ${more}\n`);
  return USAGE;
}

/**
 * Standard output carries the format that was asked for, or what was exported; the text then goes to standard error.
 * False where the report's file could not be written.
 */
async function deliver(report: Report, set: Settings, io: Io): Promise<boolean> {
  const { formatJson, formatMarkdown, formatText } = await import("../report/index.js");
  const format = set.has("json") ? "json" : (set.get("format") ?? "text");
  const exported = format === "text" ? exportedText(report) : undefined;
  const textOutput = format === "text" && exported === undefined ? io.stdout : io.stderr;
  const color = wantsColor(String(set.get("color") ?? "auto"), io.env, textOutput);
  await print(textOutput, formatText(report, { color, verbose: set.has("verbose"), quiet: set.has("quiet") }));
  if (exported !== undefined) await print(io.stdout, exported);
  if (format === "json") await print(io.stdout, formatJson(report, { version: VERSION }));
  if (format === "markdown") await print(io.stdout, formatMarkdown(report));
  const file = set.get("report");
  return typeof file !== "string" || (await writeReport(file, formatJson(report, { version: VERSION }), set, io));
}

/** What `export` was to print, so that standard output can be appended to a config as it is. */
function exportedText({ models }: Report): string | undefined {
  return models[0]?.exported?.text;
}

async function writeReport(file: string, text: string, set: Settings, io: Io): Promise<boolean> {
  const { writeTextFile } = await import("../run/text-file.js");
  const { resolve } = await import("node:path");
  const path = resolve(io.cwd(), file);
  const workspace = set.has("allow-outside") ? undefined : io.cwd();
  const refusal = await writeTextFile({ path, text, over: true, folders: true, workspace });
  if (refusal === undefined) return true;
  const { visible } = await import("../report/visible.js");
  await print(
    io.stderr,
    `savedmodel-warmup: the report cannot be written to ${visible(`${file}: ${refusal.reason}`)}\n`,
  );
  return false;
}

function unexpected(error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `savedmodel-warmup ${VERSION}: this is a bug, please report it with these lines\n${details}\n`;
}
