import type { Plan } from "../plan/plan.js";
import type { Problem } from "../problem.js";
import { type Source } from "../tfrecord/source.js";
import type { OnRecord } from "./verification.js";
/**
 * Whether a warm-up file is byte for byte what the spec would write now. The first record that differs is told in
 * full, the others are counted. Framing is not looked at: that is {@link verifyFile}'s, and so is why a file cannot be
 * opened; what the spec makes of one that is missing is told here.
 */
export declare function compareWithPlan(file: string, plan: Plan, onRecord?: OnRecord): Promise<readonly Problem[]>;
/** As {@link compareWithPlan}, for bytes that are open already. `file` names them in problems. */
export declare function compareSource(source: Source, file: string, plan: Plan, onRecord?: OnRecord): Promise<readonly Problem[]>;
