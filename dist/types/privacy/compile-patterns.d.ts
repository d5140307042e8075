/** The patterns of `deny_patterns`, ready to search with. */
import type { Outcome } from "../problem.js";
import type { Spec } from "../spec/spec.js";
import type { Pattern } from "./patterns/pattern.js";
export declare function compilePatterns({ privacy, locate }: Spec): Promise<Outcome<readonly Pattern[]>>;
