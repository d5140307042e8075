/** The server's rules as code, for decoded records of any origin: nothing here is shared with the writer. */
export { DEFAULT_SIGNATURE, MAX_RECORDS, WARMUP_DIRECTORY, WARMUP_FILE } from "./constants.js";
export type { RecordContext } from "./context.js";
export { judgeFraming, judgeRecordCount } from "./framing.js";
export { judgeOpenFailure } from "./place.js";
export { servingProblem } from "./problems.js";
export { judgeRecord } from "./record.js";
export { settleBatching } from "./settle-batching.js";
