/** Tensors that are known without running the model: Const, and what is only a Const in another shape. */
import type { TensorProto } from "../../proto/messages.js";
import type { Scope } from "./scope.js";
import type { Trace } from "./trace.js";
export interface Constant {
    /** DataType. */
    readonly dtype: number;
    readonly shape: readonly number[];
    /** Values as stored, whatever shape they are stored in; undefined where they are too large to keep. */
    readonly tensor: TensorProto | undefined;
    /** The first strings of a tensor that is too large to keep. */
    readonly firstStrings: readonly Uint8Array[];
}
export declare function elementsOf({ shape }: Constant): number;
/** The value of an input, where the graph says it. */
export declare function constantOf(trace: Trace, scope: Scope, input: string | undefined, folds?: number): Constant | undefined;
