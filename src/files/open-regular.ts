/** Files that are opened because a name leads to them, whatever may stand there. */
import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** Without O_NONBLOCK, to open a pipe is to wait for whoever writes to it. Windows has neither. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Told by its tag, as an error of the file system: a pipe or a device stands where a file is read. */
export class NotRegular extends Error {
  readonly syscall = "open";
  constructor() {
    super("it is no regular file");
    this.name = "NotRegular";
  }
}

/** A folder is opened too, and tells of itself (EISDIR) where it is read. Throws the system's error, or {@link NotRegular}. */
export async function openRegular(path: string): Promise<FileHandle> {
  const handle = await open(path, READ);
  const stats = await handle.stat();
  if (stats.isFile() || stats.isDirectory()) return handle;
  await handle.close();
  throw new NotRegular();
}

/** As {@link openRegular}, with a descriptor. */
export function openRegularSync(path: string): number {
  const descriptor = openSync(path, READ);
  const stats = fstatSync(descriptor);
  if (stats.isFile() || stats.isDirectory()) return descriptor;
  closeSync(descriptor);
  throw new NotRegular();
}
