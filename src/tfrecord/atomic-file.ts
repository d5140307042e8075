import { readSync } from "node:fs";
import { type FileHandle, open, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { place, replace } from "./put-in-place.js";
import { removeStale, temporaryName } from "./temporary-file.js";
import { type Sink, totalLength } from "./writer.js";

/** Bytes after which a flush begins: a file below them is flushed once, by the commit. */
const FLUSH_BYTES = 64 * 1024 * 1024;

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
  /** Where the bytes are until the commit. */
  readonly temporaryPath: string;
  readonly #target: string;
  #handle: FileHandle | undefined;
  #pending = true;
  #written = 0;
  #flushed = 0;
  #flushing: Promise<void> = Promise.resolve();

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
    return new AtomicFile(target, path, await open(path, "wx+"));
  }

  async write(...parts: readonly Uint8Array[]): Promise<void> {
    const handle = this.#open();
    const total = totalLength(parts);
    for (let done = 0; done < total; ) {
      const { bytesWritten } = await handle.writev(from(done, parts), this.#written + done);
      done += bytesWritten;
    }
    this.#written += total;
    if (this.#written - this.#flushed >= FLUSH_BYTES) this.#startFlush(handle);
  }

  /**
   * Fill `target` with what was written from `offset` on, and say how many bytes there were. They were written just now, so
   * that the system has them in memory, and to ask another thread for them would take longer than to take them.
   */
  async read(target: Uint8Array, offset: number): Promise<number> {
    const { fd } = this.#open();
    let filled = 0;
    while (filled < target.length) {
      const read = readSync(fd, target, filled, target.length - filled, offset + filled);
      if (read === 0) break;
      filled += read;
    }
    return filled;
  }

  /** Bring the file to the disk and put it in its place; with `over: false` only where nothing is there (else EEXIST). */
  async commit({ over = true }: { readonly over?: boolean } = {}): Promise<void> {
    await this.#flushing;
    await this.#open().sync();
    await this.#close();
    await (over ? replace : place)(this.temporaryPath, this.#target);
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

  #open(): FileHandle {
    if (!this.#handle) throw new Error("the file is closed");
    return this.#handle;
  }

  /** Keeps the disk at work while the rest is made, so that there is little to wait for in the end. One at a time. */
  #startFlush(handle: FileHandle): void {
    this.#flushed = this.#written;
    this.#flushing = this.#flushing.then(() => handle.datasync());
    // The commit tells.
    this.#flushing.catch(() => {});
  }

  async #close(): Promise<void> {
    await this.#flushing.catch(() => {});
    const handle = this.#handle;
    this.#handle = undefined;
    await handle?.close();
  }
}

/** What is left of the parts after so many bytes: one system call may write less than it is given. */
function from(done: number, parts: readonly Uint8Array[]): readonly Uint8Array[] {
  let before = 0;
  return parts.flatMap((part) => {
    const left = part.subarray(Math.max(done - before, 0));
    before += part.length;
    return left.length > 0 ? [left] : [];
  });
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
