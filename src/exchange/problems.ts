import { defineProblems } from "../problem.js";

/** What can be wrong with requests that come from another tool, or go to one. */
export const exchangeProblem = defineProblems("exchange", {
  "exchange-unreadable": {
    severity: "error",
    title: "The file to import cannot be read",
    fix: "Name a file that is there and that this user may read.",
  },
  "exchange-too-large": {
    severity: "error",
    title: "The file to import holds more than one spec can",
    fix: "Import a part of it: a warm-up needs a few requests of each kind, not all that were recorded.",
  },
  "exchange-format": {
    severity: "error",
    title: "The name of the file does not tell its format",
    fix: "Say it with `--from triton` or `--from perf_analyzer`.",
  },
  "exchange-broken": {
    severity: "error",
    title: "The file is not in the format of the tool that it is said to come from",
    fix: "Correct the place that is named. A tool that reads the file stumbles over it as well.",
  },
  "exchange-outside": {
    severity: "error",
    title: "An input_data_file leads out of Triton's warmup folder",
    fix: "Triton reads files from the `warmup` folder beside config.pbtxt. Move the file there and name it by its path in that folder.",
  },
  "exchange-ask": {
    severity: "warning",
    title: "A part of the draft stands there as a comment, because only a person can complete it",
    fix: "Add what the comment above it asks for, and remove the marks before its lines.",
  },
  "exchange-left-out": {
    severity: "warning",
    title: "Requests are left out of the draft",
    fix: "Import a file with fewer or smaller ones. A warm-up needs one of each batch size and shape.",
  },
  "exchange-nothing": {
    severity: "warning",
    title: "The file has no request to take over",
    fix: "The draft says `requests: auto`: all requests are derived from the model.",
  },
  "exchange-not-taken-over": {
    severity: "note",
    title: "Something in the file has no counterpart in a spec",
    fix: "Nothing, where it does not matter to a warm-up: the draft repeats it as a comment.",
  },
  "exchange-no-counterpart": {
    severity: "warning",
    title: "A request of the spec has no counterpart in the other tool",
    fix: "Triton's warm-up feeds dense tensors to one signature, as Predict does. Warm the others by a client.",
  },
  "exchange-one-row": {
    severity: "note",
    title: "The other tool sends one row of a request for all of them",
    fix: "Nothing, where a warm-up only has to have the right shape. Triton repeats a row for the whole batch, and a sample `count` times.",
  },
  "exchange-needs-file": {
    severity: "error",
    title: "The values of a request need a file of their own, and no output is named",
    fix: "Name one with `--output`: the data files are put into the `warmup` folder beside it.",
  },
  "exchange-file-exists": {
    severity: "error",
    title: "A file to write is there already, with other contents",
    fix: "Name another file with `--output`, or overwrite what is there with `--force`.",
  },
  "exchange-cannot-write": {
    severity: "error",
    title: "The draft or the export cannot be written",
    fix: "Name a folder that exists and that this user may write to.",
  },
});
