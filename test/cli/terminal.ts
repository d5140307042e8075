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

  write(text: string, done?: () => void): void {
    this.text += text;
    done?.();
  }

  on(): void {}
}
