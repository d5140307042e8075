import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openDataFile } from "../../src/files/index.js";
import { folder, open, refusal, said } from "./rig.js";

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe("how a file is read", () => {
  test("is said by the key first, and by the name then", async () => {
    const directory = folder();
    writeFileSync(join(directory, "x.json"), "[1, 2]\n");
    writeFileSync(join(directory, "x.bin"), "abc");
    expect((await open("x.json", directory)).value).toEqual({ kind: "json", json: [1n, 2n] });
    expect((await open("x.json", directory, "text_file")).value).toEqual({ kind: "lines", lines: ["[1, 2]"] });
    expect((await open("x.bin", directory)).value).toMatchObject({ kind: "blobs", isGlob: false });
  });

  test("a line break at the end of a text starts no further line, and an empty line is one", async () => {
    const directory = folder();
    writeFileSync(join(directory, "x.txt"), "a\r\n\nb\n");
    expect((await open("x.txt", directory, "text_file")).value).toEqual({ kind: "lines", lines: ["a", "", "b"] });
  });

  test.each<[string, Uint8Array | string, "text_file" | "input_data_file", string]>([
    ["x.txt", new Uint8Array([0xff]), "text_file", "files-text: it is not UTF-8"],
    ["x.txt", "", "text_file", "files-text: it has no line"],
    [
      "x.json",
      "[1",
      "input_data_file",
      "files-json: JSON Parse error: a comma or ] is missing after a list's element in line 1, column 3",
    ],
  ])("%s of %j is refused", async (name, bytes, key, message) => {
    expect(await refusal(name, bytes, key)).toBe(message);
  });
});

describe("a glob", () => {
  test("is a list of files in the order of their paths, also of one", async () => {
    const directory = folder();
    mkdirSync(join(directory, "b"));
    for (const name of ["b/2.jpg", "a.jpg", "b/10.jpg", "B.jpg", "c.png"]) writeFileSync(join(directory, name), name);
    const { value } = await open("**/*.jpg", directory);
    if (value?.kind !== "blobs") throw new Error("no blobs");
    expect(value.isGlob).toBe(true);
    expect(value.blobs.map((blob) => text(blob.read(0, blob.length)))).toEqual([
      "B.jpg",
      "a.jpg",
      "b/10.jpg",
      "b/2.jpg",
    ]);
    expect((await open("*.png", directory)).value).toMatchObject({ isGlob: true });
  });

  test("that matches nothing is a problem, and one that is a file's own name is that file", async () => {
    const directory = folder();
    writeFileSync(join(directory, "a[1].jpg"), "x");
    expect(said(await open("*.gif", directory))).toBe("files-no-match: it matches no file");
    expect((await open("a[1].jpg", directory)).value).toMatchObject({ isGlob: false });
  });
});

describe("the workspace", () => {
  test("ends at the working directory and the spec's folder, whatever way leads out", async () => {
    const outside = folder();
    const cwd = folder();
    const directory = join(cwd, "models");
    mkdirSync(directory);
    writeFileSync(join(outside, "secret.txt"), "secret");
    writeFileSync(join(cwd, "beside.txt"), "beside");
    symlinkSync(join(outside, "secret.txt"), join(directory, "link.txt"));
    symlinkSync(outside, join(directory, "linked"));
    const read = (name: string) => openDataFile("text_file", name, { directory, cwd });
    for (const name of [join(outside, "secret.txt"), "link.txt", "linked/secret.txt"]) {
      expect(said(await read(name)), name).toMatch(/^files-outside: it is .*secret.txt, and only files below/);
    }
    expect((await read("../beside.txt")).value).toEqual({ kind: "lines", lines: ["beside"] });
    const globbed = await openDataFile("input_data_file", "linked/*", { directory, cwd });
    expect(said(globbed)).toMatch(/^files-outside: /);
  });

  test("has regular files only: no folder, no device, no pipe that would be waited for", async () => {
    const directory = folder();
    mkdirSync(join(directory, "folder"));
    execFileSync("mkfifo", [join(directory, "pipe")]);
    for (const name of ["folder", "pipe"]) {
      expect(said(await open(name, directory))).toMatch(/^files-unreadable: it is (no regular file|a folder)$/);
    }
    expect(said(await open("none", directory))).toBe("files-unreadable: there is no such file");
  });
});
