/** What a spec's file keys find, before it is known what the model wants of it. */
import type { ArrayFile } from "./array-file.js";
import type { Bytes } from "./bytes.js";
import type { Channels, Pixels } from "./image/pixels.js";
import type { JsonValue } from "./json.js";
export type DataFile = ArrayFile
/** Files whose bytes are the values as they are. */
 | BlobFiles | {
    readonly kind: "json";
    readonly json: JsonValue;
} | {
    readonly kind: "lines";
    readonly lines: readonly string[];
};
export interface BlobFiles {
    readonly kind: "blobs";
    /** As the spec names them. */
    readonly name: string;
    /** A pattern stands for a list of files, even of one. */
    readonly isGlob: boolean;
    /** In code-unit order of their paths. */
    readonly blobs: readonly Bytes[];
    /** The same files, where all of them are called as images are. */
    readonly images?: readonly ImageFile[] | undefined;
}
export interface ImageFile {
    /** As the pattern found it, or as the spec names it. */
    readonly name: string;
    /** The pixels, or why there are none in words that continue `it`: fresh memory, the same at every call. */
    readonly decode: (channels: Channels) => Pixels | string;
}
