import type { Model } from "../model/model.js";
import type { Plan } from "../plan/plan.js";
import type { Pattern } from "../privacy/index.js";
import type { Problem } from "../problem.js";
import type { Serving } from "../spec/spec.js";
export interface VerifyOptions {
    /** What the records are judged against. */
    readonly model: Model;
    readonly serving: Serving;
    /** What the records should be; without it nothing is compared and no model name is expected. */
    readonly plan?: Plan | undefined;
    /** What no string of the file may match. */
    readonly patterns?: readonly Pattern[] | undefined;
    /** What was written; without it the bytes are not compared. */
    readonly written?: Written | undefined;
    /** The name for problems, and the place the server looks at; default: the file itself. For a file not yet renamed. */
    readonly target?: string | undefined;
    /** Make the SHA-256 of the whole file, which takes longer than all the rest. Default: true. */
    readonly sha256?: boolean | undefined;
    readonly onRecord?: OnRecord | undefined;
}
/** Told after every record: how many there were, where in the file they end, and its size. */
export type OnRecord = (records: number, bytes: number, totalBytes: number) => void;
/** What a writer says it wrote. May grow while its file is verified behind it. */
export interface Written {
    /** Masked CRC-32C of the data of each record, made of the bytes in memory. */
    readonly checksums: readonly number[];
}
/**
 * `loads`: nothing is known that keeps the server from loading the model and running every record. `loads-less`: it loads,
 * but runs less than the file seems to hold. `does-not-load`: it refuses the model.
 */
export type Verdict = "loads" | "loads-less" | "does-not-load";
export interface Verification {
    /** Whole records, whatever is in them. */
    readonly records: number;
    /** Of the file; 0 where it could not be opened. */
    readonly bytes: number;
    /** Of the whole file, lower-case hex; undefined where it was not asked for, or the file not read to its end. */
    readonly sha256: string | undefined;
    /** False where it could not be opened, or not read to its end. */
    readonly readToEnd: boolean;
    /** Records by `predict`, `classify`, ... and `none` for those without log_type; sorted by name. */
    readonly byMethod: ReadonlyMap<string, number>;
    /** Requests and tasks by the signature they name; sorted by name. */
    readonly bySignature: ReadonlyMap<string, number>;
    readonly problems: readonly Problem[];
    readonly loads: Verdict | undefined;
}
