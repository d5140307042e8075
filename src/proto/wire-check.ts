import { isUtf8 } from "node:buffer";
import type { FieldSchema, MessageSchema } from "./wire-schema.js";

/**
 * Is this what the C++ protobuf parser takes for a message of that type? The server parses with that parser, and
 * protobufjs differs from it in places (overlong varints of unknown fields, empty groups at the depth limit) and says
 * neither where nor in which field it stopped. So the bytes are judged here, by the rules of
 * google/protobuf/parse_context.cc, and decoded by protobufjs only after that.
 */

/** Nested messages, map entries and groups below the top message that the parser follows. */
const MAX_DEPTH = 100;
const MAX_VARINT_BYTES = 10;
const MAX_TAG_BYTES = 5;

const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const START_GROUP = 3;
const END_GROUP = 4;
const FIXED32 = 5;

/** One step of a path: the field, and where its message and its tag begin. */
interface Step {
  readonly field: FieldSchema;
  readonly start: number;
  readonly at: number;
  readonly end: number;
}

export interface WireFault {
  readonly reason: string;
  readonly offset: number;
  /** From the innermost field outward. */
  readonly steps: readonly Step[];
}

/** The first fault of the bytes, or undefined when the C++ parser would take them. */
export function checkWire(bytes: Uint8Array, schema: MessageSchema): WireFault | undefined {
  const check = new WireCheck(bytes);
  return check.message(schema, bytes.length, 0) ? undefined : check.fault;
}

/** Every method reads on from `pos`, and returns false after noting the fault. */
export class WireCheck {
  pos = 0;
  readonly #bytes: Uint8Array;
  #reason = "";
  #offset = 0;
  readonly #steps: Step[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get fault(): WireFault {
    return { reason: this.#reason, offset: this.#offset, steps: this.#steps };
  }

  message(schema: MessageSchema, end: number, depth: number): boolean {
    const start = this.pos;
    while (this.pos < end) {
      const at = this.pos;
      const tag = this.tag(end);
      if (tag === undefined) return false;
      const wireType = tag & 7;
      const field = schema.fields.get(tag >>> 3);
      if (!field || !accepts(field, wireType)) {
        if (!this.skip(tag, at, end, depth)) return false;
      } else if (!this.#known(field, wireType, end, depth)) {
        this.#steps.push({ field, start, at, end });
        return false;
      }
    }
    return true;
  }

  /** A tag with a legal field number. Bits above 32 fall off, as they do in the parser. */
  tag(end: number): number | undefined {
    const start = this.pos;
    let tag = 0;
    for (let i = 0; i < MAX_TAG_BYTES; i++) {
      if (this.pos >= end) return this.#fail("tag is cut off", start);
      const byte = this.#bytes[this.pos++]!;
      tag |= (byte & 127) << (7 * i);
      if (byte >= 128) continue;
      return tag >>> 3 === 0 ? this.#fail("field number is 0", start) : tag >>> 0;
    }
    return this.#fail("tag is longer than 5 bytes", start);
  }

  /** Go past the value of an unknown field. A group reaches to its end tag and counts as a level of depth. */
  skip(tag: number, at: number, end: number, depth: number): boolean {
    switch (tag & 7) {
      case VARINT:
        return this.#varint(end);
      case FIXED64:
        return this.#advance(8, end);
      case LENGTH_DELIMITED: {
        const size = this.length(end);
        return size !== undefined && this.#advance(size, end);
      }
      case START_GROUP:
        return this.#group(tag >>> 3, at, end, depth + 1);
      case END_GROUP:
        return this.#refuse("group ends that did not start", at);
      case FIXED32:
        return this.#advance(4, end);
      default:
        return this.#refuse(`wire type ${tag & 7} does not exist`, at);
    }
  }

  /** A length prefix, checked against what is left. */
  length(end: number): number | undefined {
    const start = this.pos;
    let length = 0;
    for (let i = 0; i < MAX_TAG_BYTES; i++) {
      if (this.pos >= end) return this.#fail("length is cut off", start);
      const byte = this.#bytes[this.pos++]!;
      length += (byte & 127) * 2 ** (7 * i);
      if (byte >= 128) continue;
      const left = end - this.pos;
      return length > left ? this.#fail(`length is ${length}, but only ${left} bytes are left`, start) : length;
    }
    return this.#fail("length is longer than 5 bytes", start);
  }

  #known(field: FieldSchema, wireType: number, end: number, depth: number): boolean {
    if (wireType === VARINT) return this.#varint(end);
    if (wireType === FIXED32) return this.#advance(4, end);
    if (wireType === FIXED64) return this.#advance(8, end);
    const size = this.length(end);
    if (size === undefined) return false;
    const stop = this.pos + size;
    switch (field.form) {
      case "bytes":
        this.pos = stop;
        return true;
      case "string":
        return this.#string(stop);
      case "varint":
        return this.#packedVarints(stop);
      case "fixed32":
        return this.#packedFixed(size, 4, stop);
      case "fixed64":
        return this.#packedFixed(size, 8, stop);
      default:
        if (depth === MAX_DEPTH) return this.#refuse(`message nests deeper than ${MAX_DEPTH} levels`, this.pos);
        return this.message(field.form, stop, depth + 1);
    }
  }

  #string(stop: number): boolean {
    const start = this.pos;
    this.pos = stop;
    for (let i = start; i < stop; i++) {
      if (this.#bytes[i]! < 128) continue;
      return isUtf8(this.#bytes.subarray(i, stop)) || this.#refuse("string holds invalid UTF-8", i);
    }
    return true;
  }

  #packedVarints(stop: number): boolean {
    while (this.pos < stop) {
      if (this.#bytes[this.pos]! < 128) this.pos++;
      else if (!this.#varint(stop)) return false;
    }
    return true;
  }

  #packedFixed(size: number, width: number, stop: number): boolean {
    if (size % width !== 0) return this.#refuse(`${size} bytes do not divide into values of ${width}`, this.pos);
    this.pos = stop;
    return true;
  }

  #varint(end: number): boolean {
    const start = this.pos;
    for (let i = 0; i < MAX_VARINT_BYTES; i++) {
      if (this.pos >= end) return this.#refuse("varint is cut off", start);
      if (this.#bytes[this.pos++]! < 128) return true;
    }
    return this.#refuse(`varint is longer than ${MAX_VARINT_BYTES} bytes`, start);
  }

  #group(number: number, start: number, end: number, depth: number): boolean {
    if (depth > MAX_DEPTH) return this.#refuse(`group nests deeper than ${MAX_DEPTH} levels`, start);
    while (this.pos < end) {
      const at = this.pos;
      const tag = this.tag(end);
      if (tag === undefined) return false;
      if ((tag & 7) === END_GROUP) {
        return tag >>> 3 === number || this.#refuse(`group ${number} ends as group ${tag >>> 3}`, at);
      }
      if (!this.skip(tag, at, end, depth)) return false;
    }
    return this.#refuse(`group ${number} does not end`, start);
  }

  #advance(count: number, end: number): boolean {
    const left = end - this.pos;
    if (count > left) return this.#refuse(`value takes ${count} bytes, but only ${left} are left`, this.pos);
    this.pos += count;
    return true;
  }

  #refuse(reason: string, offset: number): false {
    this.#reason = reason;
    this.#offset = offset;
    return false;
  }

  #fail(reason: string, offset: number): undefined {
    this.#refuse(reason, offset);
  }
}

/** A known field number with another wire type is an unknown field. Repeated numbers may be packed or not. */
function accepts(field: FieldSchema, wireType: number): boolean {
  switch (field.form) {
    case "varint":
      return wireType === VARINT || (wireType === LENGTH_DELIMITED && field.repeated);
    case "fixed32":
      return wireType === FIXED32 || (wireType === LENGTH_DELIMITED && field.repeated);
    case "fixed64":
      return wireType === FIXED64 || (wireType === LENGTH_DELIMITED && field.repeated);
    default:
      return wireType === LENGTH_DELIMITED;
  }
}
