/** What a run found and did: the one value that text, Markdown, JSON and annotations are made from. */
import type { Dim } from "../model/model.js";
import type { Drift } from "../plan/drift.js";
import type { CoverageCell, UncoveredSignature } from "../plan/plan.js";
import type { Problem } from "../problem.js";
import type { Redacted } from "../privacy/index.js";
import type { LogDescription } from "../record/index.js";
import type { Verdict } from "../verify/index.js";
export type Command = "write" | "check" | "inspect" | "show" | "init" | "import" | "export" | "discover";
export interface Report {
    readonly command: Command;
    /** True where nothing was put in place: the file was made, verified and removed. */
    readonly dryRun: boolean;
    /** No error, and where warnings count as errors no warning either. */
    readonly ok: boolean;
    readonly models: readonly ModelReport[];
    /** Problems that belong to no model: an unreadable spec, a glob that matches nothing. */
    readonly problems: readonly Problem[];
}
/** One warm-up file: a spec applied to one version folder. Paths are relative to the working directory, with `/`. */
export interface ModelReport {
    readonly ok: boolean;
    readonly spec: string | undefined;
    /** The base path or version folder that was named. */
    readonly savedModel: string | undefined;
    readonly versionDirectory: string | undefined;
    /** The warm-up file; undefined where the run did not get that far. */
    readonly file: string | undefined;
    /** What the server makes of the file; undefined where none was judged. */
    readonly loads: Verdict | undefined;
    /** What `write` did (or in a dry run: would do) to the file. */
    readonly changed: boolean;
    readonly records: number;
    readonly bytes: number;
    /** Lower-case hex of the file's bytes; undefined where nobody asked for it. */
    readonly sha256: string | undefined;
    /** The file was read to its end, so that it is known how many records and bytes there are. */
    readonly readToEnd: boolean;
    readonly byMethod: ReadonlyMap<string, number>;
    readonly bySignature: ReadonlyMap<string, number>;
    readonly coverage: readonly CoverageCell[];
    /** Signatures that a client can call and no record warms. */
    readonly uncovered: readonly UncoveredSignature[];
    /** Where the spec no longer fits the model. */
    readonly drift: readonly Drift[];
    /** What the sources of recorded requests gave. */
    readonly sources: readonly SourceReport[];
    /** The files whose data the spec puts into the model, globs as they are; empty: synthetic only. */
    readonly realData: readonly string[];
    /** What the spec does about real data; undefined where no spec made the file. */
    readonly privacy: PrivacyReport | undefined;
    /** `inspect` only. */
    readonly inspection: Inspection | undefined;
    /** `show` only. */
    readonly listing: readonly ListedRecord[] | undefined;
    /** `init` and `import` only: the spec that was written. */
    readonly draft: WrittenDraft | undefined;
    /** `export` only. */
    readonly exported: ExportedSamples | undefined;
    readonly problems: readonly Problem[];
    readonly seconds: number;
}
export interface PrivacyReport {
    /** No recorded file is among what the values come from. */
    readonly syntheticOnly: boolean;
    /** What each rule has replaced; empty where the spec could not be planned. */
    readonly redacted: readonly Redacted[];
    /** Names of the patterns that no string may match. */
    readonly denyPatterns: readonly string[];
}
/** One source of recorded requests. */
export interface SourceReport {
    /** The key under `sources`. */
    readonly name: string;
    readonly files: readonly string[];
    /** Lines, rows or records that were looked at. */
    readonly seen: number;
    /** Different requests that are in the file, each in one record or more. */
    readonly taken: number;
    /** What holds no request, or none that the model takes. */
    readonly skipped: number;
    /** How often the requests that were sampled were recorded again. */
    readonly duplicates: number;
}
export interface WrittenDraft {
    readonly file: string;
    readonly requests: number;
}
/** What `export` made of a spec's requests. */
export interface ExportedSamples {
    readonly stanzas: number;
    /** Where no file was named; it may be empty. */
    readonly text: string | undefined;
    readonly file: string | undefined;
    /** The files that the samples name. */
    readonly dataFiles: readonly string[];
}
/** What `inspect` tells of a model. */
export interface Inspection {
    readonly tags: readonly string[];
    readonly tensorflowVersion: string;
    readonly signatures: readonly InspectedSignature[];
}
export interface InspectedSignature {
    readonly name: string;
    /** As the exporter wrote it: `tensorflow/serving/predict`; may be empty or unknown to the server. */
    readonly methodName: string;
    readonly inputs: readonly InspectedTensor[];
    readonly outputs: readonly InspectedTensor[];
    /** BatchFunction ops of the graph, which batch whatever the server's flags say. */
    readonly batchFunctions: readonly {
        readonly node: string;
        readonly maxBatchSize: number;
        readonly allowedBatchSizes: readonly number[];
    }[];
    /** True where some part runs only under XLA. */
    readonly mustCompile: boolean;
}
export interface InspectedTensor {
    readonly alias: string;
    /** The dtype to feed: the graph's where it is known, else what the signature declares. */
    readonly dtype: string;
    /** What the signature declares, where that is not true. */
    readonly declaredDtype: string | undefined;
    /** Undefined: unknown rank. */
    readonly shape: readonly Dim[] | undefined;
    /** `node:index`; empty for a sparse or composite tensor, which cannot be served. */
    readonly tensor: string;
    /** True where the server fills the input in when a request leaves it out. */
    readonly defaulted: boolean;
    /** What the graph does with an input; undefined for outputs. */
    readonly use: InspectedUse | undefined;
}
export interface InspectedUse {
    /** Undefined where no Parse* op takes the input. */
    readonly parse: {
        readonly op: string;
        readonly message: "example" | "sequence_example";
        /** False where keys are not in the graph, so that other features may be parsed too. */
        readonly complete: boolean;
        readonly features: readonly InspectedFeature[];
    } | undefined;
    /** What its strings must be: `web-safe base64 of an image (JPEG, PNG, GIF)`. */
    readonly wants: readonly string[];
    /** The tables whose rows it picks, the smallest first. */
    readonly ids: readonly {
        readonly table: string;
        readonly size: number;
        readonly op: string;
    }[];
}
export interface InspectedFeature {
    readonly key: string;
    /** True for a feature list of a SequenceExample; its shape is that of one step. */
    readonly list: boolean;
    readonly dtype: string;
    readonly form: "fixed" | "sequence" | "sparse" | "ragged";
    /** Without the batch, and for `sequence` without the dimension that varies. */
    readonly shape: readonly number[];
    /** An example without it is refused. */
    readonly required: boolean;
}
/** One record of a warm-up file, for people. */
export interface ListedRecord {
    /** 0-based place in the file. */
    readonly record: number;
    /** Byte offset of the record's frame. */
    readonly offset: number;
    /** Bytes of the message, without its frame. */
    readonly bytes: number;
    /** Undefined where the bytes are no PredictionLog. */
    readonly log: LogDescription | undefined;
}
