import { openFileSource, type Source } from "../tfrecord/index.js";

const CHUNK_BYTES = 1024 * 1024;

/**
 * Whether a file holds the very bytes that were written. One of another size is another file: most need no reading. So is
 * one that cannot be read: it is replaced like any other.
 *
 * @param size of what was written
 */
export async function isSameFile(file: string, written: Pick<Source, "read">, size: number): Promise<boolean> {
  const opened = await openFileSource(file);
  if (opened.kind !== "open") return false;
  const { source } = opened;
  try {
    return source.size === size && (await holdsTheSame(source, written));
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return false;
    throw error;
  } finally {
    await source.close();
  }
}

async function holdsTheSame(source: Source, written: Pick<Source, "read">): Promise<boolean> {
  const chunk = Buffer.alloc(Math.min(source.size, CHUNK_BYTES));
  const other = Buffer.alloc(chunk.length);
  for (let at = 0; at < source.size; at += chunk.length) {
    const [length, otherLength] = await Promise.all([source.read(chunk, at), written.read(other, at)]);
    if (length === 0 || length !== otherLength) return false;
    if (!chunk.subarray(0, length).equals(other.subarray(0, length))) return false;
  }
  return true;
}
