import { type Exports, instantiate } from "../../wasm.js";
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
   * become numbers where they are drawn, which saves copying them out and in.
   */
  drawFloats(state: Int32Array, bytes: Uint8Array, range: FloatRange): void;
}

/**
 * For so many words. Undefined where WebAssembly has no vectors, and until enough words were asked for to be worth
 * compiling it: a few small tensors do without.
 */
export function vectors(words: number): Vectors | undefined {
  if (found === undefined) {
    asked += words;
    if (asked < WORTH_COMPILING) return undefined;
    const module = instantiate<Module>(MODULE);
    found = module ? bind(module) : "none";
  }
  return found === "none" ? undefined : found;
}

let asked = 0;
let found: Vectors | "none" | undefined;

interface Module extends Exports {
  readonly draw: (vectors: number) => void;
  readonly scale: (vectors: number, min: number, max: number, lowest: number, highest: number) => void;
  /** As `scale` from 0 to 1, in half the time. */
  readonly scaleToUnit: (vectors: number, highest: number) => void;
}

const LANES = 4;

function bind({ memory, draw, scale, scaleToUnit }: Module): Vectors {
  const stateInside = new Int32Array(memory.buffer, 0, STATE_BYTES / 4);
  const wordsInside = new Uint32Array(memory.buffer, STATE_BYTES, WORDS);
  const bytesInside = new Uint8Array(memory.buffer, STATE_BYTES, 4 * WORDS);
  return {
    draw(state, words) {
      stateInside.set(state);
      draw(words.length / LANES);
      words.set(wordsInside.subarray(0, words.length));
      state.set(stateInside);
    },
    drawFloats(state, bytes, { min, max, lowest, highest }) {
      stateInside.set(state);
      const blocks = bytes.length / (4 * LANES);
      draw(blocks);
      if (min === 0 && max === 1) scaleToUnit(blocks, highest);
      else scale(blocks, min, max, lowest, highest);
      bytes.set(bytesInside.subarray(0, bytes.length));
      state.set(stateInside);
    },
  };
}
