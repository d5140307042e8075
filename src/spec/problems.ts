/** Everything that can be wrong with a spec, from its bytes to its meaning. */
import { defineProblems } from "../problem.js";

export const specProblem = defineProblems("spec", {
  "spec-unreadable": {
    severity: "error",
    title: "The spec file cannot be read",
    fix: "Check the path, that it is a file, and its permissions.",
  },
  "spec-too-large": {
    severity: "error",
    title: "The spec file is too large",
    fix: "Use `zero_data`, `random_data` or `choices` in place of long literals.",
  },
  "spec-encoding": {
    severity: "error",
    title: "The spec file holds bytes or characters that are no text",
    fix: "Save the file as UTF-8. Give bytes as `{b64: ...}`.",
  },
  "spec-syntax": {
    severity: "error",
    title: "The spec file is not valid YAML",
    fix: "Correct the syntax where the problem points. Quote text that holds `:`, `#` or brackets.",
  },
  "spec-several-documents": {
    severity: "error",
    title: "The spec file holds more than one YAML document",
    fix: "Keep one document a file; remove the `---` between them.",
  },
  "spec-empty": {
    severity: "error",
    title: "The spec file says nothing",
    fix: "A spec needs at least `version: 1`.",
  },
  "spec-too-deep": {
    severity: "error",
    title: "The spec is nested too deep",
    fix: "Flatten the lists or mappings.",
  },
  "spec-expansion": {
    severity: "error",
    title: "Anchors and merge keys make the spec too large",
    fix: "Use fewer aliases, or write `zero_data`, `random_data` or `choices` in place of long literals.",
  },
  "spec-alias": {
    severity: "error",
    title: "An alias or merge key refers to nothing that can stand there",
    fix: "Define the anchor (`&name`) before its alias (`*name`); merge (`<<`) mappings only.",
  },
  "spec-key": {
    severity: "error",
    title: "A key is not plain text",
    fix: "Write keys as plain or quoted text.",
  },
  "spec-duplicate-key": {
    severity: "error",
    title: "A key stands twice in one mapping",
    fix: "Remove or rename one of the two.",
  },
  "spec-version": {
    severity: "error",
    title: "The spec is written in another version of the language",
    fix: "Write `version: 1`, or use a release of savedmodel-warmup that knows that version.",
  },
  "spec-unknown-key": {
    severity: "error",
    title: "A key is not part of the language",
    fix: "Correct the spelling, or remove the key.",
  },
  "spec-missing-key": {
    severity: "error",
    title: "A key that must be there is missing",
    fix: "Add the key.",
  },
  "spec-wrong-type": {
    severity: "error",
    title: "A value is of the wrong type",
    fix: "Write what the message says was expected. A value in quotes is text.",
  },
  "spec-wrong-value": {
    severity: "error",
    title: "A value is not one of those that can stand there",
    fix: "Write one of the values that the message names.",
  },
  "spec-nothing-listed": {
    severity: "error",
    title: "A list or mapping is empty that must not be",
    fix: "Write at least one item, or leave the key out.",
  },
  "spec-number": {
    severity: "error",
    title: "A number cannot be kept exactly enough",
    fix: "Write a number that fits a 64-bit float or integer, or `.inf`.",
  },
  "spec-base64": {
    severity: "error",
    title: "A `b64` value is not base64",
    fix: "Encode the bytes with the standard alphabet, without line breaks.",
  },
  "spec-path": {
    severity: "error",
    title: "A path does not name a local file or folder",
    fix: "Copy the model to a local folder first and name that.",
  },
  "spec-rest-body": {
    severity: "error",
    title: "A REST body is not one that the server takes",
    fix: "Send it to the server's REST API as it is: what is refused here is refused there. A request has one body.",
  },
  "spec-real-data": {
    severity: "error",
    title: "Recorded data would go into the model, and nothing allows it",
    fix: "Write `privacy: { allow_real_data: true }` if everybody who gets the model may see the data.",
  },
  "spec-several-makers": {
    severity: "error",
    title: "An input or feature has more than one way to make its values",
    fix: "Keep one of the keys.",
  },
  "spec-random-data": {
    severity: "error",
    title: "Keys of `random_data` contradict each other",
    fix: "Give `min` and `max`, or `distribution: normal` with `mean` and `stddev`, or `string_length`.",
  },
  "spec-url": {
    severity: "error",
    title: "A `url` is not pinned by the hash of its file",
    fix: "Write both: `url: https://...` and `sha256:` with the 64 hexadecimal digits that `sha256sum` prints of the file.",
  },
  "spec-scale": {
    severity: "error",
    title: "A `scale` is no range of pixel values, or scales no image",
    fix: "Write the numbers that black and white become, such as `scale: [0, 1]`, beside the name of a `.jpg` or `.png` file.",
  },
  "spec-range": {
    severity: "error",
    title: "A range is empty, endless or too long",
    fix: "Let `min` be no greater than `max`, and give either `step` or `factor`.",
  },
  "spec-duplicate-value": {
    severity: "error",
    title: "A list names the same value twice",
    fix: "Remove one of them. To write a request more than once, use `repeat`.",
  },
  "spec-duplicate-name": {
    severity: "error",
    title: "Two requests or two patterns have the same name",
    fix: "Give each its own name: it stands in every report, and a request's is part of the random seed.",
  },
  "spec-method-key": {
    severity: "error",
    title: "A key does not belong to the request's method",
    fix: "Remove the key, or change the method.",
  },
  "spec-runtime": {
    severity: "error",
    title: "The method is not served by the runtime",
    fix: "State `serving.runtime`, or use another method.",
  },
  "spec-tasks": {
    severity: "error",
    title: "The tasks of a multi_inference request cannot be served",
    fix: "List at least one task, and no signature twice.",
  },
  "spec-unknown-template": {
    severity: "error",
    title: "An example template is not defined",
    fix: "Define it under `example_templates`, or correct the name.",
  },
  "spec-unknown-source": {
    severity: "error",
    title: "A source is not defined",
    fix: "Define it under `sources`, or correct the name.",
  },
  "spec-from-key": {
    severity: "error",
    title: "A key says what a request holds that takes recorded ones",
    fix: "Remove the key, or write a request of its own without `from`.",
  },
  "spec-unused-source": {
    severity: "warning",
    title: "A source is defined and not used",
    fix: "Take from it with `from`, or remove it.",
  },
  "spec-unknown-dim": {
    severity: "error",
    title: "A dimension is not defined",
    fix: "Define it under the request's `dims`, or correct the name.",
  },
  "spec-dim-name": {
    severity: "error",
    title: "A dimension has a name that means something else",
    fix: "Give the dimension another name.",
  },
  "spec-shape": {
    severity: "error",
    title: "A shape contradicts itself",
    fix: "Use `-1` or `null` only in the first place, and only for an input that has a batch.",
  },
  "spec-unused-dim": {
    severity: "warning",
    title: "A dimension is defined and not used",
    fix: "Use its name in the `shape` of an input, or remove it: it only repeats the same records.",
  },
  "spec-unused-exclude": {
    severity: "warning",
    title: "An entry of `exclude` leaves nothing out",
    fix: "Name sizes that the request lists, or remove the entry.",
  },
  "spec-max-records": {
    severity: "warning",
    title: "More records are allowed than suit the runtime",
    fix: "Set `limits.max_records` to 500 or less.",
  },
  "spec-more-problems": {
    severity: "error",
    title: "More problems were found than are shown",
    fix: "Correct those that are shown first.",
  },
});
