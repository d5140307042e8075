import type { Model } from "../model/model.js";
import type { ServerVerdict, Where } from "../problem.js";
import type { Serving } from "../spec/spec.js";

/** What a record is judged against, and where it stands. */
export interface RecordContext {
  readonly model: Model;
  readonly serving: Serving;
  /** The warm-up file, as problems are to name it. */
  readonly file: string;
  /** 0-based. */
  readonly record: number;
  /** Byte offset of the record's frame in the file. */
  readonly offset: number;
  /** The name the model is served under; undefined: not known, so `model_spec.name` is not compared. */
  readonly servedName?: string | undefined;
  /** True for a record that a spec has made: what is only superfluous in it was told at the spec's own lines. */
  readonly planned?: boolean | undefined;
}

export function whereIn(context: RecordContext, path?: string): Where {
  const { file, record, offset } = context;
  return path === undefined ? { file, record, offset } : { file, record, offset, path };
}

export function usesTfrt(context: RecordContext): boolean {
  return context.serving.runtime === "tfrt";
}

/** The status that most rules end in. */
export function invalidArgument(message: string): ServerVerdict {
  return { status: "INVALID_ARGUMENT", message };
}

export function failedPrecondition(message: string): ServerVerdict {
  return { status: "FAILED_PRECONDITION", message };
}

export function unimplemented(message: string): ServerVerdict {
  return { status: "UNIMPLEMENTED", message };
}
