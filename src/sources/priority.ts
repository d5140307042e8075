/** Numbers that decide who is sampled: a hash of what is sampled, with the seed for a key. */
import { hash } from "node:crypto";

/** From 0 up to 1. The same for the same bytes and seed, on every machine. */
export type Priority = (bytes: Uint8Array | string) => number;

export function priorityFor(seed: bigint): Priority {
  const key = hash("sha256", `sample ${seed}`, "buffer");
  const first = key.readUInt32LE(0);
  const second = key.readUInt32LE(4);
  return (bytes) => {
    // SHA-256 takes care that other bytes have other numbers; the seed then needs to shuffle no more than these.
    const digest = hash("sha256", bytes, "buffer");
    const high = mixed(digest.readUInt32LE(0) ^ first);
    const low = mixed(digest.readUInt32LE(4) ^ second);
    return (high * 2 ** 21 + (low >>> 11)) / 2 ** 53;
  };
}

/** The last step of MurmurHash3: every bit of the result depends on every bit given, and no two give the same. */
function mixed(word: number): number {
  let bits = word >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
