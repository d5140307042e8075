/** Bits of the NaN that a literal's NaN becomes. */
const NAN_BITS = 0x7fc00000;

/**
 * Little-endian float64 to float32, each to its nearest: what NumPy makes of every Python float, so that it is worth a loop
 * without objects.
 *
 * @returns undefined where a finite number is too large, which is left to those who say which.
 */
export function roundFloats(doubles: Uint8Array): Uint8Array | undefined {
  const from = new DataView(doubles.buffer, doubles.byteOffset, doubles.length);
  const floats = new Uint8Array(doubles.length / 2);
  const to = new DataView(floats.buffer);
  for (let at = 0; at < floats.length; at += 4) {
    const value = from.getFloat64(2 * at, true);
    // The bits of a NaN are its engine's own choice.
    if (Number.isNaN(value)) to.setUint32(at, NAN_BITS, true);
    else if (Number.isFinite(value) && !Number.isFinite(Math.fround(value))) return undefined;
    else to.setFloat32(at, value, true);
  }
  return floats;
}
