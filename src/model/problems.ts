import { defineProblems } from "../problem.js";

export const modelProblem = defineProblems("model", {
  "model-path-missing": {
    severity: "error",
    title: "model.path does not exist",
    fix: "Write the path of the folder that holds the version folders, relative to the spec.",
  },
  "model-path-not-a-folder": {
    severity: "error",
    title: "model.path is no folder",
    fix: "Name the folder that holds the version folders, or one version folder, not a file in it.",
  },
  "model-path-unreadable": {
    severity: "error",
    title: "model.path cannot be listed",
    fix: "Give the user who runs this the right to read the folder.",
  },
  "model-no-versions": {
    severity: "error",
    title: "The base path has no version folder",
    fix: "Put the export into a folder whose name is a number, such as `1`, below the base path.",
  },
  "model-version-missing": {
    severity: "error",
    title: "A version that model.versions asks for is not there",
    fix: "List versions that exist below the base path, or use `latest` or `all`.",
  },
  "model-duplicate-version": {
    severity: "warning",
    title: "Two folders have the same version number",
    fix: "Remove one of them, so that it is plain which of the two is served.",
  },
  "model-version-not-a-folder": {
    severity: "error",
    title: "A file has the name of a version",
    fix: "Move the file away: the server takes every name that is a number for a version.",
  },
  "model-unversioned": {
    severity: "note",
    title: "The model's folder is no version folder yet",
    fix: "Copy the folder, with assets.extra, to a folder whose name is a number when you deploy it.",
  },
  "model-not-found": {
    severity: "error",
    title: "The version folder holds no SavedModel",
    fix: "Export the model with tf.saved_model.save or model.export, or wait until the copy is complete.",
  },
  "model-session-bundle": {
    severity: "error",
    title: "The version folder holds a SessionBundle",
    fix: "Export the model again as a SavedModel; the server dropped the format before.",
  },
  "model-file-unreadable": {
    severity: "error",
    title: "The SavedModel cannot be read from disk",
    fix: "Make saved_model.pb a file that the user who runs this can read.",
  },
  "model-file-lfs-pointer": {
    severity: "error",
    title: "saved_model.pb is a git-LFS pointer",
    fix: "Fetch the real file with `git lfs pull`, or check out with `lfs: true`.",
  },
  "model-file-too-large": {
    severity: "error",
    title: "The SavedModel is larger than a protobuf message can be",
    fix: "Keep the weights in variables, so that they are stored beside the graph and not in it.",
  },
  "model-file-broken": {
    severity: "error",
    title: "The SavedModel cannot be parsed",
    fix: "Export or copy the model again; the file is damaged or cut off.",
  },
  "model-tags-missing": {
    severity: "error",
    title: "No MetaGraph has the wanted tag set",
    fix: "Set model.tags to the tag set that the server is run with (--saved_model_tags).",
  },
  "model-batching-unreadable": {
    severity: "error",
    title: "The batching parameters file cannot be read",
    fix: "Correct `serving.batching_parameters_file`; it is relative to the spec.",
  },
  "model-batching-broken": {
    severity: "error",
    title: "The batching parameters file is no BatchingParameters in text format",
    fix: "Write wrapped numbers as `max_batch_size { value: 32 }`, and only names that BatchingParameters has.",
  },
});
