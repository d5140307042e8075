import { type Exports, instantiate } from "../../wasm.js";
import { MODULE, STATE_BYTES, WORDS } from "../generated/vectors.js";
import type { FloatRange } from "./float-range.js";

export { WORDS };

/** Fewer words are done before WebAssembly is compiled. */
export const WORTH_VECTORS = 1024;

/** What the stream and the floats do in WebAssembly's vectors, to the same bits as without. One call takes up to {@link WORDS}. */
export interface Vectors {
  /** The next words of a stream's four lanes; goes on in `state`. Both lengths are multiples of four. */
  draw(state: Int32Array, words: Uint32Array): void;
  /** The float32 numbers as far on the way from min to max as the words are from 0 to 2^32. */
  scale(words: Uint32Array, numbers: Float32Array, range: FloatRange): void;
}

/** Undefined where WebAssembly has no vectors. Compiled at the first call: small tensors do without. */
export function vectors(): Vectors | undefined {
  if (found === undefined) {
    const module = instantiate<Module>(MODULE);
    found = module ? bind(module) : "none";
  }
  return found === "none" ? undefined : found;
}

let found: Vectors | "none" | undefined;

interface Module extends Exports {
  readonly draw: (vectors: number) => void;
  readonly scale: (vectors: number, min: number, max: number, lowest: number, highest: number) => void;
}

const LANES = 4;

function bind({ memory, draw, scale }: Module): Vectors {
  const stateInside = new Int32Array(memory.buffer, 0, STATE_BYTES / 4);
  const wordsInside = new Uint32Array(memory.buffer, STATE_BYTES, WORDS);
  const numbersInside = new Float32Array(memory.buffer, STATE_BYTES, WORDS);
  return {
    draw(state, words) {
      stateInside.set(state);
      draw(words.length / LANES);
      words.set(wordsInside.subarray(0, words.length));
      state.set(stateInside);
    },
    scale(words, numbers, { min, max, lowest, highest }) {
      wordsInside.set(words);
      scale(Math.ceil(words.length / LANES), min, max, lowest, highest);
      numbers.set(numbersInside.subarray(0, numbers.length));
    },
  };
}
