/**
 * xoshiro128** 1.1 by David Blackman and Sebastiano Vigna (https://prng.di.unimi.it): 32-bit operations only, which are
 * the same on every engine and fast in all of them, and a period of 2^128 - 1.
 */
const BLOCK = 512;

/** A stream of random bits that depends on its seed only, on every platform. */
export class Stream {
  readonly #state: Int32Array;
  readonly #block = new Uint32Array(BLOCK);
  #next = BLOCK;

  /** @param seed 64 bits; see seedOf. */
  constructor(seed: bigint) {
    this.#state = expand(seed);
  }

  /** The next 32 bits, as a number from 0 to 2^32 - 1. */
  next(): number {
    if (this.#next === BLOCK) this.#refill();
    // The block is never read beyond its end.
    return this.#block[this.#next++]!;
  }

  /** The state lives in local variables here, which is what makes the generator fast. */
  #refill(): void {
    const state = this.#state;
    const block = this.#block;
    let a = state[0]!;
    let b = state[1]!;
    let c = state[2]!;
    let d = state[3]!;
    for (let i = 0; i < BLOCK; i += 1) {
      const product = Math.imul(b, 5);
      block[i] = Math.imul((product << 7) | (product >>> 25), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
    this.#next = 0;
  }
}

/** Two outputs of SplitMix64, which the authors of xoshiro recommend for seeding; never all zero. */
function expand(seed: bigint): Int32Array {
  const words = new Int32Array(4);
  let counter = seed;
  for (let i = 0; i < 4; i += 2) {
    counter = BigInt.asUintN(64, counter + 0x9e3779b97f4a7c15n);
    let z = counter;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    z ^= z >> 31n;
    words[i] = Number(BigInt.asIntN(32, z));
    words[i + 1] = Number(BigInt.asIntN(32, z >> 32n));
  }
  return words;
}
