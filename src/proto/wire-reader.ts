import { LENGTH_DELIMITED, WireCursor } from "./wire-cursor.js";
import { accepts, type FieldSchema, type MessageSchema, type ScalarType } from "./wire-schema.js";

/** A message as the generated `Wire` types describe it. */
type WireMessage = Record<string, unknown>;

/** Up to here text is put together by hand faster than by a call of the decoder. */
const SHORT_TEXT_BYTES = 12;
/** Up to here a list grows as fast as it gets a length. */
const SHORT_RUN = 16;

/**
 * Bytes to the message that they are. Only for bytes that {@link checkWire} accepted, so nothing is checked again. What is not
 * on the wire is not in the message. As in the C++ parser the last of several scalars counts, messages that come again are
 * merged, and of a oneof the last member is left. Byte fields are views of the input.
 */
export function readMessage(bytes: Uint8Array, schema: MessageSchema): WireMessage {
  return new WireReader(bytes).message(schema, bytes.length, {});
}

class WireReader extends WireCursor {
  readonly #view: DataView;
  readonly #text: Buffer;
  /** The upper half of the varint that was read last. */
  #high = 0;

  constructor(bytes: Uint8Array) {
    super(bytes);
    const { buffer, byteOffset, length } = bytes;
    this.#view = new DataView(buffer, byteOffset, length);
    this.#text = Buffer.from(buffer, byteOffset, length);
  }

  /** Reads up to `end` into `message`. */
  message(schema: MessageSchema, end: number, message: WireMessage): WireMessage {
    while (this.pos < end) {
      const at = this.pos;
      const tag = this.tag(end)!;
      const field = schema.fields[tag >>> 3];
      if (!field || field.unread || !accepts(field, tag & 7)) this.skip(tag, at, end, 0);
      else if (field.repeated) this.#values(field, tag & 7, message);
      else {
        for (const rival of field.rivals) if (message[rival] !== undefined) message[rival] = undefined;
        message[field.name] = this.#value(field.type, message[field.name]);
      }
    }
    return message;
  }

  #values({ name, type, packed }: FieldSchema, wireType: number, message: WireMessage): void {
    const values = (message[name] ??= emptyList(type)) as unknown[];
    if (packed && wireType === LENGTH_DELIMITED) this.#run(type, this.#stop(), values);
    else values.push(this.#value(type));
  }

  /** A packed run. */
  #run(type: ScalarType | MessageSchema, stop: number, values: unknown[]): void {
    let at = values.length;
    switch (type) {
      // In loops of their own, where no number becomes an object on its way.
      case "float":
        reserve(values, (stop - this.pos) / 4);
        for (; this.pos < stop; this.pos += 4) values[at++] = this.#view.getFloat32(this.pos, true);
        break;
      case "double":
        reserve(values, (stop - this.pos) / 8);
        for (; this.pos < stop; this.pos += 8) values[at++] = this.#view.getFloat64(this.pos, true);
        break;
      default:
        reserve(values, this.#varints(stop));
        while (this.pos < stop) values[at++] = this.#value(type);
    }
  }

  /** @param held What the field has already: a message goes on from there. */
  #value(type: ScalarType | MessageSchema, held?: unknown): unknown {
    switch (type) {
      case "bool":
        return (this.#varint() | this.#high) !== 0;
      case "int32":
        return this.#varint();
      case "uint32":
        return this.#varint() >>> 0;
      case "int64": {
        const low = this.#varint();
        return integer(low, this.#high);
      }
      case "uint64": {
        const low = this.#varint();
        return integer(low, this.#high >>> 0);
      }
      case "float":
        this.pos += 4;
        return this.#view.getFloat32(this.pos - 4, true);
      case "double":
        this.pos += 8;
        return this.#view.getFloat64(this.pos - 8, true);
      case "string":
        return this.#string();
      case "bytes": {
        const stop = this.#stop();
        const bytes = this.bytes.subarray(this.pos, stop);
        this.pos = stop;
        return bytes;
      }
      default:
        return this.message(type, this.#stop(), (held ?? {}) as WireMessage);
    }
  }

  /** The lower half of a varint, as an int32. Its bits beyond 64 fall off, as they do in the parser. */
  #varint(): number {
    this.#high = 0;
    let byte = this.bytes[this.pos++]!;
    let low = byte & 127;
    for (let shift = 7; byte >= 128 && shift < 35; shift += 7) {
      byte = this.bytes[this.pos++]!;
      low |= (byte & 127) << shift;
      if (shift === 28) this.#high = (byte & 127) >> 4;
    }
    for (let shift = 3; byte >= 128; shift += 7) {
      byte = this.bytes[this.pos++]!;
      this.#high |= (byte & 127) << shift;
    }
    return low;
  }

  /** How many there are up to `stop`. */
  #varints(stop: number): number {
    let count = 0;
    for (let i = this.pos; i < stop; i++) if (this.bytes[i]! < 128) count++;
    return count;
  }

  /** Where the value ends whose length comes here. */
  #stop(): number {
    const length = this.#varint();
    return this.pos + length;
  }

  #string(): string {
    const stop = this.#stop();
    const start = this.pos;
    this.pos = stop;
    if (stop - start > SHORT_TEXT_BYTES) return this.#text.toString("utf8", start, stop);
    let text = "";
    for (let i = start; i < stop; i++) {
      const byte = this.bytes[i]!;
      if (byte >= 128) return this.#text.toString("utf8", start, stop);
      text += String.fromCharCode(byte);
    }
    return text;
  }
}

/** V8 learns by the place where a list is made what it will hold, and keeps numbers side by side where they are alone. */
function emptyList(type: ScalarType | MessageSchema): unknown[] {
  if (type === "float" || type === "double") return [];
  if (type === "int32" || type === "uint32") return [];
  return [];
}

/** A long list that has its length from the start is filled several times as fast as one that grows. */
function reserve(values: unknown[], count: number): void {
  if (count > SHORT_RUN) values.length += count;
}

/** The number of two halves, of which the upper has the sign. */
function integer(low: number, high: number): bigint {
  const value = high * 2 ** 32 + (low >>> 0);
  return Number.isSafeInteger(value) ? BigInt(value) : (BigInt(high) << 32n) | BigInt(low >>> 0);
}
