import type { Plan } from "../plan/index.js";
import type { Problem } from "../problem.js";
import { formatPath } from "../spec/index.js";
import type { Spec } from "../spec/spec.js";

/** Rooms that judge records as they are read back. */
const OF_RECORDS = /^(?:serving|privacy)-/;

/**
 * What the rules of server and privacy say of a record that the spec made, told at the request that made it: the file was a
 * draft and is gone, and the spec is what can be mended. Of a recorded request the recording is its place. Without a spec
 * there is none.
 */
export function atRequest(problem: Problem, planned: Plan, spec: Spec): Problem {
  const { record, path } = problem.where;
  const request = record === undefined ? undefined : planned.records[record];
  if (!request || spec.file === undefined || !OF_RECORDS.test(problem.code)) return problem;
  const { where, excerpt } = spec.locate(request.path);
  if (typeof request.path[3] === "number") {
    const taker = formatPath(request.path.slice(0, 2));
    const message = `${problem.message} (recorded; ${taker} makes record ${request.index} of it)`;
    return { ...problem, message, where: { ...where, ...(path !== undefined && { path }) } };
  }
  return {
    ...problem,
    where: { ...where, record: request.index, ...(path !== undefined && { path }) },
    // The line may hold what a pattern has found.
    ...(excerpt && !problem.code.startsWith("privacy-") && { excerpt }),
  };
}
