/**
 * Standard output and standard error, written to at once where no terminal is behind them. `process.stdout` loads Node's
 * sockets, terminals and streams when it is first asked for, which takes a short run longer than to verify its file.
 */
import { fstatSync, statSync, writeSync } from "node:fs";
import type { Output } from "./io.js";

const NULL_DEVICE = "/dev/null";

/** The output with this descriptor. `stream` is what Node makes of it, and is called only where it has to be. */
export function standardOutput(descriptor: number, stream: () => Output): Output {
  return takesText(descriptor) ? new DescriptorOutput(descriptor, stream) : stream();
}

/** True for what needs nothing but bytes: a file, a pipe, a socket, and where all is forgotten. */
function takesText(descriptor: number): boolean {
  // What a descriptor is, and whether writing to it waits, Windows tells in ways of its own.
  if (process.platform === "win32") return false;
  const found = fstatSync(descriptor);
  return !found.isCharacterDevice() || found.rdev === statSync(NULL_DEVICE, { throwIfNoEntry: false })?.rdev;
}

class DescriptorOutput implements Output {
  readonly isTTY = false;
  readonly #descriptor: number;
  readonly #stream: () => Output;
  readonly #listeners: Parameters<Output["on"]>[1][] = [];
  #successor: Output | undefined;

  constructor(descriptor: number, stream: () => Output) {
    this.#descriptor = descriptor;
    this.#stream = stream;
  }

  write(text: string | Uint8Array, done?: (error?: Error | null) => void): void {
    let rest = typeof text === "string" ? Buffer.from(text) : text;
    try {
      while (!this.#successor && rest.length > 0) rest = rest.subarray(writeSync(this.#descriptor, rest));
    } catch {
      // A full pipe that nobody may wait in, a reader that has left, a full disk: the stream waits, or meets it again and tells.
      this.#successor = this.#stream();
      for (const listener of this.#listeners) this.#successor.on("error", listener);
    }
    if (this.#successor) this.#successor.write(rest, done);
    else done?.();
  }

  on(event: "error", listener: Parameters<Output["on"]>[1]): void {
    if (this.#successor) this.#successor.on(event, listener);
    else this.#listeners.push(listener);
  }
}
