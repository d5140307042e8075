export declare const specProblem: import("../problem.js").ProblemFactory<{
    readonly "spec-unreadable": {
        readonly severity: "error";
        readonly title: "The spec file cannot be read";
        readonly fix: "Check the path, that it is a file, and its permissions.";
    };
    readonly "spec-too-large": {
        readonly severity: "error";
        readonly title: "The spec file is too large";
        readonly fix: "Use `zero_data`, `random_data` or `choices` in place of long literals.";
    };
    readonly "spec-encoding": {
        readonly severity: "error";
        readonly title: "The spec file holds bytes or characters that are no text";
        readonly fix: "Save the file as UTF-8. Give bytes as `{b64: ...}`.";
    };
    readonly "spec-syntax": {
        readonly severity: "error";
        readonly title: "The spec file is not valid YAML";
        readonly fix: "Correct the syntax where the problem points. Quote text that holds `:`, `#` or brackets.";
    };
    readonly "spec-several-documents": {
        readonly severity: "error";
        readonly title: "The spec file holds more than one YAML document";
        readonly fix: "Keep one document a file; remove the `---` between them.";
    };
    readonly "spec-empty": {
        readonly severity: "error";
        readonly title: "The spec file says nothing";
        readonly fix: "A spec needs at least `version: 1`.";
    };
    readonly "spec-too-deep": {
        readonly severity: "error";
        readonly title: "The spec is nested too deep";
        readonly fix: "Flatten the lists or mappings.";
    };
    readonly "spec-expansion": {
        readonly severity: "error";
        readonly title: "Anchors and merge keys make the spec too large";
        readonly fix: "Use fewer aliases, or write `zero_data`, `random_data` or `choices` in place of long literals.";
    };
    readonly "spec-alias": {
        readonly severity: "error";
        readonly title: "An alias or merge key refers to nothing that can stand there";
        readonly fix: "Define the anchor (`&name`) before its alias (`*name`); merge (`<<`) mappings only.";
    };
    readonly "spec-key": {
        readonly severity: "error";
        readonly title: "A key is not plain text";
        readonly fix: "Write keys as plain or quoted text.";
    };
    readonly "spec-duplicate-key": {
        readonly severity: "error";
        readonly title: "A key stands twice in one mapping";
        readonly fix: "Remove or rename one of the two.";
    };
    readonly "spec-version": {
        readonly severity: "error";
        readonly title: "The spec is written in another version of the language";
        readonly fix: "Write `version: 1`, or use a release of savedmodel-warmup that knows that version.";
    };
    readonly "spec-unknown-key": {
        readonly severity: "error";
        readonly title: "A key is not part of the language";
        readonly fix: "Correct the spelling, or remove the key.";
    };
    readonly "spec-missing-key": {
        readonly severity: "error";
        readonly title: "A key that must be there is missing";
        readonly fix: "Add the key.";
    };
    readonly "spec-wrong-type": {
        readonly severity: "error";
        readonly title: "A value is of the wrong type";
        readonly fix: "Write what the message says was expected. A value in quotes is text.";
    };
    readonly "spec-wrong-value": {
        readonly severity: "error";
        readonly title: "A value is not one of those that can stand there";
        readonly fix: "Write one of the values that the message names.";
    };
    readonly "spec-nothing-listed": {
        readonly severity: "error";
        readonly title: "A list or mapping is empty that must not be";
        readonly fix: "Write at least one item, or leave the key out.";
    };
    readonly "spec-number": {
        readonly severity: "error";
        readonly title: "A number cannot be kept exactly enough";
        readonly fix: "Write a number that fits a 64-bit float or integer, or `.inf`.";
    };
    readonly "spec-base64": {
        readonly severity: "error";
        readonly title: "A `b64` value is not base64";
        readonly fix: "Encode the bytes with the standard alphabet, without line breaks.";
    };
    readonly "spec-path": {
        readonly severity: "error";
        readonly title: "A path does not name a local file or folder";
        readonly fix: "Copy the model to a local folder first and name that.";
    };
    readonly "spec-rest-body": {
        readonly severity: "error";
        readonly title: "A REST body is not one that the server takes";
        readonly fix: "Send it to the server's REST API as it is: what is refused here is refused there. A request has one body.";
    };
    readonly "spec-real-data": {
        readonly severity: "error";
        readonly title: "Recorded data would go into the model, and nothing allows it";
        readonly fix: "Write `privacy: { allow_real_data: true }` if everybody who gets the model may see the data.";
    };
    readonly "spec-several-makers": {
        readonly severity: "error";
        readonly title: "An input or feature has more than one way to make its values";
        readonly fix: "Keep one of the keys.";
    };
    readonly "spec-random-data": {
        readonly severity: "error";
        readonly title: "Keys of `random_data` contradict each other";
        readonly fix: "Give `min` and `max`, or `distribution: normal` with `mean` and `stddev`, or `string_length`.";
    };
    readonly "spec-url": {
        readonly severity: "error";
        readonly title: "A `url` is not pinned by the hash of its file";
        readonly fix: "Write both: `url: https://...` and `sha256:` with the 64 hexadecimal digits that `sha256sum` prints of the file.";
    };
    readonly "spec-scale": {
        readonly severity: "error";
        readonly title: "A `scale` is no range of pixel values, or scales no image";
        readonly fix: "Write the numbers that black and white become, such as `scale: [0, 1]`, beside the name of a `.jpg` or `.png` file.";
    };
    readonly "spec-range": {
        readonly severity: "error";
        readonly title: "A range is empty, endless or too long";
        readonly fix: "Let `min` be no greater than `max`, and give either `step` or `factor`.";
    };
    readonly "spec-duplicate-value": {
        readonly severity: "error";
        readonly title: "A list names the same value twice";
        readonly fix: "Remove one of them. To write a request more than once, use `repeat`.";
    };
    readonly "spec-duplicate-name": {
        readonly severity: "error";
        readonly title: "Two requests or two patterns have the same name";
        readonly fix: "Give each its own name: it stands in every report, and a request's is part of the random seed.";
    };
    readonly "spec-method-key": {
        readonly severity: "error";
        readonly title: "A key does not belong to the request's method";
        readonly fix: "Remove the key, or change the method.";
    };
    readonly "spec-runtime": {
        readonly severity: "error";
        readonly title: "The method is not served by the runtime";
        readonly fix: "State `serving.runtime`, or use another method.";
    };
    readonly "spec-tasks": {
        readonly severity: "error";
        readonly title: "The tasks of a multi_inference request cannot be served";
        readonly fix: "List at least one task, and no signature twice.";
    };
    readonly "spec-unknown-template": {
        readonly severity: "error";
        readonly title: "An example template is not defined";
        readonly fix: "Define it under `example_templates`, or correct the name.";
    };
    readonly "spec-unknown-source": {
        readonly severity: "error";
        readonly title: "A source is not defined";
        readonly fix: "Define it under `sources`, or correct the name.";
    };
    readonly "spec-from-key": {
        readonly severity: "error";
        readonly title: "A key says what a request holds that takes recorded ones";
        readonly fix: "Remove the key, or write a request of its own without `from`.";
    };
    readonly "spec-unused-source": {
        readonly severity: "warning";
        readonly title: "A source is defined and not used";
        readonly fix: "Take from it with `from`, or remove it.";
    };
    readonly "spec-unknown-dim": {
        readonly severity: "error";
        readonly title: "A dimension is not defined";
        readonly fix: "Define it under the request's `dims`, or correct the name.";
    };
    readonly "spec-dim-name": {
        readonly severity: "error";
        readonly title: "A dimension has a name that means something else";
        readonly fix: "Give the dimension another name.";
    };
    readonly "spec-shape": {
        readonly severity: "error";
        readonly title: "A shape contradicts itself";
        readonly fix: "Use `-1` or `null` only in the first place, and only for an input that has a batch.";
    };
    readonly "spec-unused-dim": {
        readonly severity: "warning";
        readonly title: "A dimension is defined and not used";
        readonly fix: "Use its name in the `shape` of an input, or remove it: it only repeats the same records.";
    };
    readonly "spec-unused-exclude": {
        readonly severity: "warning";
        readonly title: "An entry of `exclude` leaves nothing out";
        readonly fix: "Name sizes that the request lists, or remove the entry.";
    };
    readonly "spec-max-records": {
        readonly severity: "warning";
        readonly title: "More records are allowed than suit the runtime";
        readonly fix: "Set `limits.max_records` to 500 or less.";
    };
    readonly "spec-more-problems": {
        readonly severity: "error";
        readonly title: "More problems were found than are shown";
        readonly fix: "Correct those that are shown first.";
    };
}>;
