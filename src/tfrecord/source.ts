import { access, constants, type FileHandle, open } from "node:fs/promises";

/** Bytes that can be read from anywhere. */
export interface Source {
  /** Infinity as long as nobody knows: see FollowedFile. */
  readonly size: number;
  /** Fill `target` from `offset` on, and say how many bytes there were: fewer than asked for only at the end. */
  read(target: Uint8Array, offset: number): Promise<number>;
}

export function bytesSource(bytes: Uint8Array): Source {
  return {
    size: bytes.length,
    read: async (target, offset) => {
      const part = bytes.subarray(offset, offset + target.length);
      target.set(part);
      return part.length;
    },
  };
}

/** An open file. Close it when done. */
export interface FileSource extends Source {
  close(): Promise<void>;
}

/** Why a file could not be opened, as the server would find it. */
export type OpenFailure =
  /** Nothing there, a dangling link, or a parent that may not be searched: the server takes all three for "no file". */
  | { readonly kind: "missing" }
  | { readonly kind: "directory" }
  /** Neither a file nor a directory: a pipe or a device, which is not opened because that could block. */
  | { readonly kind: "special" }
  | { readonly kind: "unreadable"; readonly cause: Error };

export type Opened = { readonly kind: "open"; readonly source: FileSource } | OpenFailure;

export async function openFileSource(path: string): Promise<Opened> {
  let handle: FileHandle;
  try {
    // Without O_NONBLOCK, opening a pipe that no one writes to waits for ever.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (!(await exists(path))) return { kind: "missing" };
    return { kind: "unreadable", cause: error as Error };
  }
  const stats = await handle.stat();
  if (stats.isFile()) return { kind: "open", source: handleSource(handle, stats.size) };
  await handle.close();
  return { kind: stats.isDirectory() ? "directory" : "special" };
}

/** The server's own test, `access(F_OK)`, in which a parent that may not be searched hides the file. */
function exists(path: string): Promise<boolean> {
  return access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
}

function handleSource(handle: FileHandle, size: number): FileSource {
  return {
    size,
    read: (target, offset) => readFully(handle, target, offset),
    close: () => handle.close(),
  };
}

/** As {@link Source.read}: one system call may give less than was asked for. */
async function readFully(handle: FileHandle, target: Uint8Array, offset: number): Promise<number> {
  let filled = 0;
  while (filled < target.length) {
    const { bytesRead } = await handle.read(target, filled, target.length - filled, offset + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}
