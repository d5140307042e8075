/** Random changes to bytes: the same seed of the generator gives the same changes. */

const MAX_BYTES = 64 * 1024;

/** Bytes on which lengths, tags and numbers turn. */
const EDGES = [
  [0x00],
  [0x01],
  [0x7f],
  [0x80],
  [0xff],
  [0x0a],
  [0x80, 0x80],
  [0xff, 0xff, 0xff, 0xff, 0x07],
  [0x80, 0x80, 0x80, 0x80, 0x08],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
  [0x0b],
  [0x0c],
  [0xc3, 0x28],
  [0xed, 0xa0, 0x80],
  [0xf0, 0x9f, 0x98, 0x80],
];

/** A generator of numbers from 0 up to 1 (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One to eight changes. `corpus` gives parts of other inputs, `words` what the format is made of. */
export function mutate(input, corpus, words, random) {
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  let bytes = input;
  for (let times = 1 + below(3) * below(4); times > 0; times -= 1) {
    const at = below(bytes.length + 1);
    const length = 1 + below(Math.min(bytes.length, 1 << below(8)) + 1);
    const after = bytes.subarray(Math.min(at + length, bytes.length));
    switch (below(9)) {
      case 0:
        bytes = join(bytes.subarray(0, at), after);
        break;
      case 1:
        bytes = join(bytes.subarray(0, at), pick(EDGES), bytes.subarray(at));
        break;
      case 2:
        bytes = join(bytes.subarray(0, at), pick(EDGES), after);
        break;
      case 3:
        bytes = bytes.length === 0 ? bytes : bytes.with(at % bytes.length, below(256));
        break;
      case 4:
        bytes = bytes.length === 0 ? bytes : bytes.with(at % bytes.length, bytes[at % bytes.length] ^ (1 << below(8)));
        break;
      case 5:
        bytes = join(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at, at + length), after);
        break;
      case 6: {
        const other = pick(corpus);
        const from = below(other.length + 1);
        bytes = join(
          bytes.subarray(0, at),
          other.subarray(from, from + length),
          random() < 0.5 ? after : bytes.subarray(at),
        );
        break;
      }
      case 7:
        bytes = bytes.subarray(0, at);
        break;
      case 8:
        if (words.length > 0) bytes = join(bytes.subarray(0, at), Buffer.from(pick(words)), bytes.subarray(at));
    }
  }
  return Uint8Array.from(bytes.subarray(0, MAX_BYTES));
}

function join(...parts) {
  return Buffer.concat(parts.map((part) => Uint8Array.from(part)));
}
