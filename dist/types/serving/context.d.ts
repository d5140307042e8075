import type { Model, Signature } from "../model/model.js";
import type { Problem, ServerVerdict, Where } from "../problem.js";
import type { Example } from "../proto/messages.js";
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
    /** Checks of features against the graph's parse ops; undefined: features are not known. */
    readonly judgeExamples?: JudgeExamples | undefined;
}
/** The examples of one request, as they reach the graph: the context's features are put before each example's own. */
export interface RequestExamples {
    readonly examples: readonly Example[];
    readonly context: Example | undefined;
    /** Field path of the Input message within the record. */
    readonly path: string;
}
/**
 * Compares examples with what the signature's graph parses. Undefined: the graph does not show what it parses, so the
 * features cannot be judged.
 */
export type JudgeExamples = (signature: Signature, request: RequestExamples, context: RecordContext) => readonly Problem[] | undefined;
export declare function whereIn(context: RecordContext, path?: string): Where;
export declare function usesTfrt(context: RecordContext): boolean;
/** The status that most rules end in. */
export declare function invalidArgument(message: string): ServerVerdict;
export declare function failedPrecondition(message: string): ServerVerdict;
export declare function unimplemented(message: string): ServerVerdict;
