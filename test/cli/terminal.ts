import type { Io, Output } from "../../src/cli/io.js";

/** A stand-in for the process: what is printed is kept. */
export class Terminal implements Io {
  readonly stdout = new Recorder();
  readonly stderr = new Recorder();
  readonly env: Record<string, string>;
  readonly #cwd: string;

  constructor(cwd: string, env: Record<string, string> = {}) {
    this.#cwd = cwd;
    this.env = env;
  }

  cwd(): string {
    return this.#cwd;
  }
}

export class Recorder implements Output {
  isTTY = false;
  text = "";

  write(text: string | Uint8Array, done?: () => void): void {
    this.text += typeof text === "string" ? text : Buffer.from(text).toString("utf8");
    done?.();
  }

  on(): void {}
}
