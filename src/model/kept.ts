import type { WireReader } from "./wire-reader.js";

interface Range {
  readonly start: number;
  end: number;
}

/**
 * The parts of a message that are worth keeping, in order. Neighbouring ranges are joined, so a message of a million tiny
 * fields costs one copy and not a million.
 */
export class Kept {
  /** Bytes kept so far. */
  size = 0;
  readonly #parts: (Range | Buffer)[] = [];

  addRange(start: number, end: number): void {
    const last = this.#parts.at(-1);
    if (last && !Buffer.isBuffer(last) && last.end === start) last.end = end;
    else this.#parts.push({ start, end });
    this.size += end - start;
  }

  addBytes(bytes: Buffer): void {
    this.#parts.push(bytes);
    this.size += bytes.length;
  }

  /** All that was kept, read now; the reader stays where it is. */
  read(reader: WireReader): Buffer {
    const { position } = reader;
    const bytes = this.#parts.map((part) => {
      if (Buffer.isBuffer(part)) return part;
      reader.position = part.start;
      return reader.take(part.end);
    });
    reader.position = position;
    return bytes.length === 1 ? bytes[0]! : Buffer.concat(bytes);
  }
}
