import { defineProblems } from "../problem.js";

/** Everything the server's rules can find wrong with a warm-up file. */
export const servingProblem = defineProblems("serving", {
  "serving-file-missing": {
    severity: "warning",
    title: "There is no warm-up file where the server looks",
    fix: "Write it to `<version>/assets.extra/tf_serving_warmup_requests`. The server says nothing and warms nothing.",
  },
  "serving-file-misplaced": {
    severity: "warning",
    title: "A warm-up file stands where the server does not look",
    fix: "Move it to `<version>/assets.extra/tf_serving_warmup_requests`, spelled exactly so.",
  },
  "serving-file-is-directory": {
    severity: "error",
    title: "The warm-up file's path is a directory",
    fix: "Remove the directory `assets.extra/tf_serving_warmup_requests` and write the file in its place.",
  },
  "serving-file-unreadable": {
    severity: "error",
    title: "The warm-up file cannot be read",
    fix: "Give the account that runs the server read permission.",
  },
  "serving-file-empty": {
    severity: "warning",
    title: "The warm-up file holds no records",
    fix: "Write at least one request. The server loads the model and warms nothing.",
  },
  "serving-stray-tail": {
    severity: "warning",
    title: "1 to 11 bytes at the end are no record",
    fix: "Write the file again: the server takes such a tail for the end of the file, so a cut-off record goes unnoticed.",
  },
  "serving-truncated": {
    severity: "error",
    title: "The last record is cut off",
    fix: "Write or copy the file again.",
  },
  "serving-corrupted": {
    severity: "error",
    title: "A record's checksum does not match",
    fix: "Write or copy the file again. Transfers in text mode are a common cause.",
  },
  "serving-not-tfrecord": {
    severity: "error",
    title: "The file is no TFRecord file",
    fix: "Frame each PredictionLog as a TFRecord, as `write` does.",
  },
  "serving-compressed": {
    severity: "error",
    title: "The file is compressed",
    fix: "Decompress it: the server reads warm-up files only uncompressed.",
  },
  "serving-git-lfs-pointer": {
    severity: "error",
    title: "The file is a git-LFS pointer, not the file it stands for",
    fix: "Fetch the content with `git lfs pull`, or check out with LFS enabled.",
  },
  "serving-record-too-large": {
    severity: "error",
    title: "A record says that it is larger than any message may be",
    fix: "Write the file again. A message has less than 2 GiB.",
  },
  "serving-too-many-records": {
    severity: "error",
    title: "The file holds more than 1000 records",
    fix: "Keep at most 1000 records.",
  },
  "serving-too-many-values": {
    severity: "error",
    title: "A record holds more values than are judged here",
    fix: "Store numbers as `tensor_content`, which takes no memory for each, or make smaller records.",
  },
  "serving-unparsable-record": {
    severity: "error",
    title: "A record is no PredictionLog",
    fix: "Wrap each request in a PredictionLog before framing it.",
  },
  "serving-example-record": {
    severity: "warning",
    title: "A record is a tf.Example, not a PredictionLog",
    fix: "Put the examples into classify, regress or predict requests, each wrapped in a PredictionLog.",
  },
  "serving-bare-request": {
    severity: "error",
    title: "A record is a bare request, not a PredictionLog",
    fix: "Set it as `predict_log.request` of a PredictionLog.",
  },
  "serving-log-type-unset": {
    severity: "warning",
    title: "A record has no log_type and warms nothing",
    fix: "Set one of `predict_log`, `classify_log`, `regress_log`, `multi_inference_log`.",
  },
  "serving-log-type-unsupported": {
    severity: "error",
    title: "The server does not warm up with this log_type",
    fix: "Use `predict_log`, `classify_log`, `regress_log` or `multi_inference_log`.",
  },
  "serving-streamed-request-count": {
    severity: "error",
    title: "A predict_streamed_log must hold exactly one request",
    fix: "Write one record for each request.",
  },
  "serving-model-name": {
    severity: "warning",
    title: "The request names another model than the one served",
    fix: "Set `model_spec.name` to the served name. Warm-up does not compare them, clients' requests do.",
  },
  "serving-signature-unknown": {
    severity: "error",
    title: "The model has no such signature",
    fix: "Name one of the model's signatures; an empty name means `serving_default`.",
  },
  "serving-signature-hook": {
    severity: "error",
    title: "The signature is a hook of the exporter, not one to call",
    fix: "Call one of the model's serving signatures.",
  },
  "serving-method-name": {
    severity: "error",
    title: "The signature's method_name does not allow this kind of request",
    fix: "Export the signature with the method_name, or run the server without `--enable_signature_method_name_check`.",
  },
  "serving-input-missing": {
    severity: "error",
    title: "A required input is missing",
    fix: "Give every input of the signature that has no default value.",
  },
  "serving-input-unknown": {
    severity: "error",
    title: "The signature has no such input",
    fix: "Use the signature's input names.",
  },
  "serving-tensor-invalid": {
    severity: "error",
    title: "The server cannot make a tensor of this TensorProto",
    fix: "Make dtype, shape and values agree.",
  },
  "serving-dtype": {
    severity: "error",
    title: "A tensor has another dtype than the graph takes",
    fix: "Send the dtype of the graph. The signature's own dtype can be wrong; the graph's is what counts.",
  },
  "serving-shape": {
    severity: "warning",
    title: "A tensor's shape does not fit the signature",
    fix: "Send the signature's shape. The server does not compare them, but kernels may fail, and the real shape is not warmed.",
  },
  "serving-encoding": {
    severity: "error",
    title: "The signature's tensor cannot be served",
    fix: "Export the signature with dense tensors: the server knows no name for sparse and composite ones.",
  },
  "serving-tensor-not-in-graph": {
    severity: "error",
    title: "The signature names a tensor that the graph does not have",
    fix: "Export the model again.",
  },
  "serving-fed-twice": {
    severity: "error",
    title: "Two inputs of the signature are the same tensor",
    fix: "Export the signature with a tensor of its own for each input.",
  },
  "serving-fed-and-fetched": {
    severity: "error",
    title: "An output of the signature is one of its inputs",
    fix: "Leave the output out with `output_filter`, or export it through an identity.",
  },
  "serving-output-filter": {
    severity: "error",
    title: "output_filter names an output that is unknown or named twice",
    fix: "Name each wanted output of the signature once.",
  },
  "serving-values-ignored": {
    severity: "warning",
    title: "Values stand in a field that the server does not read",
    fix: "Put the values into the field of the tensor's dtype, or into `tensor_content` alone.",
  },
  "serving-values-missing": {
    severity: "warning",
    title: "A tensor has fewer values than elements",
    fix: "Give every element. The server repeats the last value, or fills with zeros where there is none.",
  },
  "serving-values-left-over": {
    severity: "warning",
    title: "A tensor has more values than elements",
    fix: "Correct the shape or the values. The server drops what is left over.",
  },
  "serving-value-overflow": {
    severity: "warning",
    title: "A value does not fit its dtype and is cut",
    fix: "Give values in the range of the dtype.",
  },
  "serving-tensor-huge": {
    severity: "warning",
    title: "A small TensorProto asks for a huge tensor",
    fix: "Correct the shape. The server repeats the last value until the shape is full.",
  },
  "serving-unknown-rank": {
    severity: "warning",
    title: "A concrete tensor says unknown_rank",
    fix: "Give the tensor's dimensions. The server ignores `unknown_rank` here.",
  },
  "serving-input-empty": {
    severity: "error",
    title: "The request has no examples",
    fix: "Give at least one tf.Example.",
  },
  "serving-context-overlap": {
    severity: "warning",
    title: "A feature is both in the context and in an example",
    fix: "Keep it in one of them. The example's value wins.",
  },
  "serving-signature-shape": {
    severity: "error",
    title: "The signature has not the inputs and outputs that this kind of request needs",
    fix: "Classify needs input `inputs` and outputs `classes` or `scores`; regress needs `inputs` and `outputs`. Use predict otherwise.",
  },
  "serving-output-unfit": {
    severity: "error",
    title: "The signature's output is not what the server makes a response of",
    fix: "Classify needs string classes and float scores of rank 2; regress needs floats, one for each example.",
  },
  "serving-nothing-to-fetch": {
    severity: "error",
    title: "The request fetches nothing",
    fix: "Give at least one task, or name a signature that has outputs.",
  },
  "serving-task-model-name": {
    severity: "error",
    title: "The tasks of a multi-inference request must all name the same model",
    fix: "Set the same `model_spec.name` in every task.",
  },
  "serving-task-twice": {
    severity: "error",
    title: "Two tasks of a multi-inference request use the same signature",
    fix: "List each signature once.",
  },
  "serving-task-method": {
    severity: "error",
    title: "A task's method_name is neither classify nor regress",
    fix: "Set `tensorflow/serving/classify` or `tensorflow/serving/regress`.",
  },
  "serving-batching-parameter": {
    severity: "error",
    title: "A batching parameter has a value that the server refuses",
    fix: "Correct the value in the batching parameters file.",
  },
  "serving-batching-tail": {
    severity: "error",
    title: "The last of allowed_batch_sizes is not max_batch_size",
    fix: "End `allowed_batch_sizes` with `max_batch_size`; a file that names no `max_batch_size` means 1000.",
  },
  "serving-batching-order": {
    severity: "warning",
    title: "allowed_batch_sizes do not increase",
    fix: "List the sizes from the smallest to the largest, each once.",
  },
  "serving-batching-contradiction": {
    severity: "warning",
    title: "The spec and the batching parameters file differ",
    fix: "Remove the sizes from the spec, so that those of the file hold, or correct the one that is out of date.",
  },
  "serving-batch-shape": {
    severity: "error",
    title: "With batching on, the request's tensors cannot be batched",
    fix: "Give at least one input, each with the same size in dimension 0.",
  },
  "serving-batch-size": {
    severity: "error",
    title: "The batch is larger than the server's max_batch_size",
    fix: "Lower the batch size, or raise `max_batch_size`.",
  },
  "serving-graph-batch-size": {
    severity: "warning",
    title: "The batch is larger than a BatchFunction of the graph takes",
    fix: "Lower the batch size, or export the model with a larger `max_batch_size`.",
  },
  "serving-batch-output": {
    severity: "warning",
    title: "With batching on, an output has no batch dimension",
    fix: "Leave the output out with `output_filter`, or export it with a leading batch dimension.",
  },
  "serving-batch-empty": {
    severity: "warning",
    title: "With allowed_batch_sizes, a batch of no rows can abort the server",
    fix: "Send at least one row: the server pads a batch with copies of its first row.",
  },
  "serving-batch-bucket": {
    severity: "warning",
    title: "An allowed batch size is warmed by no record",
    fix: "Add a record of that batch size, or of a size that is padded up to it.",
  },
  "serving-feature-missing": {
    severity: "error",
    title: "An example lacks a feature that the graph requires",
    fix: "Give the feature: it has no default in the graph. `savedmodel-warmup inspect` lists which have one.",
  },
  "serving-feature-kind": {
    severity: "error",
    title: "A feature is of another kind than the graph reads",
    fix: "Put the values into the list of the graph's dtype: `float_list`, `int64_list` or `bytes_list`.",
  },
  "serving-feature-count": {
    severity: "error",
    title: "A feature has another number of values than the graph reads",
    fix: "Give as many values as the graph's shape has elements. A default does not stand in for an empty list.",
  },
  "serving-feature-unread": {
    severity: "warning",
    title: "The graph does not read a feature",
    fix: "Correct the feature's name, or leave it out. The server passes over it.",
  },
  "serving-example-unparsable": {
    severity: "error",
    title: "A string that the graph parses is no tf.Example",
    fix: "Send a serialized tf.Example, or tf.SequenceExample where the graph parses those.",
  },
  "serving-features-unknown": {
    severity: "note",
    title: "The features cannot be judged from the graph",
    fix: "Replay the file on a server to be sure.",
  },
  "serving-output-unknown": {
    severity: "note",
    title: "Whether the server can make a response of the outputs is not known from files alone",
    fix: "Replay the file on a server to be sure.",
  },
  "serving-xla": {
    severity: "warning",
    title: "The model must be compiled by XLA, which the server does only when told",
    fix: "Run the server with `--xla_cpu_compilation_enabled` or `--xla_gpu_compilation_enabled`, and say `serving: { xla: true }`.",
  },
});
