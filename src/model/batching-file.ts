/** The files that tell how the server batches. */
import { join } from "node:path";
import { openRegular } from "../files/open-regular.js";
import type { Outcome, Problem, ProblemDetails, Severity } from "../problem.js";
import { type BatchingParameters, parseBatchingParameters } from "./batching-parameters.js";
import { modelProblem } from "./problems.js";
import type { VersionFolder } from "./version-folder.js";

/** `io::JoinPath(model_dir, "batching_params.pbtxt")`, tensorflow_serving/servables/tensorflow/bundle_factory_util.cc. */
const MODEL_BATCHING_FILE = "batching_params.pbtxt";

/** A dozen numbers need a few hundred bytes. */
const MAX_BYTES = 1024 * 1024;

/** Where a version's own parameters lie: beside saved_model.pb, and not in assets.extra. */
export function modelBatchingFile(folder: VersionFolder): string {
  return join(folder.path, MODEL_BATCHING_FILE);
}

export interface BatchingFile {
  /** Absolute path. */
  readonly path: string;
  /** Where the file is named; undefined where nothing names it, so that its absence is no problem. */
  readonly named: Pick<ProblemDetails, "where" | "excerpt"> | undefined;
  /** Of what is wrong in the file: how certain it is that the server reads it. */
  readonly severity: Severity;
}

/** The parameters in a file. No value and no problem: there is no such file, and nothing says that there is. */
export async function readBatchingFile(file: BatchingFile): Promise<Outcome<BatchingParameters>> {
  const { path, named, severity } = file;
  const bytes = await readAtMost(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    if (named === undefined && bytes.code === "ENOENT") return { value: undefined, problems: [] };
    return refused(unreadable(file, bytes.message));
  }
  if (bytes.length > MAX_BYTES) return refused(unreadable(file, `it has more than ${MAX_BYTES} bytes`));
  const parsed = parseBatchingParameters(bytes);
  if (parsed.ok) return { value: parsed.value, problems: [] };
  const { reason, line, column } = parsed.fault;
  const problem = modelProblem("model-batching-broken", {
    message: `${path} holds no BatchingParameters in text format: ${reason}.`,
    where: { file: path, line, column },
    severity,
    server: unparsed(path),
  });
  return refused(problem);
}

function unreadable({ path, named, severity }: BatchingFile, reason: string): Problem {
  return modelProblem("model-batching-unreadable", {
    message: `The batching parameters in ${path} cannot be read: ${reason}.`,
    where: { file: path },
    ...named,
    severity,
    server: unparsed(path),
  });
}

function unparsed(path: string) {
  return { status: "INVALID_ARGUMENT", message: `Invalid protobuf file: '${path}'` };
}

function refused(problem: Problem): Outcome<BatchingParameters> {
  return { value: undefined, problems: [problem] };
}

async function readAtMost(path: string): Promise<Buffer> {
  const file = await openRegular(path);
  try {
    const buffer = Buffer.alloc(MAX_BYTES + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === buffer.length) return buffer.subarray(0, length);
    }
  } finally {
    await file.close();
  }
}
