/** What can be wrong with a data file that a spec names. */
export declare const filesProblem: import("../problem.js").ProblemFactory<{
    readonly "files-unreadable": {
        readonly severity: "error";
        readonly title: "A data file cannot be read";
        readonly fix: "Check the path, which starts from the spec's folder, that it is a file, and its permissions.";
    };
    readonly "files-outside": {
        readonly severity: "error";
        readonly title: "A data file lies outside of the workspace";
        readonly fix: "Copy the file below the working directory or beside the spec. Symbolic links are followed before this is judged.";
    };
    readonly "files-url": {
        readonly severity: "error";
        readonly title: "A URL is not one that files are fetched from";
        readonly fix: "Name an https address of the public internet, without user name and password. --allow-private-network allows addresses of your own network, and http.";
    };
    readonly "files-download": {
        readonly severity: "error";
        readonly title: "A file cannot be fetched";
        readonly fix: "Open the URL where the tool runs. Proxies are not used: where there is no other way out, fetch the file before and name it with `input_data_file`.";
    };
    readonly "files-hash": {
        readonly severity: "error";
        readonly title: "A fetched file is another one than the spec pins";
        readonly fix: "Find out who changed it. Where that is as it should be, write the new hash.";
    };
    readonly "files-no-match": {
        readonly severity: "error";
        readonly title: "A glob matches no file";
        readonly fix: "Correct the pattern, which starts from the spec's folder. Folders named node_modules are never searched.";
    };
    readonly "files-npy": {
        readonly severity: "error";
        readonly title: "A file is no array that numpy.save writes";
        readonly fix: "Write it again with `numpy.save(path, array, allow_pickle=False)`.";
    };
    readonly "files-npz": {
        readonly severity: "error";
        readonly title: "A file is no archive that numpy.savez writes";
        readonly fix: "Write it again with `numpy.savez(path, name=array)`, and name one of its arrays: `path.npz#name`.";
    };
    readonly "files-json": {
        readonly severity: "error";
        readonly title: "A file is not JSON, or holds what no tensor can";
        readonly fix: "Write nested lists of numbers, text, booleans or `{\"b64\": ...}` objects, as UTF-8.";
    };
    readonly "files-text": {
        readonly severity: "error";
        readonly title: "A text file is not UTF-8";
        readonly fix: "Save it as UTF-8. Bytes that are no text are read with `input_data_file`.";
    };
    readonly "files-too-large": {
        readonly severity: "error";
        readonly title: "A data file is larger than what is read of its kind";
        readonly fix: "Write numbers as `.npy`, of which only the rows that are needed are read.";
    };
}>;
export type FilesCode = keyof (typeof filesProblem)["table"];
