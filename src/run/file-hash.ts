import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";

const CHUNK_BYTES = 1024 * 1024;

/** SHA-256 of a file's bytes in lower-case hex; undefined where there is no such file. */
export async function hashOf(file: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(file, { highWaterMark: CHUNK_BYTES }), hash);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  return hash.digest("hex");
}
