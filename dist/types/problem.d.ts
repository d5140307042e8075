/**
 * The one way anything is said to be wrong.
 *
 * Every room keeps a table of the problems it can find, made with {@link defineProblems}; the tables together are the
 * reference in `docs/PROBLEMS.md`. Expected failures are values of this type. Bugs are thrown.
 *
 * ```ts
 * export const tfrecordProblem = defineProblems("tfrecord", {
 *   "tfrecord-truncated": { severity: "error", title: "A record ends too early", fix: "Write the file again." },
 * });
 * tfrecordProblem("tfrecord-truncated", { message: "record 3 ends ...", where: { file, record: 3, offset: 120 } });
 * ```
 */
/**
 * `error`: certain failure. `warning`: accepted, and almost certainly a mistake. `note`: cannot be known from files alone.
 */
export type Severity = "error" | "warning" | "note";
/** The place a problem is about. In a user's text file: file, line, column. In bytes: file, record, offset, path. */
export interface Where {
    readonly file?: string;
    /** 1-based. */
    readonly line?: number;
    /** 1-based, in UTF-16 code units as editors count. */
    readonly column?: number;
    /** 0-based index of the record in the warm-up file. */
    readonly record?: number;
    /** Byte offset in `file`. */
    readonly offset?: number;
    /** Field path, in the words of the format: `inputs["x"].tensor_content`, `requests[0].inputs.x`. */
    readonly path?: string;
}
/** The line of text a problem is about, for underlining. `start` and `length` count UTF-16 code units in `text`. */
export interface Excerpt {
    readonly text: string;
    readonly start: number;
    readonly length: number;
}
/** What TensorFlow Serving would have said: its status code and the gist of its message. */
export interface ServerVerdict {
    readonly status: string;
    readonly message: string;
}
export interface Problem {
    /** Stable, kebab-case, starts with the room's name. */
    readonly code: string;
    readonly severity: Severity;
    /** What was found and what was expected. One or more plain sentences, no trailing newline. May hold untrusted names. */
    readonly message: string;
    readonly where: Where;
    readonly excerpt?: Excerpt;
    /** What to do about it. */
    readonly hint?: string;
    readonly server?: ServerVerdict;
}
/** One row of a room's table: the default severity, and the words of the reference page. */
export interface ProblemKind {
    readonly severity: Severity;
    readonly title: string;
    readonly fix: string;
}
export type ProblemTable = Readonly<Record<string, ProblemKind>>;
export interface ProblemDetails {
    readonly message: string;
    readonly where?: Where;
    readonly excerpt?: Excerpt | undefined;
    readonly hint?: string | undefined;
    readonly server?: ServerVerdict | undefined;
    /** Only where the same finding weighs differently by circumstance, such as the server's runtime. */
    readonly severity?: Severity;
}
export interface ProblemFactory<Table extends ProblemTable> {
    (code: keyof Table & string, details: ProblemDetails): Problem;
    readonly room: string;
    readonly table: Table;
}
/** Make a room's problem factory out of its table. Codes that are not in the table do not compile. */
export declare function defineProblems<const Table extends ProblemTable>(room: string, table: Table): ProblemFactory<Table>;
/** A step's outcome: its value, when there is one, and all the problems found on the way. */
export interface Outcome<T> {
    /** Undefined when an error made it impossible to go on. */
    readonly value: T | undefined;
    readonly problems: readonly Problem[];
}
export declare function hasErrors(problems: readonly Problem[]): boolean;
