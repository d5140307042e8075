export declare const planProblem: import("../problem.js").ProblemFactory<{
    readonly "plan-signature-unknown": {
        readonly severity: "error";
        readonly title: "The model has no such signature";
        readonly fix: "Use one of the signatures that `savedmodel-warmup inspect` lists; an empty name means `serving_default`.";
    };
    readonly "plan-signature-hook": {
        readonly severity: "error";
        readonly title: "The signature is an initialisation or training hook";
        readonly fix: "Leave it out: the server runs it itself, and a request to it fails.";
    };
    readonly "plan-signature-unservable": {
        readonly severity: "warning";
        readonly title: "A signature cannot be called through the server and is left out";
        readonly fix: "Export it with dense tensors, each with a name of its own; sparse, ragged and resource inputs cannot be fed by a request.";
    };
    readonly "plan-signature-xla": {
        readonly severity: "warning";
        readonly title: "A signature needs XLA, and nothing says that the server has it";
        readonly fix: "Say `serving: { xla: true }` where the server is started with an XLA flag, or list the requests.";
    };
    readonly "plan-no-signature": {
        readonly severity: "error";
        readonly title: "The model has no signature to derive requests for";
        readonly fix: "Export the model with a signature whose inputs are dense tensors.";
    };
    readonly "plan-method-mismatch": {
        readonly severity: "error";
        readonly title: "The signature is not shaped for the method";
        readonly fix: "Use `method: predict`, or export the signature with the inputs and outputs that the method asks for.";
    };
    readonly "plan-request-fields": {
        readonly severity: "error";
        readonly title: "The request holds what its method does not take";
        readonly fix: "Predict takes `inputs`; classify and regress take `examples`; multi_inference takes `tasks` and `examples`.";
    };
    readonly "plan-examples-missing": {
        readonly severity: "error";
        readonly title: "The request needs examples and has none";
        readonly fix: "Give `examples`, as a template or as a list.";
    };
    readonly "plan-model-name": {
        readonly severity: "error";
        readonly title: "A multi_inference request needs a model name";
        readonly fix: "Set `model.name` to the name under which the server serves the model.";
    };
    readonly "plan-input-unknown": {
        readonly severity: "error";
        readonly title: "The signature has no such input";
        readonly fix: "Use the input names that `savedmodel-warmup inspect` lists for the signature.";
    };
    readonly "plan-input-encoding": {
        readonly severity: "error";
        readonly title: "An input is sparse, ragged or composite and cannot be fed";
        readonly fix: "Export the signature with dense tensors, for instance the components of the sparse tensor.";
    };
    readonly "plan-dtype-unfeedable": {
        readonly severity: "error";
        readonly title: "An input has a dtype that no request can hold";
        readonly fix: "Export the signature with an input of a numeric or string dtype.";
    };
    readonly "plan-dtype-mismatch": {
        readonly severity: "error";
        readonly title: "The spec states another dtype than the model takes";
        readonly fix: "Correct `dtype`, or remove it: it is read from the model.";
    };
    readonly "plan-dtype-declared": {
        readonly severity: "warning";
        readonly title: "The signature declares another dtype than its graph takes";
        readonly fix: "Nothing to do for warm-up: the graph's dtype is used, because the session enforces it. Export the model again to correct it.";
    };
    readonly "plan-empty-strings": {
        readonly severity: "warning";
        readonly title: "Empty strings are sent to an input that the spec does not mention";
        readonly fix: "Give the input a value that the model can work with.";
    };
    readonly "plan-derived-doubt": {
        readonly severity: "warning";
        readonly title: "What is derived for an input may not be what the model can read";
        readonly fix: "Give the input a value that the model can work with, or replay the file on a server to be sure.";
    };
    readonly "plan-not-derivable": {
        readonly severity: "error";
        readonly title: "Only a person knows what an input wants";
        readonly fix: "Give the input a value, or the request its examples: the graph does not say what they should be.";
    };
    readonly "plan-feature-missing": {
        readonly severity: "error";
        readonly title: "An example lacks a feature that the model requires";
        readonly fix: "Give the feature in every example, or in the context.";
    };
    readonly "plan-feature-unknown": {
        readonly severity: "warning";
        readonly title: "The model does not read a feature";
        readonly fix: "Correct the name, or leave the feature out. The server passes over it.";
    };
    readonly "plan-features-hidden": {
        readonly severity: "note";
        readonly title: "The graph does not say all features that it parses";
        readonly fix: "Replay the file on a server to be sure: keys that are computed or kept in variables cannot be read from the graph.";
    };
    readonly "plan-ids-outside": {
        readonly severity: "warning";
        readonly title: "An id is outside of the table that it picks a row of";
        readonly fix: "Keep the values between 0 and the size of the table, or leave `min` and `max` out: they are read from the model.";
    };
    readonly "plan-unknown-dimension": {
        readonly severity: "error";
        readonly title: "Nothing says how large an inner dimension is";
        readonly fix: "Give `shape` for the input, or `defaults.unknown_dims` to accept a guess.";
    };
    readonly "plan-unknown-rank": {
        readonly severity: "error";
        readonly title: "Nothing says how many dimensions an input has";
        readonly fix: "Give `shape` for the input, or its values as nested lists.";
    };
    readonly "plan-shape": {
        readonly severity: "error";
        readonly title: "A shape contradicts the signature";
        readonly fix: "Correct `shape`; `null` leaves a dimension as the signature has it.";
    };
    readonly "plan-batch-disagreement": {
        readonly severity: "error";
        readonly title: "The inputs of a request disagree about the batch size";
        readonly fix: "Give every input the same number of rows, or say `batch_sizes`.";
    };
    readonly "plan-batch-empty": {
        readonly severity: "error";
        readonly title: "An input has no rows";
        readonly fix: "Give at least one row. The server refuses an empty batch, or ends on one when it batches.";
    };
    readonly "plan-batch-fixed": {
        readonly severity: "error";
        readonly title: "A batch size contradicts a fixed leading dimension";
        readonly fix: "Remove the batch size, or say `batched: false` on the input whose first dimension is no batch.";
    };
    readonly "plan-batch-unused": {
        readonly severity: "warning";
        readonly title: "Batch sizes are given, and no input has a batch";
        readonly fix: "Remove `batch_sizes`.";
    };
    readonly "plan-batch-source": {
        readonly severity: "error";
        readonly title: "Batch sizes are to come from the server's settings, which are not stated";
        readonly fix: "Give `serving.allowed_batch_sizes` or `serving.batching_parameters_file`, or spell out `batch_sizes`.";
    };
    readonly "plan-rest-body": {
        readonly severity: "error";
        readonly title: "A REST body does not fit the signature";
        readonly fix: "Give what the REST API takes: every input of the signature, in `instances` by row or in `inputs` by column.";
    };
    readonly "plan-rest-value": {
        readonly severity: "error";
        readonly title: "The server refuses a value of a REST body";
        readonly fix: "Write what the message expects. `inputs` by name takes the values of this language, which converts more.";
    };
    readonly "plan-input-missing": {
        readonly severity: "error";
        readonly title: "A recorded request lacks an input";
        readonly fix: "Record requests to the model that is served now, or pass such requests over with `on_bad: skip`.";
    };
    readonly "plan-recorded-dtype": {
        readonly severity: "error";
        readonly title: "A recorded tensor has another dtype than the model takes";
        readonly fix: "Record requests to the model that is served now, or pass such requests over with `on_bad: skip`.";
    };
    readonly "plan-recorded-form": {
        readonly severity: "error";
        readonly title: "What was recorded is not what the signature takes";
        readonly fix: "Take from another source, or name the `signature_name` and `method` that the recording belongs to.";
    };
    readonly "plan-columns-unread": {
        readonly severity: "note";
        readonly title: "Columns of a table are not read by the model and are left out";
        readonly fix: "Nothing, where that is meant; else give the column the name of an input or feature.";
    };
    readonly "plan-recorded-skipped": {
        readonly severity: "note";
        readonly title: "Recorded requests that the model does not take were passed over";
        readonly fix: "Nothing, where that is expected: `on_bad: skip` asks for it. `on_bad: error` tells what is wrong with them.";
    };
    readonly "plan-nothing-recorded": {
        readonly severity: "error";
        readonly title: "None of a source's requests is one that the model takes";
        readonly fix: "Leave out `on_bad: skip` to see what is wrong with each of them.";
    };
    readonly "plan-output-unknown": {
        readonly severity: "error";
        readonly title: "The signature has no such output";
        readonly fix: "Use the output names that `savedmodel-warmup inspect` lists for the signature.";
    };
    readonly "plan-output-twice": {
        readonly severity: "error";
        readonly title: "An output is asked for twice";
        readonly fix: "List each output once in `output_filter`.";
    };
    readonly "plan-nothing-left": {
        readonly severity: "error";
        readonly title: "A request makes no record";
        readonly fix: "Loosen `exclude`, which leaves out every combination, or remove the request.";
    };
    readonly "plan-too-many-records": {
        readonly severity: "error";
        readonly title: "The spec makes more records than the limit";
        readonly fix: "Ask for fewer combinations or repeats. The server refuses a file of more than 1000 records.";
    };
    readonly "plan-record-too-large": {
        readonly severity: "error";
        readonly title: "A record is larger than the limit";
        readonly fix: "Make the shapes or the batch size smaller, or raise `limits.max_record_size`.";
    };
    readonly "plan-file-too-large": {
        readonly severity: "error";
        readonly title: "The file is larger than the limit";
        readonly fix: "Ask for fewer or smaller records, or raise `limits.max_file_size`.";
    };
    readonly "plan-coverage": {
        readonly severity: "error";
        readonly title: "A cell of the coverage table is below what the spec asks for";
        readonly fix: "Add a request that hits it, or change `checks.coverage`.";
    };
    readonly "plan-not-covered": {
        readonly severity: "note";
        readonly title: "A signature is not warmed by any record";
        readonly fix: "Add a request for it, if clients call it.";
    };
}>;
export type PlanCode = keyof (typeof planProblem)["table"];
