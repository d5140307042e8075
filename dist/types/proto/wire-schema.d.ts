export type ScalarType = "bool" | "int32" | "int64" | "uint32" | "uint64" | "float" | "double" | "string" | "bytes";
/**
 * Number, name, type (a scalar, or the full name of a message; a map's is its entry), and what else is to be known:
 *
 * - `repeated` or `map`, unless it is singular;
 * - `optional`, or `oneof NAME`, where a default on the wire is not the same as nothing;
 * - `unread` where it is checked and nothing is made of it.
 */
export type FieldRow = readonly [number: number, name: string, type: string, ...words: readonly string[]];
export interface FieldSchema {
    readonly number: number;
    readonly name: string;
    readonly type: ScalarType | MessageSchema;
    /** Of one value. */
    readonly wireType: number;
    readonly repeated: boolean;
    /** Numbers that repeat are written as one run of bytes, and read so or one by one. */
    readonly packed: boolean;
    readonly map: boolean;
    /** A default is written too. */
    readonly presence: boolean;
    /** The other members of its oneof. */
    readonly rivals: readonly string[];
    readonly unread: boolean;
}
/** What is to be known of a message: its fields, each at the index that is its number. */
export interface MessageSchema {
    readonly name: string;
    readonly fields: readonly (FieldSchema | undefined)[];
}
/** The schema of a message type, by its full name in `proto/`. Types may hold each other, so each is built once. */
export declare function messageSchema(name: string): MessageSchema;
/** A known field number with another wire type is an unknown field. */
export declare function accepts({ wireType, packed }: FieldSchema, found: number): boolean;
