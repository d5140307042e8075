/**
 * The elements of a string tensor as Triton stores them in files and requests: each behind its length, four bytes,
 * little-endian. Source of the fact: the comment on `input_data_file` in Triton's model_config.proto.
 */

const LENGTH_BYTES = 4;

export function encodeStrings(strings: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(strings.reduce((sum, { length }) => sum + LENGTH_BYTES + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const string of strings) {
    view.setUint32(at, string.length, true);
    bytes.set(string, at + LENGTH_BYTES);
    at += LENGTH_BYTES + string.length;
  }
  return bytes;
}

export type DecodedStrings =
  | { readonly ok: true; readonly strings: readonly Uint8Array[] }
  /** Continues a sentence that begins with what holds the bytes. */
  | { readonly ok: false; readonly fault: string };

/** Views of the bytes, as many as there are: each takes four bytes at least. */
export function decodeStrings(bytes: Uint8Array): DecodedStrings {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const strings: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const left = bytes.length - at - LENGTH_BYTES;
    if (left < 0) return { ok: false, fault: `ends within the length of string ${strings.length}, at byte ${at}` };
    const length = view.getUint32(at, true);
    if (length > left) {
      return {
        ok: false,
        fault: `declares ${length} bytes for string ${strings.length} at byte ${at}, and has ${left}`,
      };
    }
    strings.push(bytes.subarray(at + LENGTH_BYTES, at + LENGTH_BYTES + length));
    at += LENGTH_BYTES + length;
  }
  return { ok: true, strings };
}
