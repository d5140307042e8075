import type { SourceFormat } from "../spec/index.js";
import { judgeCapture } from "./capture-record.js";
import { judgeCloudEvent } from "./cloud-event.js";
import { csvFormat } from "./csv-format.js";
import { judgeExampleLine } from "./example-json.js";
import { judgeExample } from "./example-record.js";
import type { Format } from "./format.js";
import { lineFormat } from "./line-format.js";
import { judgePredictionLog } from "./prediction-log.js";
import { recordFormat } from "./record-format.js";
import { judgeBody } from "./rest-body.js";

export const FORMATS: Readonly<Record<SourceFormat, Format>> = {
  rest_jsonl: lineFormat(judgeBody),
  cloudevents_jsonl: lineFormat(judgeCloudEvent),
  sagemaker_data_capture: lineFormat(judgeCapture),
  example_tfrecord: recordFormat(judgeExample),
  prediction_log_tfrecord: recordFormat(judgePredictionLog),
  csv: csvFormat,
  tf_example_jsonl: lineFormat(judgeExampleLine),
};
