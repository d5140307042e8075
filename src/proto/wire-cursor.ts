/**
 * Bytes in protobuf's wire format, read from `pos` on by the rules of google/protobuf/parse_context.cc, without a schema.
 * What a method cannot read it notes in `reason` and `offset`; it then returns false or undefined.
 */

/** Nested messages, map entries and groups below the top message that the parser follows. */
export const MAX_DEPTH = 100;
const MAX_VARINT_BYTES = 10;
const MAX_TAG_BYTES = 5;

export const VARINT = 0;
export const FIXED64 = 1;
export const LENGTH_DELIMITED = 2;
const START_GROUP = 3;
const END_GROUP = 4;
export const FIXED32 = 5;

export class WireCursor {
  readonly bytes: Uint8Array;
  pos: number;
  reason = "";
  offset = 0;

  constructor(bytes: Uint8Array, pos = 0) {
    this.bytes = bytes;
    this.pos = pos;
  }

  /** A tag with a legal field number. Bits above 32 fall off, as they do in the parser. */
  tag(end: number): number | undefined {
    const start = this.pos;
    const first = this.bytes[start]!;
    // Nearly all are one byte. Below 8 the field number is 0.
    if (first >= 8 && first < 128 && start < end) {
      this.pos++;
      return first;
    }
    let tag = 0;
    for (let i = 0; i < MAX_TAG_BYTES; i++) {
      if (this.pos >= end) return this.#fail("tag is cut off", start);
      const byte = this.bytes[this.pos++]!;
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
        return this.varint(end);
      case FIXED64:
        return this.advance(8, end);
      case LENGTH_DELIMITED: {
        const size = this.length(end);
        return size !== undefined && this.advance(size, end);
      }
      case START_GROUP:
        return this.#group(tag >>> 3, at, end, depth + 1);
      case END_GROUP:
        return this.refuse("group ends that did not start", at);
      case FIXED32:
        return this.advance(4, end);
      default:
        return this.refuse(`wire type ${tag & 7} does not exist`, at);
    }
  }

  /** A length prefix, checked against what is left. */
  length(end: number): number | undefined {
    const start = this.pos;
    const first = this.bytes[start]!;
    if (first < 128 && first < end - start) {
      this.pos++;
      return first;
    }
    let length = 0;
    for (let i = 0; i < MAX_TAG_BYTES; i++) {
      if (this.pos >= end) return this.#fail("length is cut off", start);
      const byte = this.bytes[this.pos++]!;
      length += (byte & 127) * 2 ** (7 * i);
      if (byte >= 128) continue;
      const left = end - this.pos;
      return length > left ? this.#fail(`length is ${length}, but only ${left} bytes are left`, start) : length;
    }
    return this.#fail("length is longer than 5 bytes", start);
  }

  varint(end: number): boolean {
    const start = this.pos;
    for (let i = 0; i < MAX_VARINT_BYTES; i++) {
      if (this.pos >= end) return this.refuse("varint is cut off", start);
      if (this.bytes[this.pos++]! < 128) return true;
    }
    return this.refuse(`varint is longer than ${MAX_VARINT_BYTES} bytes`, start);
  }

  #group(number: number, start: number, end: number, depth: number): boolean {
    if (depth > MAX_DEPTH) return this.refuse(`group nests deeper than ${MAX_DEPTH} levels`, start);
    while (this.pos < end) {
      const at = this.pos;
      const tag = this.tag(end);
      if (tag === undefined) return false;
      if ((tag & 7) === END_GROUP) {
        return tag >>> 3 === number || this.refuse(`group ${number} ends as group ${tag >>> 3}`, at);
      }
      if (!this.skip(tag, at, end, depth)) return false;
    }
    return this.refuse(`group ${number} does not end`, start);
  }

  advance(count: number, end: number): boolean {
    const left = end - this.pos;
    if (count > left) return this.refuse(`value takes ${count} bytes, but only ${left} are left`, this.pos);
    this.pos += count;
    return true;
  }

  refuse(reason: string, offset: number): false {
    this.reason = reason;
    this.offset = offset;
    return false;
  }

  #fail(reason: string, offset: number): undefined {
    this.refuse(reason, offset);
  }
}
