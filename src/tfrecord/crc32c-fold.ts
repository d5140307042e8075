/**
 * Long bytes made short without changing their CRC-32C, by WebAssembly at several times the speed of a table.
 *
 * A CRC is a remainder modulo a polynomial P over GF(2), so multiples of P may be added to the message. With
 * `1 + x^14 + x^39 + x^54 + x^144 + x^209 = 0 (mod P)`, and because squaring is linear over GF(2), the same holds with every
 * exponent times 128: in blocks of 16 bytes. Adding that multiple makes a block zero and changes only blocks up to 209
 * further on, so all but the last 209 blocks go away, with five XORs each, 16 bytes at a time and without a table.
 */
import { VectorModule } from "../wasm.js";
import { GROUP_BYTES, HISTORY_BYTES, MODULE, TAIL, WINDOW_BYTES } from "./generated/fold.js";

/** Fewer bytes than this do not get shorter by much. */
export const WORTH_FOLDING = 2 * HISTORY_BYTES;

/** Bytes that give the CRC of the message when the CRC begins with 0. They change with the next call. */
type Fold = (bytes: Uint8Array, initial: number) => Uint8Array;

/** For bytes in that buffer. Undefined where WebAssembly has no vectors. Compiled at the first call: small files do without. */
export function folding(buffer?: ArrayBufferLike): Fold | undefined {
  return module.for(buffer);
}

interface Functions {
  /** `out[i] = message[i] ^ history[i] ^ history[i + 14] ^ ...` in blocks; the first three are places in memory. */
  readonly fold: (history: number, message: number, out: number, groups: number) => void;
}

const module = new VectorModule<Functions, Fold>(MODULE, folder);

function folder({ fold }: Functions, buffer: ArrayBuffer): Fold {
  const bytes = new Uint8Array(buffer);
  const window = bytes.subarray(HISTORY_BYTES, HISTORY_BYTES + WINDOW_BYTES);
  return (message, initial) => {
    const folded = GROUP_BYTES * Math.floor((message.length - HISTORY_BYTES) / GROUP_BYTES);
    const isHere = message.buffer === buffer;
    bytes.fill(0, 0, HISTORY_BYTES);
    for (let at = 0; at < folded; at += WINDOW_BYTES) {
      const length = Math.min(WINDOW_BYTES, folded - at);
      let source = HISTORY_BYTES;
      // A CRC that begins with other bits than 0 is that of a message whose first 32 bits are changed by them.
      if (isHere && at > 0) source = message.byteOffset + at;
      else window.set(message.subarray(at, at + length));
      if (at === 0) for (let i = 0; i < 4; i++) window[i]! ^= initial >>> (8 * i);
      fold(0, source, HISTORY_BYTES, length / GROUP_BYTES);
      bytes.copyWithin(0, length, length + HISTORY_BYTES);
    }
    // The last blocks stay, changed by those before them and not by each other: the history goes on with zeros.
    const left = message.length - folded;
    bytes.set(message.subarray(folded), TAIL);
    window.fill(0, 0, HISTORY_BYTES + GROUP_BYTES);
    fold(0, TAIL, TAIL, Math.ceil(left / GROUP_BYTES));
    return bytes.subarray(TAIL, TAIL + left);
  };
}
