/**
 * The decoded messages, as plain read-only data: int64 is bigint, a map is a Map, bytes are a view of the input, a oneof
 * is a union told apart by `kind` (`logType` for PredictionLog) whose words are the field names of the schema in `proto/`.
 *
 * A scalar that is not on the wire has its proto3 default; a message that is not on the wire is undefined.
 */
export type * from "./messages/example.js";
export type * from "./messages/graph.js";
export type * from "./messages/prediction-log.js";
export type * from "./messages/signature.js";
export type * from "./messages/tensor.js";
