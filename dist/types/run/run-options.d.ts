/** What a run is asked to do. Every path is taken from `cwd`. */
export type RunOptions = WriteOptions | CheckOptions | InspectOptions | ShowOptions | InitOptions | ImportOptions | ExportOptions | DiscoverOptions;
interface CommonOptions {
    /** The folder that paths and globs start from and that reported paths are relative to. Default: the process's. */
    readonly cwd?: string | undefined;
    /** Folder that the paths in specs and the links in model folders may not leave. Default: `cwd`. */
    readonly workspace?: string | undefined;
    /** Let them leave it all the same. */
    readonly allowOutside?: boolean | undefined;
    /** Fetch the URLs of specs from addresses that are not public as well, and by http. */
    readonly allowPrivateNetwork?: boolean | undefined;
}
interface HashedOptions {
    /** Tell the SHA-256 of each warm-up file: the slowest of all that is done with every byte. Default: true. */
    readonly sha256?: boolean | undefined;
}
interface ObservedOptions extends CommonOptions {
    /** Told after every record, and with every part of a model that is read: do little in it. */
    readonly onProgress?: ((progress: Progress) => void) | undefined;
}
interface SpecOptions extends ObservedOptions, HashedOptions {
    /** Spec files or globs (only where the text has glob characters). May be left out when `savedModel` is given. */
    readonly specs?: readonly string[] | undefined;
    /** Base path or version folder, in place of every spec's `model.path`; without `specs` all requests are derived from it. */
    readonly savedModel?: string | undefined;
    /** Count warnings as errors, whatever the spec says. */
    readonly strict?: boolean | undefined;
}
/** Make the warm-up file, verify it on disk, and put it in place. */
export interface WriteOptions extends SpecOptions {
    readonly command: "write";
    /** Do all but put the file in place. */
    readonly dryRun?: boolean | undefined;
}
/** Judge the warm-up file that is there; with a spec also whether it is byte for byte what the spec would write. */
export interface CheckOptions extends SpecOptions {
    readonly command: "check";
}
/** Tell what a SavedModel accepts. */
export interface InspectOptions extends ObservedOptions {
    readonly command: "inspect";
    /** Base path or version folder. */
    readonly path: string;
}
/** Tell what a warm-up file holds. */
export interface ShowOptions extends CommonOptions, HashedOptions {
    readonly command: "show";
    /** Base path, version folder, or the warm-up file itself. */
    readonly path: string;
    /** Only this record, counted from 0. */
    readonly record?: number | undefined;
    /** Show values too: they may be real people's data. */
    readonly values?: boolean | undefined;
}
/** Draft a spec from a SavedModel. */
export interface InitOptions extends CommonOptions {
    readonly command: "init";
    /** Base path or version folder. */
    readonly path: string;
    /** File to write. Default: `warmup.yaml`. */
    readonly output?: string | undefined;
    /** Overwrite it where it is there already. */
    readonly force?: boolean | undefined;
}
/** Draft a spec from the warm-up or test requests of another tool. */
export interface ImportOptions extends CommonOptions {
    readonly command: "import";
    /** A Triton `config.pbtxt`, or an input-data JSON of perf_analyzer. */
    readonly path: string;
    /** What the file is. Default: `triton` where it ends in `.pbtxt`, `perf_analyzer` where it ends in `.json`. */
    readonly from?: "triton" | "perf_analyzer" | undefined;
    /** Base path or version folder of the SavedModel that the draft is held against. */
    readonly savedModel?: string | undefined;
    /** File to write. Default: `warmup.yaml`. */
    readonly output?: string | undefined;
    /** Overwrite it where it is there already. */
    readonly force?: boolean | undefined;
}
/** Turn the predict requests of a spec into warm-up samples of another tool. */
export interface ExportOptions extends CommonOptions {
    readonly command: "export";
    /** The spec. */
    readonly path: string;
    /** The tool. Default, and the only one: `triton`. */
    readonly to?: "triton" | undefined;
    /** Base path or version folder, in place of the spec's `model.path`. */
    readonly savedModel?: string | undefined;
    /** File to write; data files go to a folder `warmup` beside it. Default: none, and the report has the text. */
    readonly output?: string | undefined;
    /** Overwrite what is there already. */
    readonly force?: boolean | undefined;
}
/** Find and read specs, without looking at any model: what a fan-out over many machines starts with. */
export interface DiscoverOptions extends CommonOptions {
    readonly command: "discover";
    readonly specs: readonly string[];
}
/** How far the work on one file has come. */
export interface Progress {
    readonly doing: "writing" | "checking" | "reading";
    /** A warm-up file that is written or checked, or a model that is read; relative to the working directory. */
    readonly file: string;
    /** Bytes done so far. */
    readonly bytes: number;
    /** Bytes of the file; undefined while it is written. */
    readonly totalBytes: number | undefined;
    /** Records done so far; undefined of a model. */
    readonly records: number | undefined;
    /** Undefined where nobody knows. */
    readonly totalRecords: number | undefined;
}
export {};
