import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ArrayFile } from "../../src/files/index.js";
import { FIXTURES, folder, open, refusal, said, twinOf } from "./rig.js";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

test.each(["stored.npz", "deflated.npz"])("both arrays of %s are those that NumPy put there", async (archive) => {
  for (const [member, name] of [
    ["x", "c_order"],
    ["y", "i8_little"],
  ] as const) {
    const { shape, bytes } = twinOf(name);
    const { value } = await open(`${archive}#${member}`);
    expect(value).toMatchObject({ kind: "array", shape });
    expect(hex((value as ArrayFile).read(shape.reduce((a, b) => a * b)))).toBe(bytes);
  }
});

test("an archive of one array needs no name", async () => {
  expect((await open("one.npz")).value).toMatchObject({ kind: "array", shape: [2, 3, 4] });
});

test("a name that is missing or unknown is answered with those that there are", async () => {
  expect(said(await open("stored.npz"))).toBe("files-npz: it has several arrays, and none is named; there are: x, y");
  const { problems } = await open("stored.npz#z");
  expect(problems[0]).toMatchObject({
    message: "it has no array z; there are: x, y",
    hint: "Name one: `stored.npz#x`.",
  });
});

describe("a hostile archive", () => {
  test("compressed otherwise is refused by name", async () => {
    expect(said(await open("bzip2.npz#x"))).toMatch(/x.npy is compressed by method 12/);
  });

  test("cut anywhere is refused, and never thrown", async () => {
    const bytes = readFileSync(join(FIXTURES, "deflated.npz"));
    for (let length = 0; length < bytes.length; length += 7) {
      expect(await refusal("one.npz", bytes.subarray(0, length))).toMatch(/^files-npz: /);
    }
  });

  test("with any byte flipped is refused or gives what it gave, and never throws", async () => {
    const bytes = readFileSync(join(FIXTURES, "deflated.npz"));
    const expected = twinOf("c_order").bytes;
    const directory = folder();
    const wrong: number[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      const flipped = Buffer.from(bytes);
      flipped[at]! ^= 0x55;
      writeFileSync(join(directory, "x.npz"), flipped);
      const { value } = await open("x.npz#x", directory);
      if (value?.kind === "array" && hex(value.read(24)) !== expected) wrong.push(at);
    }
    expect(wrong).toEqual([]);
  });

  test("that inflates past what it says is refused before it is in memory", async () => {
    const bytes = readFileSync(join(FIXTURES, "deflated.npz"));
    const entry = bytes.indexOf("PK\x01\x02", 0, "latin1");
    bytes.writeUInt32LE(10, entry + 24);
    expect(await refusal("x.npz#x".slice(0, 5), bytes)).toMatch(/several arrays/);
    const directory = folder();
    writeFileSync(join(directory, "x.npz"), bytes);
    expect(said(await open("x.npz#x", directory))).toMatch(/does not inflate to the 10 bytes/);
    bytes.writeUInt32LE(0x7fffffff, entry + 24);
    writeFileSync(join(directory, "x.npz"), bytes);
    expect(said(await open("x.npz#x", directory))).toMatch(/^files-too-large: .* inflates to 2147483647 bytes/);
  });
});
