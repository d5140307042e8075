/**
 * The real TensorFlow, asked from vitest. The interpreter is named by SAVEDMODEL_WARMUP_PYTHON and by nothing else;
 * `test/referee/install.sh` makes one.
 *
 *     describeWithReferee("a written file", () => {
 *       it("loads", async () => {
 *         const [verdict] = await referee([{ model: "export/half_plus_two/1" }]);
 *         expect(verdict).toMatchObject({ loads: true, records_read: 4 });
 *       });
 *     });
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/** One warm-up file to replay as the stock server's session runtime would at load. */
export interface Job {
  /** A version folder. */
  readonly model: string;
  /** Default: where the server looks, `assets.extra/tf_serving_warmup_requests` in `model`. */
  readonly file?: string;
  /** The exact tag set of the MetaGraph; default `["serve"]`. */
  readonly tags?: readonly string[];
  /** What `--enable_signature_method_name_check` sets; default false. */
  readonly check_method_name?: boolean;
}

export interface Verdict {
  readonly loads: boolean;
  /** What failed: the model itself, or its warm-up. */
  readonly stage: "load" | "warmup" | "done";
  /** The canonical code, `OK` or for example `INVALID_ARGUMENT`. */
  readonly status: string;
  readonly message: string;
  /** Records that ran, also those before a failure. */
  readonly records_read: number;
}

export interface ProtoQuestion {
  readonly type: "PredictionLog" | "TensorProto";
  readonly base64: string;
}

/** The elements of a tensor as they lie in memory, little-endian; of a resource or variant the dtype alone. */
export interface TensorTwin {
  readonly dtype: number;
  readonly shape?: readonly number[];
  /** Base64; absent for strings. */
  readonly bytes?: string;
  /** Base64 of each element. */
  readonly strings?: readonly string[];
}

export interface ProtoVerdict {
  readonly parses: boolean;
  /** Of a TensorProto that parses; null where `Tensor::FromProto` refuses it, absent where only Python cannot read it. */
  readonly tensor?: TensorTwin | null;
}

export interface TfrecordReading {
  readonly records: readonly { readonly length: number; readonly sha256: string }[];
  /** What ended the reading; null at the end of the file. */
  readonly status: { readonly code: string; readonly message: string } | null;
}

const python = process.env["SAVEDMODEL_WARMUP_PYTHON"];

export const refereeAvailable = python !== undefined && python !== "";

/** A describe that is skipped, and says why, without TensorFlow; under `CI=true` that is a failure instead. */
export function describeWithReferee(title: string, tests: () => void): void {
  const why = refereeAvailable ? "" : " (SAVEDMODEL_WARMUP_PYTHON is unset)";
  describe.skipIf(!refereeAvailable)(`${title}${why}`, () => {
    tests();
  });
  if (!refereeAvailable && process.env["CI"] === "true") {
    it(`${title}: CI has a referee`, () => expect.fail("SAVEDMODEL_WARMUP_PYTHON is unset"));
  }
}

/** The verdicts on the jobs, in their order, from one process. Relative paths start at `cwd`. */
export async function referee(jobs: readonly Job[], cwd = process.cwd()): Promise<Verdict[]> {
  return JSON.parse(await run(["replay.py"], cwd, JSON.stringify(jobs))) as Verdict[];
}

/** Whether C++ protobuf parses the bytes, and what it makes of a tensor. */
export async function askParser(questions: readonly ProtoQuestion[]): Promise<ProtoVerdict[]> {
  return JSON.parse(await run(["parse_protos.py"], process.cwd(), JSON.stringify(questions))) as ProtoVerdict[];
}

/** A `config.pbtxt` as protobuf's own parser reads it, with Triton's schema. */
export interface TritonReading {
  readonly max_batch_size: number;
  readonly samples: readonly {
    readonly name: string;
    readonly batch_size: number;
    readonly count: number;
    readonly inputs: Readonly<
      Record<string, { readonly type: string; readonly dims: readonly number[]; readonly values: unknown }>
    >;
  }[];
}

/** Null where the parser refuses the text. */
export async function readTritonConfigs(texts: readonly string[]): Promise<(TritonReading | null)[]> {
  return JSON.parse(await run(["triton_config.py"], process.cwd(), JSON.stringify(texts))) as (TritonReading | null)[];
}

/** What TensorFlow's record reader finds in the files. */
export async function readWithTensorFlow(files: readonly string[], cwd = process.cwd()): Promise<TfrecordReading[]> {
  return JSON.parse(await run(["tfrecord.py", "read", ...files], cwd, "")) as TfrecordReading[];
}

/** Feature name to its kind and values: bytes in hex, floats in the hex of their 32 bits, integers as text. */
export type ExampleTwin = Readonly<Record<string, readonly [string | null, readonly string[]]>>;

/** The tf.Examples that TensorFlow finds in each TFRecord file, packed or not. */
export async function examplesOf(files: readonly string[]): Promise<readonly (readonly ExampleTwin[])[]> {
  return JSON.parse(await run(["sources.py", "read", ...files], process.cwd(), "")) as readonly ExampleTwin[][];
}

/** Have TensorFlow and protobuf write recorded traffic into a folder: see `sources.py`. */
export async function writeSources(folder: string): Promise<void> {
  await run(["sources.py", "write", folder], process.cwd(), "");
}

function run([script, ...args]: readonly [string, ...string[]], cwd: string, input: string): Promise<string> {
  if (!python) throw new Error("SAVEDMODEL_WARMUP_PYTHON is unset: no interpreter with TensorFlow to ask");
  const child = spawn(python, ["-B", fileURLToPath(new URL(script, import.meta.url)), ...args], { cwd });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  // A child that dies early closes its input; its exit status tells the story.
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) return resolve(Buffer.concat(stdout).toString());
      const log = Buffer.concat(stderr).toString().slice(-4000);
      return reject(new Error(`${script} ended with ${code ?? signal}:\n${log}`));
    });
  });
}
