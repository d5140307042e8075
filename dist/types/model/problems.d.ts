export declare const modelProblem: import("../problem.js").ProblemFactory<{
    readonly "model-path-missing": {
        readonly severity: "error";
        readonly title: "model.path does not exist";
        readonly fix: "Write the path of the folder that holds the version folders, relative to the spec.";
    };
    readonly "model-path-not-a-folder": {
        readonly severity: "error";
        readonly title: "model.path is no folder";
        readonly fix: "Name the folder that holds the version folders, or one version folder, not a file in it.";
    };
    readonly "model-path-unreadable": {
        readonly severity: "error";
        readonly title: "model.path cannot be listed";
        readonly fix: "Give the user who runs this the right to read the folder.";
    };
    readonly "model-no-versions": {
        readonly severity: "error";
        readonly title: "The base path has no version folder";
        readonly fix: "Put the export into a folder whose name is a number, such as `1`, below the base path.";
    };
    readonly "model-version-missing": {
        readonly severity: "error";
        readonly title: "A version that model.versions asks for is not there";
        readonly fix: "List versions that exist below the base path, or use `latest` or `all`.";
    };
    readonly "model-duplicate-version": {
        readonly severity: "warning";
        readonly title: "Two folders have the same version number";
        readonly fix: "Remove one of them, so that it is plain which of the two is served.";
    };
    readonly "model-version-not-a-folder": {
        readonly severity: "error";
        readonly title: "A file has the name of a version";
        readonly fix: "Move the file away: the server takes every name that is a number for a version.";
    };
    readonly "model-unversioned": {
        readonly severity: "note";
        readonly title: "The model's folder is no version folder yet";
        readonly fix: "Copy the folder, with assets.extra, to a folder whose name is a number when you deploy it.";
    };
    readonly "model-not-found": {
        readonly severity: "error";
        readonly title: "The version folder holds no SavedModel";
        readonly fix: "Export the model with tf.saved_model.save or model.export, or wait until the copy is complete.";
    };
    readonly "model-session-bundle": {
        readonly severity: "error";
        readonly title: "The version folder holds a SessionBundle";
        readonly fix: "Export the model again as a SavedModel; the server dropped the format before.";
    };
    readonly "model-file-unreadable": {
        readonly severity: "error";
        readonly title: "The SavedModel cannot be read from disk";
        readonly fix: "Make saved_model.pb a file that the user who runs this can read.";
    };
    readonly "model-file-lfs-pointer": {
        readonly severity: "error";
        readonly title: "saved_model.pb is a git-LFS pointer";
        readonly fix: "Fetch the real file with `git lfs pull`, or check out with `lfs: true`.";
    };
    readonly "model-file-too-large": {
        readonly severity: "error";
        readonly title: "The SavedModel is larger than a protobuf message can be";
        readonly fix: "Keep the weights in variables, so that they are stored beside the graph and not in it.";
    };
    readonly "model-file-broken": {
        readonly severity: "error";
        readonly title: "The SavedModel cannot be parsed";
        readonly fix: "Export or copy the model again; the file is damaged or cut off.";
    };
    readonly "model-tags-missing": {
        readonly severity: "error";
        readonly title: "No MetaGraph has the wanted tag set";
        readonly fix: "Set model.tags to the tag set that the server is run with (--saved_model_tags).";
    };
    readonly "model-batching-unreadable": {
        readonly severity: "error";
        readonly title: "The batching parameters file cannot be read";
        readonly fix: "Correct `serving.batching_parameters_file`; it is relative to the spec.";
    };
    readonly "model-batching-broken": {
        readonly severity: "error";
        readonly title: "The batching parameters file is no BatchingParameters in text format";
        readonly fix: "Write wrapped numbers as `max_batch_size { value: 32 }`, and only names that BatchingParameters has.";
    };
}>;
