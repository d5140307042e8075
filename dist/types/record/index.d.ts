/** One record between the plan and the bytes of a PredictionLog, in both directions, and in words. */
export { type DescribeOptions, describeLog, type ExamplesDescription, type FeatureDescription, type LogDescription, type ModelDescription, type RequestDescription, type TensorDescription, } from "./describe.js";
export { encodeRecord, RecordEncoder } from "./encode.js";
export { encodeTensor } from "./tensor-encode.js";
export { decodeTensor, MAX_EXPANDED_BYTES, type TensorDecoding } from "./tensor-decode.js";
export { type TensorFacts, type TensorFault, type TensorObservation, tensorFacts } from "./tensor-facts.js";
