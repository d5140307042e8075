/** What the graph does with a string, and so what it must be. */
import type { Model } from "../model.js";
import { type FeatureParse } from "./features.js";
import type { Trace } from "./trace.js";
import { type Vocabulary } from "./vocabulary.js";
export type ImageFormat = "jpeg" | "png" | "gif" | "bmp" | "webp";
export type StringContent = {
    readonly kind: "example";
    readonly parse: FeatureParse;
}
/** An encoded image; `channels` of 0 are those of the image. */
 | {
    readonly kind: "image";
    readonly formats: readonly ImageFormat[];
    readonly channels: number;
    /** Where the graph takes images of one size only. */
    readonly size: {
        readonly height: number;
        readonly width: number;
    } | undefined;
}
/** The bytes of numbers; `length` in numbers, where the graph says it. */
 | {
    readonly kind: "raw";
    readonly dtype: number;
    readonly littleEndian: boolean;
    readonly length: number | undefined;
}
/** A number as text. */
 | {
    readonly kind: "number";
    readonly dtype: number;
}
/** A serialized TensorProto. */
 | {
    readonly kind: "tensor";
    readonly dtype: number;
} | {
    readonly kind: "csv";
    readonly delimiter: string;
    readonly columns: readonly CsvColumn[];
} | {
    readonly kind: "audio";
} | {
    readonly kind: "message";
    readonly type: string;
} | {
    readonly kind: "word";
    readonly vocabulary: Vocabulary;
}
/** Anything goes: hashed, compared, measured. */
 | {
    readonly kind: "text";
};
/** A column that is read; a line may have more columns than are. */
export interface CsvColumn {
    /** 0-based place in the line. */
    readonly position: number;
    readonly dtype: number;
    readonly required: boolean;
}
export interface StringUse {
    readonly content: StringContent;
    readonly node: string;
    readonly op: string;
    /** Ops that the string goes through first, in order: `DecodeBase64`, `DecodeCompressed`, `StringSplit`. */
    readonly via: readonly string[];
}
/** What a traced string is used as, the most demanding uses first. One string may be used in several ways. */
export declare function stringUses(model: Model, trace: Trace): readonly StringUse[];
