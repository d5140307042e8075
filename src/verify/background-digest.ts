/** SHA-256 of much data, on another thread: it is the slowest of all that is done with every byte. */
import { createHash } from "node:crypto";
import type { Worker } from "node:worker_threads";

/** Sixteen shared parts of half a megabyte. A thread takes as long to start as hashing them does, so less is hashed here. */
const PART_BYTES = 512 * 1024;
const PARTS = 16;

/** Takes parts, says when it is done with each, and answers an empty message with the digest. Text, so that no bundle has to bring a second file. */
const THREAD = `
const { parentPort } = require("node:worker_threads");
const hash = require("node:crypto").createHash("sha256");
parentPort.on("message", (part) => {
  if (part) hash.update(part);
  parentPort.postMessage(part ? undefined : hash.digest("hex"));
});`;

/** Bytes go in with `update`, which copies them, and come out as `digest`. Call `close` whatever happens. */
export class BackgroundDigest {
  readonly #parts: Uint8Array[] = [];
  /** Parts handed over, and parts that are done with. */
  #sent = 0;
  #done = 0;
  #filled = 0;
  #thread: Worker | undefined;
  #result: string | undefined;
  #failure: Error | undefined;
  #wake: () => void = () => {};

  async update(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const part = await this.#freePart();
      const piece = bytes.subarray(at, at + PART_BYTES - this.#filled);
      part.set(piece, this.#filled);
      this.#filled += piece.length;
      at += piece.length;
      if (this.#filled === PART_BYTES) this.#send(PART_BYTES);
    }
  }

  /** Lower-case hex. Nothing may be added after it. */
  async digest(): Promise<string> {
    if (!this.#thread) return this.#digestHere();
    if (this.#filled > 0) this.#send(this.#filled);
    this.#thread.postMessage(undefined);
    await this.#until(() => this.#result !== undefined);
    return this.#result!;
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }

  async #freePart(): Promise<Uint8Array> {
    if (this.#sent - this.#done === PARTS) {
      this.#thread ??= await this.#start();
      await this.#until(() => this.#sent - this.#done < PARTS);
    }
    const index = this.#sent % PARTS;
    return (this.#parts[index] ??= new Uint8Array(new SharedArrayBuffer(PART_BYTES)));
  }

  #send(length: number): void {
    this.#thread?.postMessage(this.#parts[this.#sent % PARTS]!.subarray(0, length));
    this.#sent += 1;
    this.#filled = 0;
  }

  async #start(): Promise<Worker> {
    // Most files are too small to need it.
    const { Worker } = await import("node:worker_threads");
    const thread = new Worker(THREAD, { eval: true });
    thread.on("message", (result: string | undefined) => {
      if (result === undefined) this.#done += 1;
      else this.#result = result;
      this.#wake();
    });
    thread.on("error", (error) => {
      this.#failure = error;
      this.#wake();
    });
    for (const part of this.#parts) thread.postMessage(part);
    return thread;
  }

  #digestHere(): string {
    const hash = createHash("sha256");
    for (const part of this.#parts.slice(0, this.#sent)) hash.update(part);
    const last = this.#parts[this.#sent];
    if (this.#filled > 0 && last) hash.update(last.subarray(0, this.#filled));
    return hash.digest("hex");
  }

  async #until(reached: () => boolean): Promise<void> {
    while (!reached()) {
      if (this.#failure) throw this.#failure;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
