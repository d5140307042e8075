import { VectorModule } from "../../wasm.js";
import { MODULE, STATE_BYTES, WORDS } from "../generated/vectors.js";
import type { FloatRange } from "./float-range.js";

export { WORDS };

/** In this time as many words are done without WebAssembly as it takes to compile it. */
const WORTH_COMPILING = 4096;

/** What the stream and the floats do in WebAssembly's vectors, to the same bits as without. One call takes up to {@link WORDS}. */
export interface Vectors {
  /** The next words of a stream's four lanes; goes on in `state`. Both lengths are multiples of four. */
  draw(state: Int32Array, words: Uint32Array): void;
  /**
   * The little-endian float32 numbers as far on the way from min to max as the next words are from 0 to 2^32. The words
   * become numbers where they are drawn: in `bytes`, where WebAssembly sees it.
   */
  drawFloats(state: Int32Array, bytes: Uint8Array, range: FloatRange): void;
}

/**
 * For so many words, that go to that buffer. Undefined where WebAssembly has no vectors, and until enough words were asked for
 * to be worth compiling it: a few small tensors do without.
 */
export function vectors(words: number, buffer?: ArrayBufferLike): Vectors | undefined {
  asked += words;
  return asked < WORTH_COMPILING ? undefined : module.for(buffer);
}

let asked = 0;

interface Functions {
  readonly draw: (vectors: number, at: number) => void;
  readonly scale: (vectors: number, at: number, min: number, max: number, lowest: number, highest: number) => void;
  /** As `scale` from 0 to 1, in half the time. */
  readonly scaleToUnit: (vectors: number, at: number, highest: number) => void;
}

const module = new VectorModule<Functions, Vectors>(MODULE, bind);

const LANES = 4;

function bind({ draw, scale, scaleToUnit }: Functions, buffer: ArrayBuffer): Vectors {
  const stateInside = new Int32Array(buffer, 0, STATE_BYTES / 4);
  const wordsInside = new Uint32Array(buffer, STATE_BYTES, WORDS);
  const bytesInside = new Uint8Array(buffer, STATE_BYTES, 4 * WORDS);
  return {
    draw(state, words) {
      stateInside.set(state);
      draw(words.length / LANES, STATE_BYTES);
      words.set(wordsInside.subarray(0, words.length));
      state.set(stateInside);
    },
    drawFloats(state, bytes, { min, max, lowest, highest }) {
      const isHere = bytes.buffer === buffer;
      const at = isHere ? bytes.byteOffset : STATE_BYTES;
      const blocks = bytes.length / (4 * LANES);
      stateInside.set(state);
      draw(blocks, at);
      if (min === 0 && max === 1) scaleToUnit(blocks, at, highest);
      else scale(blocks, at, min, max, lowest, highest);
      if (!isHere) bytes.set(bytesInside.subarray(0, bytes.length));
      state.set(stateInside);
    },
  };
}
