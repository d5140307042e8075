import type { SourceFormat } from "../spec/index.js";
import type { Format } from "./format.js";
import { lineFormat } from "./line-format.js";
import { judgeBody } from "./rest-body.js";

export const FORMATS: Readonly<Record<SourceFormat, Format>> = {
  rest_jsonl: lineFormat(judgeBody),
  cloudevents_jsonl: lineFormat(judgeBody),
  sagemaker_data_capture: lineFormat(judgeBody),
  example_tfrecord: lineFormat(judgeBody),
  prediction_log_tfrecord: lineFormat(judgeBody),
  csv: lineFormat(judgeBody),
  tf_example_jsonl: lineFormat(judgeBody),
};
