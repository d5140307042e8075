import { type FileHandle, open, rename, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { removeStale, temporaryName } from "./temporary-file.js";
import type { Sink } from "./writer.js";

/**
 * A file that is there whole or not at all. Bytes go to a temporary file beside the target; `commit` flushes it to the disk
 * and renames it over the target. Killed at any moment, the target is the old file or the new one. A target that is a link
 * is replaced, not followed.
 *
 * ```ts
 * const file = await AtomicFile.create(path);
 * try {
 *   await file.write(bytes);
 *   await file.commit();
 * } finally {
 *   await file.abort(); // nothing to do after a commit
 * }
 * ```
 *
 * Errors of the file system (ENOSPC, EACCES, EROFS, EISDIR) are thrown as Node gives them.
 */
export class AtomicFile implements Sink {
  /** Where the bytes are until the commit; there to be read back before it. */
  readonly temporaryPath: string;
  readonly #target: string;
  #handle: FileHandle | undefined;
  #pending = true;

  private constructor(target: string, temporaryPath: string, handle: FileHandle) {
    this.#target = target;
    this.temporaryPath = temporaryPath;
    this.#handle = handle;
  }

  /** Begin to write `target`, in a folder that exists. Removes what killed writers of the same target have left. */
  static async create(target: string): Promise<AtomicFile> {
    const folder = dirname(target);
    await removeStale(folder, basename(target));
    const path = join(folder, temporaryName(basename(target)));
    // "x" creates the file or fails: whatever stands at that name, a link included, is never opened.
    return new AtomicFile(target, path, await open(path, "wx"));
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (!this.#handle) throw new Error("the file is finished");
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await this.#handle.write(bytes, written);
      written += bytesWritten;
    }
  }

  /** Bring what was written to the disk, and write no more. For those who read the temporary file before the commit. */
  async finish(): Promise<void> {
    if (!this.#handle) return;
    await this.#handle.sync();
    await this.#close();
  }

  /** Put the file in its place. */
  async commit(): Promise<void> {
    await this.finish();
    await rename(this.temporaryPath, this.#target);
    this.#pending = false;
    await syncFolder(dirname(this.#target));
  }

  /** Leave the target as it is and remove the temporary file. Does nothing after a commit. */
  async abort(): Promise<void> {
    await this.#close();
    if (!this.#pending) return;
    this.#pending = false;
    await unlink(this.temporaryPath).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }

  async #close(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    await handle?.close();
  }
}

/** The rename survives a power cut once its folder is flushed. Windows and some network disks cannot: then it is as it is. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // The file is in place either way; only its safety from a power cut within seconds was at stake.
  }
}
