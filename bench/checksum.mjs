/** CRC-32C by itself. The bundles do not export it, so this is the compiled source: `npm run build` leaves it in build/. */
import { median } from "./measure.mjs";

const BYTES = 4 * 2 ** 20;
const ROUNDS = 15;

/** Gigabytes a second on records of 4 MiB. */
export async function checksumRate() {
  const { crc32c } = await import("../build/tfrecord/crc32c.js");
  const bytes = new Uint8Array(BYTES).fill(7);
  crc32c(bytes);
  const rates = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let turn = 0; turn < 8; turn += 1) crc32c(bytes);
    return (8 * BYTES) / 1e6 / (performance.now() - start);
  });
  return median(rates);
}
