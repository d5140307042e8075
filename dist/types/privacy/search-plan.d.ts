import type { Plan } from "../plan/index.js";
import type { Problem } from "../problem.js";
import type { Pattern } from "./patterns/pattern.js";
/** The records of a plan that goes elsewhere than into a warm-up file, searched as they would be read back from one. */
export declare function searchPlan({ records, modelName }: Plan, patterns: readonly Pattern[]): readonly Problem[];
