import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSpec } from "../../src/spec/index.js";
import { MAX_FILE_BYTES } from "../../src/spec/limits.js";

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "read-spec-"));
  await mkdir(join(cwd, "models/a"), { recursive: true });
});
afterAll(() => rm(cwd, { recursive: true }));

/** A sound spec of that many bytes. */
const padded = (length: number): string => `version: 1 #${" ".repeat(length - 12)}`;

async function read(bytes: string | Uint8Array, file = "models/a/warmup.yaml") {
  await writeFile(join(cwd, file), bytes);
  return readSpec(file, { cwd });
}

test("paths of the spec start from its folder, and the file keeps the name the user gave it", async () => {
  const { value } = await read("version: 1\nmodel: { path: ../export }\nserving: { batching_parameters_file: b.txt }");
  expect(value?.file).toBe("models/a/warmup.yaml");
  expect(value?.model.path).toBe(join(cwd, "models/export"));
  expect(value?.serving.batchingParametersFile).toBe(join(cwd, "models/a/b.txt"));
});

test("a JSON file is read as it is", async () => {
  const json = JSON.stringify(
    { version: 1, requests: [{ name: 'a/\u2028"\\', inputs: { x: [1.5, -0.5, "\u{1F600}"] } }] },
    null,
    "\t",
  );
  const { value, problems } = await read(json, "warmup.json");
  expect(problems).toEqual([]);
  expect(value?.requests[0]).toMatchObject({ name: 'a/\u2028"\\' });
});

test("a problem names the file as the user did", async () => {
  const { problems } = await read("version: 1\nmodle: {}");
  expect(problems[0]?.where).toEqual({ file: "models/a/warmup.yaml", line: 2, column: 1, path: "modle" });
});

test.each([
  ["missing.yaml", "there is no such file"],
  ["models/a", "it is a folder"],
  ["models/a/warmup.yaml/x", "a part of its path is no folder"],
])("%s: %s", async (file, reason) => {
  await writeFile(join(cwd, "models/a/warmup.yaml"), "version: 1");
  const { value, problems } = await readSpec(file, { cwd });
  expect(value).toBeUndefined();
  expect(problems).toMatchObject([
    { code: "spec-unreadable", where: { file }, message: expect.stringContaining(reason) },
  ]);
});

test("a file over the limit is refused by its size, one at the limit is read", async () => {
  expect((await read(padded(MAX_FILE_BYTES))).problems).toEqual([]);
  expect((await read(padded(MAX_FILE_BYTES + 1))).problems).toMatchObject([{ code: "spec-too-large" }]);
});

test.each([
  ["UTF-16", Buffer.from("\uFEFFversion: 1", "utf16le"), {}],
  ["Latin-1", Buffer.from("version: 1\nmodel: { name: caf\xe9 }", "latin1"), { line: 2, offset: 29 }],
  ["half a character", Buffer.concat([Buffer.from("version: 1 # "), Buffer.from([0xf0, 0x9f])]), { line: 1 }],
])("%s is told as what it is", async (_, bytes, where) => {
  expect((await read(bytes)).problems).toMatchObject([{ code: "spec-encoding", where }]);
});

test("a byte order mark is no part of the text", async () => {
  expect((await read("\uFEFFversion: 1")).problems).toEqual([]);
});
