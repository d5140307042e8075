/** The outside world as the command line sees it; a test has a stand-in. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
}

export interface Output {
  readonly isTTY?: boolean;
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): unknown;
  on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/**
 * Write all of the text. Resolves when it is handed over, and also when nobody reads any more (`| head` has left): that is the
 * reader's choice and no failure of ours.
 */
export function print(output: Output, text: string): Promise<void> {
  if (text === "") return Promise.resolve();
  return new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== "EPIPE") reject(error);
      else resolve();
    });
  });
}

/** A broken pipe is also reported as an event, which ends the process when nobody listens. */
export function tolerateClosedPipes(io: Io): void {
  for (const output of [io.stdout, io.stderr]) {
    output.on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}
