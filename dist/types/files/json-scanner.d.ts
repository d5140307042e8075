/**
 * JSON gone over in its bytes, value by value and without making any: what {@link parseJson} takes, this takes, at some
 * hundreds of megabytes a second. Whoever reads a capture of gigabytes looks into every line and wants the values of few.
 *
 * A method returns false, or undefined, where the bytes are not what it goes over. The bytes are UTF-8 already.
 *
 * ```ts
 * const scanner = new JsonScanner(bytes);
 * let rows = 0;
 * const sound = scanner.object((name) => (name === "instances" ? scanner.list(() => (rows++, scanner.skip())) : scanner.skip()));
 * ```
 */
export declare class JsonScanner {
    #private;
    constructor(bytes: Uint8Array, start?: number, end?: number);
    /** The place of what was gone over last, or of what comes next once {@link peek} has passed white space. */
    get at(): number;
    /** The first byte of what comes next; -1 at the end. */
    peek(): number;
    /** Nothing but white space is left. */
    ends(): boolean;
    /** Any value. */
    skip(): boolean;
    /** A list. `element` goes over each of its elements. */
    list(element: (scanner: this) => boolean): boolean;
    /** An object. `member` goes over the value of each name; a name may stand twice, and then the first value counts. */
    object(member: (name: string) => boolean): boolean;
    /** A string. */
    text(): string | undefined;
    /** The text between two places. */
    slice(start: number, end: number): string;
}
