/** Each limit of what is read, met at the door: a file that declares or holds more ends in a problem, and at once. */
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
// @ts-expect-error -- plain JavaScript, a script of the build.
import { limitTests, limitsPage, namedLimits } from "../../scripts/generate-limits.mjs";
import { bytesField } from "../../src/model/wire-writer.js";
import { MAX_FILE_BYTES } from "../../src/spec/limits.js";
import { run } from "../../src/run.js";
import { framed } from "../serving/framed.js";
import { Workplace, warmupPath } from "../run/workplace.js";

let place: Workplace;
beforeEach(() => {
  place = new Workplace().model("half_plus_two").file("warmup.yaml", "version: 1\nmodel: { path: half_plus_two }\n");
});
afterEach(() => place[Symbol.dispose]());

/** A file of that size that takes no room: `head`, and then a hole. */
function sparse(path: string, size: number, head: Uint8Array = new Uint8Array()): void {
  mkdirSync(dirname(place.path(path)), { recursive: true });
  const descriptor = openSync(place.path(path), "w");
  writeSync(descriptor, head);
  ftruncateSync(descriptor, size);
  closeSync(descriptor);
}

async function codes(command: "write" | "check"): Promise<readonly string[]> {
  const report = await run({ command, cwd: place.cwd, specs: ["warmup.yaml"] });
  return [...report.problems, ...report.models.flatMap((model) => model.problems)].map(({ code }) => code);
}

test("docs/LIMITS.md tells every limit of the sources", () => {
  expect(namedLimits().length).toBeGreaterThan(40);
  expect(readFileSync(new URL("../../docs/LIMITS.md", import.meta.url), "utf8")).toBe(limitsPage());
});

test("a record of a few megabytes that would fill a gigabyte is not judged, and nothing is said for the server", async () => {
  const numbers = Buffer.concat([Uint8Array.from([0x52, 0x81, 0x80, 0x80, 0x04]), Buffer.alloc(2 ** 23 + 1)]);
  const wrap = (field: number, bytes: Buffer) => bytesField(field, bytes);
  const inputs = Buffer.concat([bytesField(1, Buffer.from("x")), wrap(2, numbers)]);
  const record = wrap(6, wrap(1, wrap(2, inputs)));
  place.file(warmupPath("half_plus_two"), await framed(record));
  const before = process.memoryUsage().rss;
  const { models } = await run({ command: "check", cwd: place.cwd, specs: ["warmup.yaml"] });
  expect(models[0]!.problems).toContainEqual(
    expect.objectContaining({ code: "serving-too-many-values", message: expect.stringContaining("not judged") }),
  );
  expect(models[0]!.loads).toBeUndefined();
  const shown = await run({ command: "show", cwd: place.cwd, path: "half_plus_two" });
  expect(shown.models[0]!.problems).toMatchObject([{ code: "serving-too-many-values" }]);
  expect(process.memoryUsage().rss - before).toBeLessThan(256 * 2 ** 20);
});

test("every limit has a test that meets it and goes one step beyond it", () => {
  const tests = limitTests() as ReadonlyMap<string, string>;
  const limits = new Set(
    (namedLimits() as readonly { file: string; name: string }[]).map(({ file, name }) => `${file} ${name}`),
  );
  // Write one, and say so in the line above it:  // limit: src/spec/limits.ts MAX_DEPTH
  expect([...limits].filter((limit) => !tests.has(limit))).toEqual([]);
  expect([...tests.keys()].filter((limit) => !limits.has(limit))).toEqual([]);
});

describe("what is too large is refused before it is read", () => {
  test("a spec of more than 4 MiB", async () => {
    sparse("warmup.yaml", MAX_FILE_BYTES + 1);
    expect(await codes("write")).toEqual(["spec-too-large"]);
  });

  test("a saved_model.pb of more than 2 GiB", async () => {
    sparse("half_plus_two/1/saved_model.pb", 2 ** 31);
    expect(await codes("write")).toEqual(["model-file-too-large"]);
  });

  test("a saved_model.pbtxt of more than 256 MiB", async () => {
    place.file("m/1/saved_model.pbtxt", "").file("warmup.yaml", "version: 1\nmodel: { path: m }\n");
    sparse("m/1/saved_model.pbtxt", 2 ** 28 + 1);
    expect(await codes("write")).toEqual(["model-file-too-large"]);
  });

  test("batching parameters of more than 1 MiB", async () => {
    sparse("half_plus_two/1/batching_params.pbtxt", 2 ** 20 + 1);
    expect(await codes("write")).toContain("model-batching-unreadable");
  });

  // limit: src/exchange/import-triton.ts MAX_CONFIG_BYTES
  // limit: src/run/import.ts MAX_SOURCE_BYTES
  test("a config of Triton of more than 1 MiB, and input data of perf_analyzer of more than 64 MiB", async () => {
    const said = async (path: string, size: number) => {
      sparse(path, size);
      const report = await run({ command: "import", cwd: place.cwd, path });
      return report.models[0]!.problems.map(({ code }) => code);
    };
    for (const [path, most] of [
      ["config.pbtxt", 2 ** 20],
      ["data.json", 64 * 2 ** 20],
    ] as const) {
      expect([...new Set(await said(path, most))]).toEqual(["exchange-broken"]);
      expect(await said(path, most + 1)).toEqual(["exchange-too-large"]);
    }
  });

  test("a signature that declares 1 GiB in a model that has it", async () => {
    // meta_graphs of 2^30 + 6 bytes, in it signature_def of 2^30 bytes, and a hole behind.
    const head = [0x12, 0x86, 0x80, 0x80, 0x80, 0x04, 0x2a, 0x80, 0x80, 0x80, 0x80, 0x04];
    sparse("half_plus_two/1/saved_model.pb", 2 ** 30 + 12, Uint8Array.from(head));
    const before = process.memoryUsage().rss;
    expect((await codes("write")).length).toBeGreaterThan(0);
    expect(process.memoryUsage().rss - before).toBeLessThan(512 * 2 ** 20);
  });

  test("a record that declares more than the file has, and a data file of lines of more than 64 MiB", async () => {
    const file = warmupPath("half_plus_two");
    mkdirSync(dirname(place.path(file)), { recursive: true });
    writeFileSync(place.path(file), Buffer.alloc(12, 0xff));
    expect((await codes("check")).length).toBeGreaterThan(0);
    sparse("lines.txt", 64 * 2 ** 20 + 1);
    place.file(
      "warmup.yaml",
      "version: 1\nmodel: { path: half_plus_two }\nrequests: [{ inputs: { x: { text_file: lines.txt } } }]\n",
    );
    expect(await codes("write")).toContain("files-too-large");
  });
});
