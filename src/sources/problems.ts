import { defineProblems } from "../problem.js";

/** What can be wrong with recorded traffic. */
export const sourcesProblem = defineProblems("sources", {
  "sources-bad-item": {
    severity: "error",
    title: "A line, row or record of recorded traffic holds no request",
    fix: "Correct or remove it, or pass over what holds no request with `on_bad: skip` in the source. The first ten are told one by one.",
  },
  "sources-skipped": {
    severity: "note",
    title: "Lines, rows or records that hold no request were passed over",
    fix: "Nothing, where that is expected: `on_bad: skip` asks for it. `on_bad: error` tells what is wrong with them.",
  },
  "sources-broken-file": {
    severity: "error",
    title: "A file of recorded traffic is broken, or ends too early",
    fix: "Get the file again from where it was recorded. With `on_bad: skip` what stands before the break is used.",
  },
  "sources-unreadable": {
    severity: "error",
    title: "A file of recorded traffic cannot be read to its end",
    fix: "Wait until whatever writes to the file is done, and see that nothing else moves it away.",
  },
  "sources-empty": {
    severity: "error",
    title: "A source holds no request",
    fix: "Check `path` and `format` of the source: nothing in the files is a request of that format.",
  },
  "sources-too-many": {
    severity: "error",
    title: "A source holds more requests than a warm-up file may",
    fix: "Add `sample: { count: 100 }` to the source.",
  },
  "sources-too-large": {
    severity: "error",
    title: "The requests of a source are larger than what is kept in memory",
    fix: "Take fewer with a smaller `sample.count`.",
  },
  "sources-method": {
    severity: "error",
    title: "A recorded request is not one for the method that is asked for",
    fix: "Leave `method` out, or take the requests of that method alone with `on_bad: skip`.",
  },
  "sources-not-served": {
    severity: "error",
    title: "A recorded request is one that no server warms up with",
    fix: "Pass such requests over with `on_bad: skip`.",
  },
  "sources-tensor": {
    severity: "error",
    title: "A recorded tensor is one that the server cannot read",
    fix: "Pass such requests over with `on_bad: skip`: the server refused them too.",
  },
  "sources-none-left": {
    severity: "error",
    title: "None of a source's requests suits the request that takes from it",
    fix: "Leave out `on_bad: skip` to see what is wrong with each of them.",
  },
  "sources-few": {
    severity: "note",
    title: "A source holds fewer requests than are to be taken",
    fix: "Nothing: all of them are taken. Record more, or lower `sample.count`.",
  },
  "sources-not-represented": {
    severity: "warning",
    title: "Some combination of what is stratified by is not in the sample",
    fix: "Raise `sample.count`, or name fewer properties in `sample.stratify_by`.",
  },
});
