import { maskedCrc32c } from "./crc32c.js";

/**
 * What stands around the data of a record (xla/tsl/lib/io/record_writer.h):
 *
 * | bytes | |
 * | --- | --- |
 * | 8 | length of the data, little-endian |
 * | 4 | masked CRC-32C of those 8 bytes |
 * | length | the data |
 * | 4 | masked CRC-32C of the data |
 */
export const HEADER_BYTES = 12;
export const FOOTER_BYTES = 4;
export const FRAME_BYTES = HEADER_BYTES + FOOTER_BYTES;

const LENGTH_BYTES = 8;

/** Write the header of a record into `target` at `offset`. */
export function writeHeader(target: Uint8Array, offset: number, dataLength: number): void {
  const view = viewOf(target);
  view.setUint32(offset, dataLength, true);
  view.setUint32(offset + 4, Math.floor(dataLength / 2 ** 32), true);
  view.setUint32(offset + LENGTH_BYTES, maskedCrc32c(target.subarray(offset, offset + LENGTH_BYTES)), true);
}

/** Write the footer of a record, given the masked CRC of its data, into `target` at `offset`. */
export function writeFooter(target: Uint8Array, offset: number, checksum: number): void {
  viewOf(target).setUint32(offset, checksum, true);
}

/** The data length a header at `offset` declares, or undefined when its checksum is not that of the length. */
export function readHeader(bytes: Uint8Array, offset: number): bigint | undefined {
  const view = viewOf(bytes);
  const length = bytes.subarray(offset, offset + LENGTH_BYTES);
  if (view.getUint32(offset + LENGTH_BYTES, true) !== maskedCrc32c(length)) return undefined;
  return view.getBigUint64(offset, true);
}

/** The masked CRC of the data that a footer at `offset` declares. */
export function readFooter(bytes: Uint8Array, offset: number): number {
  return viewOf(bytes).getUint32(offset, true);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
