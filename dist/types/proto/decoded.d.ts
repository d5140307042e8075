/** Why bytes are not the message they should be, in the terms of the wire. */
export interface DecodeFailure {
    readonly ok: false;
    /** What is wrong with the bytes: `string field holds invalid UTF-8`. No trailing full stop. */
    readonly reason: string;
    /** Byte offset in the input of the field or byte at fault. */
    readonly offset: number;
    /** Field path in the words of the schema, `predict_log.request.inputs[1].value.dtype`; empty at the top of the message. */
    readonly path: string;
    /** The bytes are a message, and hold more values than are decoded here: nothing that the server would say. */
    readonly excess?: true;
}
/** A decoded message, or why the bytes are none. */
export type Decoded<T> = {
    readonly ok: true;
    readonly value: T;
} | DecodeFailure;
