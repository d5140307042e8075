/** A spec file from disk: bytes to text, then {@link parseSpec}. */
import { isUtf8 } from "node:buffer";
import { dirname, resolve } from "node:path";
import { type Remote, remoteFiles } from "../files/index.js";
import { openRegular } from "../files/open-regular.js";
import type { Outcome, Problem } from "../problem.js";
import { openDataFiles } from "./data-files.js";
import { MAX_FILE_BYTES } from "./limits.js";
import { parseSpec } from "./parse-spec.js";
import { specProblem } from "./problems.js";
import { withRemoteFiles } from "./remote-data.js";
import type { Spec } from "./spec.js";
import { reasonOf } from "../files/workspace.js";

export interface ReadOptions {
  /** Folder that a relative `file` starts from. */
  readonly cwd: string;
  /** Absolute folder that data files are read from, beside the spec's own. Default: `cwd`. */
  readonly workspace?: string | undefined;
  /** Read data files from anywhere. */
  readonly allowOutside?: boolean | undefined;
  /** What files are fetched with; default: by https, from public addresses. False: values of URLs are left open. */
  readonly remote?: Remote | false | undefined;
}

export async function readSpec(file: string, options: ReadOptions): Promise<Outcome<Spec>> {
  const { cwd, workspace = cwd, allowOutside, remote = remoteFiles({ allowPrivateNetwork: false }) } = options;
  const path = resolve(cwd, file);
  let bytes: Uint8Array;
  try {
    bytes = await readAtMost(path, MAX_FILE_BYTES + 1);
  } catch (error) {
    const message = `The spec cannot be read: ${reasonOf(error)}.`;
    return failed(specProblem("spec-unreadable", { message, where: { file } }));
  }
  if (bytes.length > MAX_FILE_BYTES) {
    const message = `The spec has more than ${MAX_FILE_BYTES} bytes, the most that is read.`;
    return failed(specProblem("spec-too-large", { message, where: { file } }));
  }
  const text = decodeUtf8(bytes);
  if (typeof text !== "string") {
    return failed(specProblem("spec-encoding", { message: text.message, where: { file, ...text.where } }));
  }
  const directory = dirname(path);
  const local = await openDataFiles(text, { directory, cwd: allowOutside === true ? undefined : workspace });
  const files = await withRemoteFiles(text, { file, directory, files: local }, remote || undefined);
  return parseSpec(text, { file, directory, files });
}

function failed(problem: Problem): Outcome<Spec> {
  return { value: undefined, problems: [problem] };
}

/** The size that a file system tells is not always that of what is read (0 in /proc), so the bytes are counted as they come. */
async function readAtMost(path: string, limit: number): Promise<Uint8Array> {
  const handle = await openRegular(path);
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    while (length < limit) {
      const chunk = new Uint8Array(Math.min(limit - length, 64 * 1024));
      const { bytesRead } = await handle.read(chunk, 0, chunk.length);
      if (bytesRead === 0) break;
      chunks.push(chunk.subarray(0, bytesRead));
      length += bytesRead;
    }
    return Buffer.concat(chunks);
  } finally {
    await handle.close();
  }
}

type Undecodable = { readonly message: string; readonly where: { readonly line?: number; readonly offset?: number } };

function decodeUtf8(bytes: Uint8Array): string | Undecodable {
  const start = `${bytes[0]} ${bytes[1]}`;
  if (start === "255 254" || start === "254 255")
    return { message: "The spec is UTF-16; it must be UTF-8.", where: {} };
  // Not by a TextDecoder: its first text costs milliseconds. A byte order mark is left to the parser, which knows that it
  // takes no column.
  if (isUtf8(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  const offset = firstInvalidByte(bytes);
  const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
  const byte = bytes[offset]?.toString(16).padStart(2, "0");
  return { message: `Byte 0x${byte} at offset ${offset} is not UTF-8.`, where: { line, offset } };
}

/** The bytes up to the first replacement character that is not one of the file's own. */
function firstInvalidByte(bytes: Uint8Array): number {
  const repaired = new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  const difference = bytes.findIndex((byte, i) => byte !== repaired[i]);
  return difference === -1 ? bytes.length - 1 : difference;
}
