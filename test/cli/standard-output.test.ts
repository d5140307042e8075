import { execFileSync } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Output, print, tolerateClosedPipes } from "../../src/cli/io.js";
import { standardOutput } from "../../src/cli/standard-output.js";
import { Recorder } from "./terminal.js";

/** More than any pipe holds, and no two lines of it are the same. */
const LONG = Array.from({ length: 100_000 }, (_, i) => `line ${i}, and a word in UTF-8: größer\n`).join("");
const never = (): never => {
  throw new Error("the stream was asked for");
};

let folder: string;
const open: number[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "warmup-"));
});

afterEach(() => {
  for (const descriptor of open.splice(0)) closeSync(descriptor);
  rmSync(folder, { recursive: true, force: true });
});

function opened(path: string, flags: string | number): number {
  const descriptor = openSync(path, flags);
  open.push(descriptor);
  return descriptor;
}

function withStreams(output: Output): Output {
  tolerateClosedPipes({ stdout: output, stderr: output, env: {}, cwd: () => folder });
  return output;
}

test.skipIf(process.platform === "win32")(
  "a file takes the text without a stream of Node's, and is no terminal",
  async () => {
    const path = join(folder, "out.txt");
    const output = withStreams(standardOutput(opened(path, "w"), never));
    await print(output, LONG);
    await print(output, "the end\n");
    expect(readFileSync(path, "utf8") === `${LONG}the end\n`).toBe(true);
    expect(output.isTTY).toBe(false);
  },
);

test.skipIf(process.platform === "win32")("where all is forgotten, it is so without a stream", async () => {
  await print(standardOutput(opened("/dev/null", "w"), never), LONG);
});

test.skipIf(process.platform !== "linux")("a device is left to Node, which tells that it is full", () => {
  const stream = new Recorder();
  expect(standardOutput(opened("/dev/full", "w"), () => stream)).toBe(stream);
});

test("what cannot be written is given to the stream, which tells why", async () => {
  const stream = new Recorder();
  const path = join(folder, "out.txt");
  opened(path, "w");
  const output = standardOutput(opened(path, "r"), () => stream);
  await print(output, "kept");
  await print(output, " in order");
  expect(stream.text).toBe("kept in order");
});

describe.skipIf(process.platform === "win32")("a pipe", () => {
  let path: string;
  let reader: number;

  beforeEach(() => {
    path = join(folder, "pipe");
    execFileSync("mkfifo", [path]);
    reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  });

  test("that is full and must not be waited in gets everything, in order, as its reader comes to it", async () => {
    const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    const socket = new Socket({ fd: writer, readable: false, writable: true });
    const output = withStreams(standardOutput(writer, () => socket));
    const printed = print(output, LONG)
      .then(() => print(output, "the end\n"))
      .then(() => socket.end());
    const chunks: Buffer[] = [];
    const buffer = Buffer.alloc(50_000);
    for (let length = -1; length !== 0; ) {
      await pause(1);
      length = readNow(buffer);
      if (length > 0) chunks.push(Buffer.from(buffer.subarray(0, length)));
    }
    await printed;
    closeSync(reader);
    expect(Buffer.concat(chunks).toString("utf8") === `${LONG}the end\n`).toBe(true);
  });

  test("that nobody reads any more is no failure", async () => {
    const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    const output = withStreams(
      standardOutput(writer, () => new Socket({ fd: writer, readable: false, writable: true })),
    );
    closeSync(reader);
    await print(output, LONG);
  });

  /** Bytes that stand there, 0 at the end, -1 where there are none yet. */
  function readNow(buffer: Buffer): number {
    try {
      return readSync(reader, buffer);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EAGAIN") return -1;
      throw error;
    }
  }
});
