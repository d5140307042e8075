/** One array of an `.npz` archive: `batch.npz#x`. */
import { crc32, inflateRawSync } from "node:zlib";
import type { Outcome } from "../problem.js";
import type { ArrayFile } from "./array-file.js";
import { type Bytes, memoryBytes, slice } from "./bytes.js";
import { openNpy } from "./npy.js";
import { found, refuse } from "./outcome.js";
import { entryOffset, readZipDirectory, type ZipEntry } from "./zip-directory.js";

/** A deflated array cannot be read from the middle, so it is kept in memory as a whole. */
const MAX_INFLATED_BYTES = 512 * 1024 * 1024;

/** Names that a message lists. */
const SHOWN = 8;

const STORED = 0;
const DEFLATED = 8;

/** @param member name of the array; undefined: the only one. */
export function openNpz(bytes: Bytes, member: string | undefined, name: string): Outcome<ArrayFile> {
  const { value: entries, problems } = readZipDirectory(bytes);
  if (!entries) return { value: undefined, problems };
  const arrays = entries.filter((entry) => entry.name.endsWith(".npy"));
  const wanted =
    member === undefined && arrays.length === 1 ? arrays[0] : arrays.find((entry) => entry.name === `${member}.npy`);
  if (!wanted) {
    const names = arrays.map((entry) => entry.name.slice(0, -".npy".length)).sort();
    const listed = `${names.slice(0, SHOWN).join(", ")}${names.length > SHOWN ? ", ..." : ""}`;
    const lacks = member === undefined ? "it has several arrays, and none is named" : `it has no array ${member}`;
    return refuse(
      "files-npz",
      `${lacks}; there are: ${listed || "none"}`,
      `Name one: \`${name.split("#", 1)[0]}#${names[0] ?? "x"}\`.`,
    );
  }
  const content = openEntry(bytes, wanted);
  return content.value ? openNpy(content.value, name) : { value: undefined, problems: content.problems };
}

function openEntry(bytes: Bytes, entry: ZipEntry): Outcome<Bytes> {
  const { name, method, size, compressedSize } = entry;
  const offset = entryOffset(bytes, entry);
  if (offset === undefined) return refuse("files-npz", `its entry ${name} does not lie within the file`);
  if (entry.encrypted) return refuse("files-npz", `its entry ${name} is encrypted`);
  if (method === STORED) {
    // Only the rows that are needed are read, so that the checksum of a stored entry is never at hand.
    if (size !== compressedSize) return refuse("files-npz", `its entry ${name} is stored, with two different sizes`);
    return found(slice(bytes, offset, size));
  }
  if (method !== DEFLATED) return refuse("files-npz", `its entry ${name} is compressed by method ${method}`);
  if (size > MAX_INFLATED_BYTES) {
    const message = `its entry ${name} inflates to ${size} bytes; at most ${MAX_INFLATED_BYTES} are read`;
    return refuse("files-too-large", message, "Write it with `numpy.savez` or `numpy.save`, uncompressed.");
  }
  const inflated = inflate(bytes.read(offset, compressedSize), size);
  if (inflated?.length !== size || crc32(inflated) !== entry.crc32) {
    return refuse("files-npz", `its entry ${name} does not inflate to the ${size} bytes and the checksum it says`);
  }
  return found(memoryBytes(inflated));
}

/** Undefined: the stream is broken, or longer than it may be. */
function inflate(compressed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(compressed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}
