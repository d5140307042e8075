/** More bytes than this a varint32 never takes (tensorflow/core/lib/core/coding.cc, `GetVarint32Ptr`). */
const MAX_VARINT32_BYTES = 5;

/**
 * Find the strings in the `tensor_content` of a DT_STRING tensor: one varint32 length an element, then all their bytes,
 * with nothing left over (`DecodeStringList`, tensorflow/core/platform/tensor_coding.cc).
 *
 * @returns views of `content`, or why it is no such list. Takes no more memory than `content` warrants: every length is
 *   at least one byte, so a count above the number of bytes is refused before anything is allocated.
 */
export function decodeStringList(
  content: Uint8Array,
  count: bigint,
): { readonly ok: true; readonly strings: readonly Uint8Array[] } | { readonly ok: false; readonly reason: string } {
  if (count > BigInt(content.length)) {
    return { ok: false, reason: `${content.length} bytes cannot hold the lengths of ${count} strings` };
  }
  const lengths: number[] = [];
  let offset = 0;
  let total = 0;
  for (let index = 0; index < Number(count); index += 1) {
    const varint = readVarint32(content, offset);
    if (!varint) return { ok: false, reason: `the length of string ${index} at byte ${offset} is no varint32` };
    lengths.push(varint.value);
    total += varint.value;
    offset = varint.end;
  }
  const left = content.length - offset;
  if (total !== left) {
    return { ok: false, reason: `its ${count} string lengths add up to ${total} bytes, but ${left} bytes follow them` };
  }
  const strings = lengths.map((length) => {
    offset += length;
    return content.subarray(offset - length, offset);
  });
  return { ok: true, strings };
}

/** Bits above the 32nd are dropped and not an error, as in the original. */
function readVarint32(bytes: Uint8Array, start: number): { value: number; end: number } | undefined {
  let value = 0;
  for (let index = 0; index < MAX_VARINT32_BYTES; index += 1) {
    const byte = bytes[start + index];
    if (byte === undefined) return undefined;
    value |= (byte & 0x7f) << (7 * index);
    if (byte < 0x80) return { value: value >>> 0, end: start + index + 1 };
  }
  return undefined;
}
