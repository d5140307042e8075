import { Die } from "./die.js";
import type { Stream } from "./stream.js";

const ALPHABET = new TextEncoder().encode("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

/** `count` strings of ASCII letters and digits. */
export function randomStrings(count: number, length: number, stream: Stream): readonly Uint8Array[] {
  const die = new Die(ALPHABET.length);
  return Array.from({ length: count }, () => {
    const text = new Uint8Array(length);
    for (let i = 0; i < length; i += 1) text[i] = ALPHABET[die.roll(stream)]!;
    return text;
  });
}
