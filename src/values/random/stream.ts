/**
 * xoshiro128** 1.1 by David Blackman and Sebastiano Vigna (https://prng.di.unimi.it): 32-bit operations only, which are
 * the same on every engine and fast in all of them, and a period of 2^128 - 1. Four generators take turns, so that a
 * processor can work on all of them at once.
 */
import type { FloatRange } from "./float-range.js";
import { vectors, WORDS } from "./vectors.js";

const LANES = 4;
/** A quarter of the first block: most streams are for a handful of numbers. */
const NO_BLOCK = new Uint32Array(16);

/** A stream of random bits that depends on its seed only, on every platform. */
export class Stream {
  /** The first word of each lane's state, then the second of each, and so on. */
  readonly #state: Int32Array;
  #block = NO_BLOCK;
  #next = NO_BLOCK.length;

  /** @param seed 64 bits; see seedOf. */
  constructor(seed: bigint) {
    this.#state = expand(seed);
  }

  /** The next 32 bits, as a number from 0 to 2^32 - 1. */
  next(): number {
    if (this.#next === this.#block.length) this.#refill();
    // The block is never read beyond its end.
    return this.#block[this.#next++]!;
  }

  /** At least one of the next words and at most `max`, as a view that holds until the next call. */
  take(max: number): Uint32Array {
    if (this.#next === this.#block.length) this.#refill();
    const words = this.#block.subarray(this.#next, this.#next + max);
    this.#next += words.length;
    return words;
  }

  /**
   * Fill `bytes` from their start with float32 numbers of a range, made of the next words, and say how many bytes there
   * are: 0 where words are left of the last block, or vectors are not worth it.
   */
  drawFloats(bytes: Uint8Array, range: FloatRange): number {
    const words = Math.min(bytes.length >> 2, WORDS) & -LANES;
    if (words === 0 || this.#next < this.#block.length) return 0;
    const fast = vectors(words, bytes.buffer);
    if (!fast) return 0;
    fast.drawFloats(this.#state, bytes.subarray(0, 4 * words), range);
    return 4 * words;
  }

  /** Each block is four times the last, so that a stream that goes on is drawn in blocks that are worth a call. */
  #refill(): void {
    const length = Math.min(4 * this.#block.length, WORDS);
    if (this.#block.length < length) this.#block = new Uint32Array(length);
    const fast = vectors(length);
    if (fast) fast.draw(this.#state, this.#block);
    else draw(this.#state, this.#block);
    this.#next = 0;
  }
}

/** As {@link Vectors.draw}, without vectors: lane after lane, with the lane's state in local variables. */
export function draw(state: Int32Array, words: Uint32Array): void {
  for (let lane = 0; lane < LANES; lane += 1) {
    let a = state[lane]!;
    let b = state[LANES + lane]!;
    let c = state[2 * LANES + lane]!;
    let d = state[3 * LANES + lane]!;
    for (let i = lane; i < words.length; i += LANES) {
      const product = Math.imul(b, 5);
      words[i] = Math.imul((product << 7) | (product >>> 25), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
    }
    state[lane] = a;
    state[LANES + lane] = b;
    state[2 * LANES + lane] = c;
    state[3 * LANES + lane] = d;
  }
}

/** Outputs of SplitMix64, which the authors of xoshiro recommend for seeding, two a lane; never all zero in a lane. */
function expand(seed: bigint): Int32Array {
  const words = new Int32Array(4 * LANES);
  let counter = seed;
  for (let lane = 0; lane < LANES; lane += 1) {
    for (let word = 0; word < 4; word += 2) {
      counter = BigInt.asUintN(64, counter + 0x9e3779b97f4a7c15n);
      let z = counter;
      z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
      z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
      z ^= z >> 31n;
      words[word * LANES + lane] = Number(BigInt.asIntN(32, z));
      words[(word + 1) * LANES + lane] = Number(BigInt.asIntN(32, z >> 32n));
    }
  }
  return words;
}
