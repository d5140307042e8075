import { defineProblems } from "../problem.js";

/** What can be wrong with a data file that a spec names. */
export const filesProblem = defineProblems("files", {
  "files-unreadable": {
    severity: "error",
    title: "A data file cannot be read",
    fix: "Check the path, which starts from the spec's folder, that it is a file, and its permissions.",
  },
  "files-outside": {
    severity: "error",
    title: "A data file lies outside of the workspace",
    fix: "Copy the file below the working directory or beside the spec. Symbolic links are followed before this is judged.",
  },
  "files-url": {
    severity: "error",
    title: "A URL is not one that files are fetched from",
    fix: "Name an https address of the public internet, without user name and password. --allow-private-network allows addresses of your own network, and http.",
  },
  "files-download": {
    severity: "error",
    title: "A file cannot be fetched",
    fix: "Open the URL where the tool runs. Proxies are not used: where there is no other way out, fetch the file before and name it with `input_data_file`.",
  },
  "files-hash": {
    severity: "error",
    title: "A fetched file is another one than the spec pins",
    fix: "Find out who changed it. Where that is as it should be, write the new hash.",
  },
  "files-no-match": {
    severity: "error",
    title: "A glob matches no file",
    fix: "Correct the pattern, which starts from the spec's folder. Folders named node_modules are never searched.",
  },
  "files-npy": {
    severity: "error",
    title: "A file is no array that numpy.save writes",
    fix: "Write it again with `numpy.save(path, array, allow_pickle=False)`.",
  },
  "files-npz": {
    severity: "error",
    title: "A file is no archive that numpy.savez writes",
    fix: "Write it again with `numpy.savez(path, name=array)`, and name one of its arrays: `path.npz#name`.",
  },
  "files-json": {
    severity: "error",
    title: "A file is not JSON, or holds what no tensor can",
    fix: 'Write nested lists of numbers, text, booleans or `{"b64": ...}` objects, as UTF-8.',
  },
  "files-text": {
    severity: "error",
    title: "A text file is not UTF-8",
    fix: "Save it as UTF-8. Bytes that are no text are read with `input_data_file`.",
  },
  "files-too-large": {
    severity: "error",
    title: "A data file is larger than what is read of its kind",
    fix: "Write numbers as `.npy`, of which only the rows that are needed are read.",
  },
});

export type FilesCode = keyof (typeof filesProblem)["table"];
