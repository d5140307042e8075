import { defineProblems } from "../problem.js";

export const valuesProblem = defineProblems("values", {
  "values-ragged": {
    severity: "error",
    title: "The lists of a literal differ in length or depth",
    fix: "Give every list of one level the same length: a tensor is a box, not a tree.",
  },
  "values-too-deep": {
    severity: "error",
    title: "A literal is nested deeper than a tensor can be",
    fix: "Use at most 254 levels of lists, the most dimensions a TensorFlow shape holds.",
  },
  "values-wrong-kind": {
    severity: "error",
    title: "A value is of another kind than the dtype",
    fix: "Write numbers for numbers, true or false for booleans, and quote what is meant as text.",
  },
  "values-inexact": {
    severity: "error",
    title: "A number would change on its way into the dtype",
    fix: "Write a number the dtype holds exactly. A decimal point (`16777217.0`) accepts rounding for floats.",
  },
  "values-out-of-range": {
    severity: "error",
    title: "A number is outside of what the dtype holds",
    fix: "Write a number within the dtype's range, or export the model with a wider dtype.",
  },
  "values-shape": {
    severity: "error",
    title: "A literal does not fit the shape of its input",
    fix: "Give a literal of the input's shape, one row of it, or a single number for all elements.",
  },
  "values-range": {
    severity: "error",
    title: "A random range holds no value",
    fix: "Give a finite `min` that is not above `max`, with at least one value of the dtype between them.",
  },
  "values-not-for-dtype": {
    severity: "error",
    title: "This way of making values does not suit the dtype",
    fix: "Use strings for DT_STRING, ranges for numbers, and nothing for resources and variants: they cannot be fed.",
  },
  "values-too-large": {
    severity: "error",
    title: "A tensor is larger than a message can be",
    fix: "Make the shape or the batch size smaller: a protobuf message ends at 2 GiB.",
  },
  "values-image": {
    severity: "error",
    title: "An image cannot be decoded",
    fix: "Save it again as a JPEG in gray or YCbCr or as a PNG, no larger than the model needs, or save the array that the model takes with `numpy.save`.",
  },
  "values-feature-kind": {
    severity: "error",
    title: "Nothing says whether a feature holds floats, integers or bytes",
    fix: "State `dtype: float32`, `int64` or `string` beside the values.",
  },
  "values-feature-count": {
    severity: "error",
    title: "A feature has another number of values than the model reads",
    fix: "Give as many values as `savedmodel-warmup inspect` shows for the feature, or leave `shape` out: it is read from the model.",
  },
});
