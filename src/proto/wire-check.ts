import { isUtf8 } from "node:buffer";
import { type DecodingRoom, decodedBytes, MAX_DECODED_BYTES } from "./decoding-room.js";
import { FIXED32, FIXED64, LENGTH_DELIMITED, MAX_DEPTH, VARINT, WireCursor } from "./wire-cursor.js";
import { accepts, type FieldSchema, type MessageSchema } from "./wire-schema.js";

/**
 * Is this what the C++ protobuf parser takes for a message of that type? The server parses with that parser. The bytes are judged
 * here, down to the field at fault and its place, and read only after that.
 */

/** One step of a path: the field, and where its message and its tag begin. */
export interface Step {
  readonly field: FieldSchema;
  readonly start: number;
  readonly at: number;
}

export interface WireFault {
  readonly reason: string;
  readonly offset: number;
  /** From the innermost field outward. */
  readonly steps: readonly Step[];
  /** The bytes are a message, and more than is made of one here. */
  readonly excess: boolean;
}

/** The first fault of the bytes, or undefined when the C++ parser would take them. */
export function checkWire(bytes: Uint8Array, schema: MessageSchema, room: DecodingRoom): WireFault | undefined {
  const check = new WireCheck(bytes, room);
  if (!check.message(schema, bytes.length, 0)) {
    const { reason, offset, steps } = check;
    return { reason, offset, steps, excess: false };
  }
  return check.excess;
}

class WireCheck extends WireCursor {
  readonly steps: Step[] = [];
  /** Where the room ran out. The check goes on all the same: whether the bytes are a message does not hang on our memory. */
  excess: WireFault | undefined;
  readonly #room: DecodingRoom;

  constructor(bytes: Uint8Array, room: DecodingRoom) {
    super(bytes);
    this.#room = room;
  }

  message(schema: MessageSchema, end: number, depth: number): boolean {
    const start = this.pos;
    while (this.pos < end) {
      const at = this.pos;
      const tag = this.tag(end);
      if (tag === undefined) return false;
      const wireType = tag & 7;
      const field = schema.fields[tag >>> 3];
      if (!field || !accepts(field, wireType)) {
        if (!this.skip(tag, at, end, depth)) return false;
      } else if (!this.#known(field, wireType, end, depth)) {
        this.steps.push({ field, start, at });
        return false;
      }
    }
    return true;
  }

  #known(field: FieldSchema, wireType: number, end: number, depth: number): boolean {
    if (wireType !== LENGTH_DELIMITED) {
      this.#take(field, 0, 1);
      return wireType === VARINT ? this.varint(end) : this.advance(wireType === FIXED32 ? 4 : 8, end);
    }
    const size = this.length(end);
    if (size === undefined) return false;
    const { type, wireType: single } = field;
    const stop = this.pos + size;
    const width = single === FIXED32 ? 4 : single === FIXED64 ? 8 : 1;
    this.#take(field, size, size / width);
    if (typeof type === "object") {
      if (depth === MAX_DEPTH) return this.refuse(`message nests deeper than ${MAX_DEPTH} levels`, this.pos);
      return this.message(type, stop, depth + 1);
    }
    if (type === "string") return this.#string(stop);
    if (single === VARINT) return this.#packedVarints(stop);
    if (type !== "bytes") return this.#packedFixed(size, width, stop);
    this.pos = stop;
    return true;
  }

  /** A packed run of varints has no more values than bytes. */
  #take(field: FieldSchema, size: number, values: number): void {
    if (this.excess || this.#room.take(decodedBytes(field, size, values))) return;
    const reason = `the values from here on would take more memory than the ${MAX_DECODED_BYTES} bytes that are given to them`;
    this.excess = { reason, offset: this.pos, steps: [], excess: true };
  }

  #string(stop: number): boolean {
    const start = this.pos;
    this.pos = stop;
    for (let i = start; i < stop; i++) {
      if (this.bytes[i]! < 128) continue;
      return isUtf8(this.bytes.subarray(i, stop)) || this.refuse("string holds invalid UTF-8", i);
    }
    return true;
  }

  #packedVarints(stop: number): boolean {
    while (this.pos < stop) {
      if (this.bytes[this.pos]! < 128) this.pos++;
      else if (!this.varint(stop)) return false;
    }
    return true;
  }

  #packedFixed(size: number, width: number, stop: number): boolean {
    if (size % width !== 0) return this.refuse(`${size} bytes do not divide into values of ${width}`, this.pos);
    this.pos = stop;
    return true;
  }
}
