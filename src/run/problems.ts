import { defineProblems } from "../problem.js";

/** What can be wrong with a run as a whole: its specs, and the disk it writes to. */
export const runProblem = defineProblems("run", {
  "run-no-spec": {
    severity: "error",
    title: "A pattern matches no spec",
    fix: "Correct the pattern, or the folder it starts from. Folders named node_modules are never searched.",
  },
  "run-same-file": {
    severity: "error",
    title: "Two specs write the same warm-up file",
    fix: "A version folder has one warm-up file. Join the two specs, or name different models or versions.",
  },
  "run-outside": {
    severity: "error",
    title: "A path leads out of the workspace",
    fix: "A spec and the links in a model's folder may only lead to files of the workspace: the working directory, or the checkout in the Action. Move the file there, or give --allow-outside where both are your own.",
  },
  "run-output-link": {
    severity: "error",
    title: "A symbolic link stands in the way of the warm-up file",
    fix: "Remove the link, or name the folder that it leads to.",
  },
  "run-cannot-write": {
    severity: "error",
    title: "The warm-up file cannot be written",
    fix: "Give this user write access to the version folder, and make room on the disk.",
  },
  "run-file-too-large": {
    severity: "error",
    title: "The warm-up file would be larger than the limit",
    fix: "Make fewer or smaller records, or raise limits.max_file_size. The file ships with every copy of the model.",
  },
  "run-record-too-large": {
    severity: "error",
    title: "A record would be larger than the limit",
    fix: "Use smaller batch sizes or dims, or raise limits.max_record_size; the server takes no record of 2 GiB or more.",
  },
  "run-no-prediction-log": {
    severity: "error",
    title: "A record is no PredictionLog",
    fix: "Write the file again. `check` tells what the server does with such a record, and names what it may be instead.",
  },
  "run-no-file": {
    severity: "error",
    title: "The file to show is not there",
    fix: "Name a warm-up file, a version folder that has one, or the base path above it.",
  },
  "run-no-record": {
    severity: "error",
    title: "The file has no record with that number",
    fix: "Records are counted from 0.",
  },
});
