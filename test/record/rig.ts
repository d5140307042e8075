/** Records that TensorFlow wrote, beside what TensorFlow reads in them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodePredictionLog, decodeTensorProto } from "../../src/proto/codec.js";
import type { PredictionLog, TensorProto } from "../../src/proto/messages.js";

const WARMUP = fileURLToPath(new URL("../fixtures/warmup/", import.meta.url));

export interface TwinRecord {
  readonly length: number;
  readonly offset: number;
  /** Null: no PredictionLog. */
  readonly log: null | {
    readonly log_type: string | null;
    readonly inputs?: Readonly<Record<string, TwinTensor>>;
  };
}

/** Values in base64. Null: TensorFlow makes no tensor of it. */
export type TwinTensor = null | {
  readonly dtype: number;
  readonly shape: readonly number[];
  readonly bytes?: string;
  readonly strings?: readonly string[];
};

interface Twin {
  readonly records: readonly TwinRecord[];
}

/** Names of the warm-up files that have a twin. */
export const FILES = readdirSync(WARMUP)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length))
  .sort();

/** The records of a file, each with its bytes. */
export function recordsOf(file: string): readonly { readonly twin: TwinRecord; readonly bytes: Uint8Array }[] {
  const { records } = JSON.parse(readFileSync(join(WARMUP, `${file}.json`), "utf8")) as Twin;
  const all = readFileSync(join(WARMUP, `${file}.tfrecord`));
  const header = 12;
  return records.map((twin) => {
    const start = twin.offset + header;
    return { twin, bytes: new Uint8Array(all.subarray(start, start + twin.length)) };
  });
}

export function decodedLog(bytes: Uint8Array): PredictionLog {
  const decoded = decodePredictionLog(bytes);
  if (!decoded.ok) throw new Error(decoded.reason);
  return decoded.value;
}

/** A proto out of its bytes in hexadecimal. */
export function tensor(hex: string): TensorProto {
  const decoded = decodeTensorProto(new Uint8Array(Buffer.from(hex, "hex")));
  if (!decoded.ok) throw new Error(decoded.reason);
  return decoded.value;
}

/** A DT_FLOAT of the given shape without values, to be changed by a test. */
export function proto(dims: readonly number[], fields: Partial<TensorProto> = {}): TensorProto {
  return { ...tensor("0801"), shape: { dims: dims.map(BigInt), unknownRank: false }, ...fields };
}
