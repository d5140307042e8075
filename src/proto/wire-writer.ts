import { LENGTH_DELIMITED } from "./wire-cursor.js";
import type { FieldSchema, MessageSchema, ScalarType } from "./wire-schema.js";

const FIRST_BYTES = 1024;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Where the memory comes from, in bytes. */
export type Allot = (bytes: number) => Uint8Array<ArrayBuffer>;

/**
 * Messages to bytes: fields by number, numbers packed, defaults left out where they are the same as nothing. It writes from the
 * last byte to the first: a length stands before what it measures, and so is known when its turn comes. All messages are
 * written in the same memory, which grows to the largest: each holds until the next is written.
 *
 * A value that its field cannot hold throws RangeError.
 */
export class WireWriter {
  readonly #allot: Allot;
  #bytes = new Uint8Array(FIRST_BYTES);
  #view = new DataView(this.#bytes.buffer);
  /** How many bytes, up to the end of the memory, are written. */
  #length = 0;

  constructor(allot: Allot = (bytes) => new Uint8Array(bytes)) {
    this.#allot = allot;
  }

  write(schema: MessageSchema, message: object): Uint8Array {
    this.#length = 0;
    this.#message(schema, message);
    return this.#bytes.subarray(this.#bytes.length - this.#length);
  }

  #message(schema: MessageSchema, message: object): void {
    const { fields } = schema;
    for (let number = fields.length - 1; number > 0; number--) {
      const field = fields[number];
      if (!field) continue;
      const value = (message as Record<string, unknown>)[field.name];
      if (value === undefined) continue;
      if (field.repeated) this.#values(field, value as ArrayLike<unknown>);
      else if (field.presence || !isDefault(value)) this.#field(field, value);
    }
  }

  #values(field: FieldSchema, values: ArrayLike<unknown>): void {
    if (!field.packed) for (let i = values.length - 1; i >= 0; i--) this.#field(field, values[i]);
    else if (values.length > 0) {
      const after = this.#length;
      this.#run(field.type, values);
      this.#varint(this.#length - after);
      this.#varint(field.number * 8 + LENGTH_DELIMITED);
    }
  }

  /** Floats and doubles have loops of their own: through {@link #value} each would become an object on the way. */
  #run(type: ScalarType | MessageSchema, values: ArrayLike<unknown>): void {
    if (type === "float") this.#floats(values as ArrayLike<number>);
    else if (type === "double") this.#doubles(values as ArrayLike<number>);
    else for (let i = values.length - 1; i >= 0; i--) this.#value(type, values[i]);
  }

  #field(field: FieldSchema, value: unknown): void {
    this.#value(field.type, value);
    this.#varint(field.number * 8 + field.wireType);
  }

  #value(type: ScalarType | MessageSchema, value: unknown): void {
    switch (type) {
      case "bool":
        return this.#varint(value ? 1 : 0);
      case "int32":
        return this.#int32(value as number);
      case "uint32":
        return this.#uint32(value as number);
      case "int64":
      case "uint64":
        return this.#int64(type, value as bigint);
      case "float":
        return this.#floats([value as number]);
      case "double":
        return this.#doubles([value as number]);
      case "string":
        return this.#string(value as string);
      case "bytes":
        return this.#block(value as Uint8Array);
      default: {
        const after = this.#length;
        this.#message(type, value as object);
        this.#varint(this.#length - after);
      }
    }
  }

  #int32(value: number): void {
    if (value !== (value | 0)) throw new RangeError(`${value} is no int32`);
    this.#varint(value, value >> 31);
  }

  #uint32(value: number): void {
    if (value !== value >>> 0) throw new RangeError(`${value} is no uint32`);
    this.#varint(value);
  }

  #int64(type: "int64" | "uint64", value: bigint): void {
    const number = Number(value);
    if (Number.isSafeInteger(number) && (number >= 0 || type === "int64")) {
      return this.#varint(number, Math.floor(number / 2 ** 32));
    }
    const fitting = type === "int64" ? BigInt.asIntN(64, value) : BigInt.asUintN(64, value);
    if (value !== fitting) throw new RangeError(`${value} is no ${type}`);
    this.#varint(Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> 32n)));
  }

  #floats(values: ArrayLike<number>): void {
    const at = this.#room(4 * values.length);
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (Number.isFinite(value) && !Number.isFinite(Math.fround(value))) throw new RangeError(`${value} is no float`);
      this.#view.setFloat32(at + 4 * i, value, true);
    }
  }

  #doubles(values: ArrayLike<number>): void {
    const at = this.#room(8 * values.length);
    for (let i = 0; i < values.length; i++) this.#view.setFloat64(at + 8 * i, values[i]!, true);
  }

  #string(value: string): void {
    const size = Buffer.byteLength(value);
    let at = this.#room(size);
    if (size === value.length) for (let i = 0; i < size; i++) this.#bytes[at++] = value.charCodeAt(i);
    else {
      // Its half would be written as bytes that every parser refuses.
      if (LONE_SURROGATE.test(value)) throw new RangeError(`${JSON.stringify(value)} holds half a surrogate pair`);
      new TextEncoder().encodeInto(value, this.#bytes.subarray(at));
    }
    this.#varint(size);
  }

  #block(value: Uint8Array): void {
    const at = this.#room(value.length);
    this.#bytes.set(value, at);
    this.#varint(value.length);
  }

  /** @param low Its bits from 32 on do not count. @param high The upper half. */
  #varint(low: number, high = 0): void {
    if (high === 0 && low >>> 0 < 128) {
      const at = this.#room(1);
      this.#bytes[at] = low;
      return;
    }
    const bits = high === 0 ? 32 - Math.clz32(low) : 64 - Math.clz32(high);
    let at = this.#room(Math.ceil(bits / 7));
    let rest = low >>> 0;
    for (let upper = high; upper !== 0 || rest >= 128; upper >>>= 7) {
      this.#bytes[at++] = (rest & 127) | 128;
      rest = ((rest >>> 7) | (upper << 25)) >>> 0;
    }
    this.#bytes[at] = rest;
  }

  /** Where the next `count` bytes go, before all that is written. */
  #room(count: number): number {
    this.#length += count;
    if (this.#length > this.#bytes.length) this.#grow(this.#length - count);
    return this.#bytes.length - this.#length;
  }

  /** @param written Bytes that are kept. */
  #grow(written: number): void {
    const { length } = this.#bytes;
    const grown = this.#allot(Math.max(2 * length, Math.ceil(1.25 * this.#length)));
    grown.set(this.#bytes.subarray(length - written), grown.length - written);
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer, grown.byteOffset, grown.length);
  }
}

function isDefault(value: unknown): boolean {
  if (value instanceof Uint8Array) return value.length === 0;
  return value === 0 || value === 0n || value === false || value === "";
}
