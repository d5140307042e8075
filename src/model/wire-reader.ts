/**
 * The protobuf wire format, read forwards over bytes that need not be in memory.
 *
 * Walkers call {@link WireReader.next} until the end of a message and look at `field` and `wireType`; whatever they do not
 * take is skipped, and skipping moves a position instead of reading. Every declared length is checked against what is left
 * of the message it stands in before anything is read or allocated.
 */
import { isUtf8 } from "node:buffer";

export interface ByteSource {
  readonly size: number;
  /** At least `length` bytes from `position` on, as a window over the source; both are inside it. */
  window(position: number, length: number): ByteWindow;
}

/** `bytes[0]` is the byte at `start`. Holds until the next call. */
export interface ByteWindow {
  readonly bytes: Buffer;
  readonly start: number;
}

/** Thrown inside the model room and caught where a file is opened; everybody else sees a Problem. */
export class WireError extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.name = "WireError";
    this.offset = offset;
  }
}

export const VARINT = 0;
export const FIXED64 = 1;
export const LENGTH_DELIMITED = 2;
export const GROUP_START = 3;
export const GROUP_END = 4;
export const FIXED32 = 5;

/** What protobuf's C++ parser accepts as a length. */
const MAX_LENGTH = 2 ** 31 - 1;
const MAX_TAG_BYTES = 5;
const MAX_VARINT_BYTES = 10;
/** Nesting that protobuf's C++ parser accepts; here only groups of unknown fields nest. */
const MAX_GROUP_DEPTH = 100;

export class WireReader {
  /** Offset of the next byte in the source. */
  position: number;
  /** Number and wire type of the field that {@link next} stopped at. */
  field = 0;
  wireType = 0;
  /** Offset of that field's tag. */
  fieldStart = 0;
  readonly #source: ByteSource;
  #bytes: Buffer = Buffer.alloc(0);
  #start = 0;

  constructor(source: ByteSource, position = 0) {
    this.#source = source;
    this.position = position;
  }

  /** Read the next tag of the message that ends at `end`; false at its end. */
  next(end: number): boolean {
    if (this.position === end) return false;
    this.fieldStart = this.position;
    const tag = this.#varint(end, MAX_TAG_BYTES, "a field tag");
    this.field = Math.floor(tag / 8);
    this.wireType = tag % 8;
    if (this.field === 0 || tag >= 2 ** 32) throw new WireError("no field has that number", this.fieldStart);
    if (this.wireType > FIXED32) throw new WireError(`no field has wire type ${this.wireType}`, this.fieldStart);
    return true;
  }

  /** True where the field just read is that one; a known number with another wire type is an unknown field. */
  at(field: number, wireType: number): boolean {
    return this.field === field && this.wireType === wireType;
  }

  /** Go into the length-delimited field just read and give the offset where it ends. */
  enter(end: number): number {
    const start = this.position;
    const length = this.#varint(end, MAX_TAG_BYTES, "a length");
    const left = end - this.position;
    if (length > left || length > MAX_LENGTH) {
      throw new WireError(`a field of ${length} bytes stands where ${left} bytes are left`, start);
    }
    return this.position + length;
  }

  /** Go past the value of the field just read. */
  skip(end: number): void {
    if (this.wireType === GROUP_START) this.#skipGroup(end);
    else this.#skipScalar(end);
  }

  /** A copy of the bytes up to `end`, of which there may not be more than `max`. */
  take(end: number, max = MAX_LENGTH): Buffer {
    const length = end - this.position;
    if (length > max) throw new WireError(`a message of ${length} bytes stands where none has ${max}`, this.position);
    const copy = Buffer.from(this.#view(this.position, end - this.position));
    this.position = end;
    return copy;
  }

  /** The string up to `end`, which must be UTF-8 as proto3 demands. */
  text(end: number): string {
    const at = this.position;
    const view = this.#view(at, end - at);
    this.position = end;
    if (!isUtf8(view)) throw new WireError("a string is not valid UTF-8", at);
    return view.toString("utf8");
  }

  #skipScalar(end: number): void {
    if (this.wireType === LENGTH_DELIMITED) this.position = this.enter(end);
    else if (this.wireType === VARINT) this.#varint(end, MAX_VARINT_BYTES, "a number");
    else if (this.wireType === FIXED64) this.#advance(8, end);
    else if (this.wireType === FIXED32) this.#advance(4, end);
    else throw new WireError("a group ends that did not begin", this.fieldStart);
  }

  #skipGroup(end: number): void {
    const open = [this.field];
    while (open.length > 0) {
      if (!this.next(end)) throw new WireError("a group does not end", this.position);
      if (this.wireType === GROUP_START) open.push(this.field);
      else if (this.wireType !== GROUP_END) this.#skipScalar(end);
      else if (open.pop() !== this.field) throw new WireError("a group ends that did not begin", this.fieldStart);
      if (open.length > MAX_GROUP_DEPTH) throw new WireError("groups are nested too deeply", this.fieldStart);
    }
  }

  #advance(count: number, end: number): void {
    if (count > end - this.position) throw new WireError("a number is cut off", this.position);
    this.position += count;
  }

  /** Exact up to 2^53; larger values, which no caller uses, are only gone past. */
  #varint(end: number, maxBytes: number, what: string): number {
    let value = 0;
    let scale = 1;
    for (let count = 0; count < maxBytes; count++) {
      if (this.position >= end) throw new WireError(`${what} is cut off`, this.position);
      const byte = this.#byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
    throw new WireError(`${what} has more than ${maxBytes} bytes`, this.position - maxBytes);
  }

  #byte(): number {
    const index = this.position - this.#start;
    const byte = this.#bytes[index];
    if (index >= 0 && byte !== undefined) {
      this.position++;
      return byte;
    }
    return this.#view(this.position++, 1)[0]!;
  }

  #view(position: number, length: number): Buffer {
    const from = position - this.#start;
    if (from < 0 || from + length > this.#bytes.length) {
      const window = this.#source.window(position, length);
      this.#bytes = window.bytes;
      this.#start = window.start;
    }
    const index = position - this.#start;
    return this.#bytes.subarray(index, index + length);
  }
}

/** A source over bytes that are in memory already. @param start The offset they go by. */
export function memorySource(bytes: Buffer, start = 0): ByteSource {
  const window = { bytes, start };
  return { size: start + bytes.length, window: () => window };
}
