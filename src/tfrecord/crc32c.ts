import castagnoli from "crc-32/crc32c.js";
import { folding, WORTH_FOLDING } from "./crc32c-fold.js";

/**
 * CRC-32C (Castagnoli) of bytes, as an unsigned 32-bit number; 0xe3069283 for the ASCII text "123456789".
 *
 * @param seed the CRC of the bytes that come before these
 */
export function crc32c(bytes: Uint8Array, seed = 0): number {
  const fold = bytes.length < WORTH_FOLDING ? undefined : folding(bytes.buffer);
  // The package inverts its seed, as the CRC does before the first byte and after the last: ~0 makes it begin with 0.
  return (fold ? castagnoli.buf(fold(bytes, ~seed), ~0) : castagnoli.buf(bytes, seed)) >>> 0;
}

const MASK_DELTA = 0xa282ead8;

/**
 * The form in which TFRecord stores a CRC, so that data which holds CRCs of its own does not look checked:
 * rotated right by 15 bits, plus a constant (xla/tsl/lib/hash/crc32c.h).
 */
export function maskedCrc32c(bytes: Uint8Array): number {
  const crc = crc32c(bytes);
  return (((crc >>> 15) | (crc << 17)) + MASK_DELTA) >>> 0;
}
