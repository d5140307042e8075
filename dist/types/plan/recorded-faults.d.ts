/** What is wrong with recorded requests: a fault that many of them share is told once, at the first of them. */
import type { Problem } from "../problem.js";
import type { RequestSpec } from "../spec/spec.js";
export declare class RecordedFaults {
    #private;
    add(problems: readonly Problem[], { path, from }: Pick<RequestSpec, "path" | "from">): void;
    get problems(): readonly Problem[];
}
