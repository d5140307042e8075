import { defineProblems } from "../problem.js";

export const planProblem = defineProblems("plan", {
  "plan-signature-unknown": {
    severity: "error",
    title: "The model has no such signature",
    fix: "Use one of the signatures that `savedmodel-warmup inspect` lists; an empty name means `serving_default`.",
  },
  "plan-signature-hook": {
    severity: "error",
    title: "The signature is an initialisation or training hook",
    fix: "Leave it out: the server runs it itself, and a request to it fails.",
  },
  "plan-signature-unservable": {
    severity: "warning",
    title: "A signature cannot be called through the server and is left out",
    fix: "Export it with dense tensors, each with a name of its own; sparse, ragged and resource inputs cannot be fed by a request.",
  },
  "plan-signature-xla": {
    severity: "warning",
    title: "A signature needs XLA, and nothing says that the server has it",
    fix: "Say `serving: { xla: true }` where the server is started with an XLA flag, or list the requests.",
  },
  "plan-no-signature": {
    severity: "error",
    title: "The model has no signature to derive requests for",
    fix: "Export the model with a signature whose inputs are dense tensors.",
  },
  "plan-method-mismatch": {
    severity: "error",
    title: "The signature is not shaped for the method",
    fix: "Use `method: predict`, or export the signature with the inputs and outputs that the method asks for.",
  },
  "plan-request-fields": {
    severity: "error",
    title: "The request holds what its method does not take",
    fix: "Predict takes `inputs`; classify and regress take `examples`; multi_inference takes `tasks` and `examples`.",
  },
  "plan-examples-missing": {
    severity: "error",
    title: "The request needs examples and has none",
    fix: "Give `examples`, as a template or as a list.",
  },
  "plan-model-name": {
    severity: "error",
    title: "A multi_inference request needs a model name",
    fix: "Set `model.name` to the name under which the server serves the model.",
  },
  "plan-input-unknown": {
    severity: "error",
    title: "The signature has no such input",
    fix: "Use the input names that `savedmodel-warmup inspect` lists for the signature.",
  },
  "plan-input-encoding": {
    severity: "error",
    title: "An input is sparse, ragged or composite and cannot be fed",
    fix: "Export the signature with dense tensors, for instance the components of the sparse tensor.",
  },
  "plan-dtype-unfeedable": {
    severity: "error",
    title: "An input has a dtype that no request can hold",
    fix: "Export the signature with an input of a numeric or string dtype.",
  },
  "plan-dtype-mismatch": {
    severity: "error",
    title: "The spec states another dtype than the model takes",
    fix: "Correct `dtype`, or remove it: it is read from the model.",
  },
  "plan-dtype-declared": {
    severity: "warning",
    title: "The signature declares another dtype than its graph takes",
    fix: "Nothing to do for warm-up: the graph's dtype is used, because the session enforces it. Export the model again to correct it.",
  },
  "plan-empty-strings": {
    severity: "warning",
    title: "Empty strings are sent to an input that the spec does not mention",
    fix: "Give the input a value that the model can work with.",
  },
  "plan-derived-doubt": {
    severity: "warning",
    title: "What is derived for an input may not be what the model can read",
    fix: "Give the input a value that the model can work with, or replay the file on a server to be sure.",
  },
  "plan-not-derivable": {
    severity: "error",
    title: "Only a person knows what an input wants",
    fix: "Give the input a value, or the request its examples: the graph does not say what they should be.",
  },
  "plan-feature-missing": {
    severity: "error",
    title: "An example lacks a feature that the model requires",
    fix: "Give the feature in every example, or in the context.",
  },
  "plan-feature-unknown": {
    severity: "warning",
    title: "The model does not read a feature",
    fix: "Correct the name, or leave the feature out. The server passes over it.",
  },
  "plan-features-hidden": {
    severity: "note",
    title: "The graph does not say all features that it parses",
    fix: "Replay the file on a server to be sure: keys that are computed or kept in variables cannot be read from the graph.",
  },
  "plan-ids-outside": {
    severity: "warning",
    title: "An id is outside of the table that it picks a row of",
    fix: "Keep the values between 0 and the size of the table, or leave `min` and `max` out: they are read from the model.",
  },
  "plan-unknown-dimension": {
    severity: "error",
    title: "Nothing says how large an inner dimension is",
    fix: "Give `shape` for the input, or `defaults.unknown_dims` to accept a guess.",
  },
  "plan-unknown-rank": {
    severity: "error",
    title: "Nothing says how many dimensions an input has",
    fix: "Give `shape` for the input, or its values as nested lists.",
  },
  "plan-shape": {
    severity: "error",
    title: "A shape contradicts the signature",
    fix: "Correct `shape`; `null` leaves a dimension as the signature has it.",
  },
  "plan-batch-disagreement": {
    severity: "error",
    title: "The inputs of a request disagree about the batch size",
    fix: "Give every input the same number of rows, or say `batch_sizes`.",
  },
  "plan-batch-empty": {
    severity: "error",
    title: "An input has no rows",
    fix: "Give at least one row. The server refuses an empty batch, or ends on one when it batches.",
  },
  "plan-batch-fixed": {
    severity: "error",
    title: "A batch size contradicts a fixed leading dimension",
    fix: "Remove the batch size, or say `batched: false` on the input whose first dimension is no batch.",
  },
  "plan-batch-unused": {
    severity: "warning",
    title: "Batch sizes are given, and no input has a batch",
    fix: "Remove `batch_sizes`.",
  },
  "plan-batch-source": {
    severity: "error",
    title: "Batch sizes are to come from the server's settings, which are not stated",
    fix: "Give `serving.allowed_batch_sizes` or `serving.batching_parameters_file`, or spell out `batch_sizes`.",
  },
  "plan-rest-body": {
    severity: "error",
    title: "A REST body does not fit the signature",
    fix: "Give what the REST API takes: every input of the signature, in `instances` by row or in `inputs` by column.",
  },
  "plan-rest-value": {
    severity: "error",
    title: "The server refuses a value of a REST body",
    fix: "Write what the message expects. `inputs` by name takes the values of this language, which converts more.",
  },
  "plan-input-missing": {
    severity: "error",
    title: "A recorded request lacks an input",
    fix: "Record requests to the model that is served now, or pass such requests over with `on_bad: skip`.",
  },
  "plan-recorded-dtype": {
    severity: "error",
    title: "A recorded tensor has another dtype than the model takes",
    fix: "Record requests to the model that is served now, or pass such requests over with `on_bad: skip`.",
  },
  "plan-recorded-form": {
    severity: "error",
    title: "What was recorded is not what the signature takes",
    fix: "Take from another source, or name the `signature_name` and `method` that the recording belongs to.",
  },
  "plan-columns-unread": {
    severity: "note",
    title: "Columns of a table are not read by the model and are left out",
    fix: "Nothing, where that is meant; else give the column the name of an input or feature.",
  },
  "plan-recorded-skipped": {
    severity: "note",
    title: "Recorded requests that the model does not take were passed over",
    fix: "Nothing, where that is expected: `on_bad: skip` asks for it. `on_bad: error` tells what is wrong with them.",
  },
  "plan-nothing-recorded": {
    severity: "error",
    title: "None of a source's requests is one that the model takes",
    fix: "Leave out `on_bad: skip` to see what is wrong with each of them.",
  },
  "plan-output-unknown": {
    severity: "error",
    title: "The signature has no such output",
    fix: "Use the output names that `savedmodel-warmup inspect` lists for the signature.",
  },
  "plan-output-twice": {
    severity: "error",
    title: "An output is asked for twice",
    fix: "List each output once in `output_filter`.",
  },
  "plan-nothing-left": {
    severity: "error",
    title: "A request makes no record",
    fix: "Loosen `exclude`, which leaves out every combination, or remove the request.",
  },
  "plan-too-many-records": {
    severity: "error",
    title: "The spec makes more records than the limit",
    fix: "Ask for fewer combinations or repeats. The server refuses a file of more than 1000 records.",
  },
  "plan-record-too-large": {
    severity: "error",
    title: "A record is larger than the limit",
    fix: "Make the shapes or the batch size smaller, or raise `limits.max_record_size`.",
  },
  "plan-file-too-large": {
    severity: "error",
    title: "The file is larger than the limit",
    fix: "Ask for fewer or smaller records, or raise `limits.max_file_size`.",
  },
  "plan-coverage": {
    severity: "error",
    title: "A cell of the coverage table is below what the spec asks for",
    fix: "Add a request that hits it, or change `checks.coverage`.",
  },
  "plan-not-covered": {
    severity: "note",
    title: "A signature is not warmed by any record",
    fix: "Add a request for it, if clients call it.",
  },
});

export type PlanCode = keyof (typeof planProblem)["table"];
