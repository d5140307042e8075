import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { memoryBytes } from "../../src/files/bytes.js";
import type { ArrayFile } from "../../src/files/index.js";
import { openNpy } from "../../src/files/npy.js";
import { FIXTURES, folder, open, refusal, said, twinOf, twins } from "./rig.js";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

async function array(name: string): Promise<ArrayFile> {
  const opened = await open(name);
  if (opened.value?.kind !== "array") throw new Error(said(opened));
  return opened.value;
}

describe("an array that numpy.save wrote", () => {
  test.each(twins)("%s has the shape and the bytes that NumPy holds", async (name, { shape, bytes }) => {
    const opened = await array(`${name}.npy`);
    expect(opened.shape).toEqual(shape);
    const count = shape.reduce((product, dim) => product * dim, 1);
    expect(hex(opened.read(count))).toBe(bytes);
  });

  test.each(["c_order", "fortran_order", "fortran_order_big", "f2_big"])(
    "%s gives its first elements alone",
    async (name) => {
      const { bytes } = twinOf(name);
      const opened = await array(`${name}.npy`);
      for (const count of [0, 1, 3, 5]) {
        expect(hex(opened.read(count))).toBe(bytes.slice(0, 2 * count * opened.stored.width));
      }
    },
  );

  test("of which only the wanted rows are read, however long it is", async () => {
    const directory = folder();
    const rows = 200_000_000;
    const header = `{'descr': '<f4', 'fortran_order': False, 'shape': (${rows}, 8), }`.padEnd(117) + "\n";
    const path = join(directory, "long.npy");
    writeFileSync(path, Buffer.concat([npy(header), Buffer.from(new Float32Array([1, 2, 3]).buffer)]));
    // Sparse: 6.4 GB that take no room on the disk.
    truncateSync(path, 128 + rows * 32);
    const { value } = await open("long.npy", directory);
    expect(value).toMatchObject({ kind: "array", shape: [rows, 8] });
    expect(hex((value as ArrayFile).read(2))).toBe(hex(new Uint8Array(new Float32Array([1, 2]).buffer)));
  });
});

describe("a file that changes while it is used", () => {
  test.each([
    ["shorter", (path: string) => truncateSync(path, 130)],
    ["gone", (path: string) => rmSync(path)],
  ])("is an error of the disk where it is %s", async (_, change) => {
    const directory = folder();
    const path = join(directory, "x.npy");
    writeFileSync(path, readFileSync(join(FIXTURES, "c_order.npy")));
    const { value } = await open("x.npy", directory);
    change(path);
    expect(() => (value as ArrayFile).read(24)).toThrow(expect.objectContaining({ syscall: expect.any(String) }));
  });
});

/** Magic, version 1.0, the header's length, and the header. */
function npy(header: string, length = header.length): Buffer {
  const start = Buffer.from("\x93NUMPY\x01\x00\0\0", "latin1");
  start.writeUInt16LE(length, 8);
  return Buffer.concat([start, Buffer.from(header, "latin1")]);
}

const dict = (descr: string, shape: string, order = "False"): Buffer =>
  npy(`{'descr': ${descr}, 'fortran_order': ${order}, 'shape': ${shape}, }\n`);

describe("a hostile file", () => {
  test.each([
    ["an empty file", Buffer.alloc(0), /does not begin as/],
    ["another file", Buffer.from("PK\x03\x04 and more"), /does not begin as/],
    ["version 4", Buffer.from("\x93NUMPY\x04\x00\0\0\0\0", "latin1"), /version is 4.0/],
    ["a cut length", Buffer.from("\x93NUMPY\x02\x00\0", "latin1"), /ends within its header/],
    ["a header past the end", npy("{}", 200), /200 bytes, and 2 are left/],
    ["a huge header", Buffer.from("\x93NUMPY\x02\x00\xff\xff\xff\xff", "latin1"), /4294967295 bytes; at most 10000/],
    ["no dict", npy("[]"), /expected one dtype/],
    ["a key twice", npy("{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': ()}"), /expected one dtype/],
    ["a key too few", npy("{'descr': '<f4', 'shape': ()}"), /expected one dtype/],
    ["a call in place of a shape", dict("'<f4'", "exit()"), /expected one dtype/],
    ["a negative size", dict("'<f4'", "(-1,)"), /expected one dtype/],
    [
      "more elements than bytes",
      dict("'<f4'", "(1000000000000,)"),
      /promises <f4 of shape \[1000000000000\], and 0 bytes/,
    ],
    ["a size past all integers", dict("'<f4'", `(${"9".repeat(40)}, 0)`), /promises/],
    ["empty strings without end", dict("'|S0'", `(${"9".repeat(40)},)`), /promises/],
    ["300 dimensions", dict("'<f4'", `(${"1, ".repeat(300)})`), /300 dimensions/],
    ["a string of gigabytes", dict("'<U999999999'", "(0,)"), /dtype is <U999999999/],
    ["a date", dict("'<M8[s]'", "(0,)"), /dtype is <M8/],
    ["a big float", dict("'<f16'", "(0,)"), /dtype is <f16/],
  ])("%s is refused by what is wrong with it", async (_, bytes, message) => {
    const answer = await refusal("x.npy", bytes);
    expect(answer).toMatch(/^files-npy: /);
    expect(answer).toMatch(message);
  });

  test.each([
    ["pickled.npy", /pickled Python objects/],
    ["records.npy", /records of several fields/],
    ["longdouble.npy", /dtype is/],
  ])("%s of NumPy's own is refused", async (name, message) => {
    expect(said(await open(name))).toMatch(message);
  });

  test("cut anywhere is refused or is whole, and never thrown", async () => {
    const bytes = readFileSync(join(FIXTURES, "c_order.npy"));
    for (let length = 0; length < bytes.length; length += 1) {
      expect(await refusal("x.npy", bytes.subarray(0, length))).toMatch(/^files-npy: /);
    }
  });
});

test("bytes of the other order are the same each time they are read, also out of a Buffer", () => {
  const { value } = openNpy(memoryBytes(readFileSync(join(FIXTURES, "f4_big.npy"))), "x.npy");
  const [first, second] = [1, 2].map(() => Buffer.from(value!.read(2)).toString("hex"));
  expect(second).toBe(first);
});
