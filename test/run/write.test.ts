import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hasErrors } from "../../src/problem.js";
import { run } from "../../src/run.js";
import type { Progress } from "../../src/run/run-options.js";
import { Workplace, warmupPath } from "./workplace.js";

const SPEC =
  "version: 1\nmodel: { path: half_plus_two }\nrequests:\n  - batch_sizes: [1, 4]\n    inputs: { x: [2.5] }\n";
const BAD_SPEC = "version: 1\nmodel: { path: half_plus_two }\nrequests:\n  - inputs: { nobody: [1.0] }\n";
const FILE = warmupPath("half_plus_two");

let place: Workplace;

beforeEach(() => {
  place = new Workplace().model("half_plus_two").file("warmup.yaml", SPEC);
});

afterEach(() => place[Symbol.dispose]());

const write = (over: object = {}) => run({ command: "write", cwd: place.cwd, specs: ["warmup.yaml"], ...over });
const codes = (report: Awaited<ReturnType<typeof run>>) =>
  [...report.problems, ...report.models.flatMap((model) => model.problems)].map(({ code }) => code);

describe("write", () => {
  test("puts a file where the server looks, and reports what is in it", async () => {
    const report = await write();
    expect(codes(report)).toEqual([]);
    const bytes = place.bytes(FILE)!;
    expect(report.models).toMatchObject([
      {
        ok: true,
        spec: "warmup.yaml",
        savedModel: "half_plus_two",
        versionDirectory: "half_plus_two/1",
        file: FILE,
        changed: true,
        records: 2,
        bytes: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        byMethod: new Map([["predict", 2]]),
        bySignature: new Map([["serving_default", 2]]),
      },
    ]);
  });

  test("the second time nothing changes, and the file is not touched", async () => {
    await write();
    const before = statSync(place.path(FILE), { bigint: true });
    const report = await write();
    expect(report.ok).toBe(true);
    expect(report.models[0]?.changed).toBe(false);
    const after = statSync(place.path(FILE), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  test("a file of the same size that differs in one byte is another file", async () => {
    await write();
    const bytes = place.bytes(FILE)!;
    const other = Uint8Array.from(bytes);
    other[other.length - 1]! ^= 1;
    place.file(FILE, other);
    expect((await write()).models[0]?.changed).toBe(true);
    expect(place.bytes(FILE)).toEqual(bytes);
  });

  test("the hash is left out where nobody asks for it, and nothing else changes", async () => {
    const told = (report: Awaited<ReturnType<typeof run>>) => report.models.map((model) => ({ ...model, seconds: 0 }));
    const [hashed] = told(await write({ dryRun: true }));
    expect(told(await write({ dryRun: true, sha256: false }))).toEqual([{ ...hashed, sha256: undefined }]);
    await write({ sha256: false });
    expect(told(await write({ sha256: false }))).toMatchObject([{ changed: false, sha256: undefined }]);
    const checked = told(await run({ command: "check", cwd: place.cwd, specs: ["warmup.yaml"], sha256: false }));
    expect(checked).toMatchObject([{ ok: true, readToEnd: true, records: 2, sha256: undefined }]);
  });

  test("a dry run tells the same and leaves no trace", async () => {
    const before = place.listing();
    const dry = await write({ dryRun: true });
    expect(place.listing()).toEqual(before);
    const wet = await write();
    const { seconds: _, ...told } = dry.models[0]!;
    expect(wet.models[0]).toMatchObject(told);
    expect(dry.dryRun).toBe(true);
  });

  test("other files in assets.extra stay, and no temporary file does", async () => {
    place.file("half_plus_two/1/assets.extra/vocabulary.txt", "a\n");
    await write();
    expect(place.listing().filter((path) => path.includes("assets.extra/"))).toEqual([
      FILE,
      "half_plus_two/1/assets.extra/vocabulary.txt",
    ]);
    expect(place.bytes("half_plus_two/1/assets.extra/vocabulary.txt")?.toString()).toBe("a\n");
  });

  test("a spec that does not fit the model leaves the old file as it was", async () => {
    await write();
    const before = place.bytes(FILE);
    const report = await write({ specs: [place.file("bad.yaml", BAD_SPEC) && "bad.yaml"] });
    expect(report.ok).toBe(false);
    expect(report.models[0]?.problems[0]?.where).toMatchObject({ file: "bad.yaml", line: 4 });
    expect(place.bytes(FILE)).toEqual(before);
  });

  test("with strict a warning keeps the file from being put in place", async () => {
    place.model("lying_tensor_info").file("warmup.yaml", "version: 1\nmodel: { path: lying_tensor_info }\n");
    const strict = await write({ strict: true });
    expect(strict.models[0]?.problems.map(({ severity }) => severity)).toContain("warning");
    expect(hasErrors(strict.models[0]?.problems ?? [])).toBe(false);
    expect(strict.ok).toBe(false);
    expect(place.bytes(warmupPath("lying_tensor_info"))).toBeUndefined();
    expect(await write()).toMatchObject({ ok: true, models: [{ changed: true }] });
  });

  test("every spec is worked on, whatever became of the others, and in the order of their paths", async () => {
    place.model("half_plus_two", "other").file("a.yaml", "version: 2\n").file("b.yaml", BAD_SPEC);
    place.file("c.yaml", SPEC.replace("half_plus_two", "other"));
    const report = await write({ specs: ["c.yaml", "absent.yaml", "b.yaml", "a.yaml"] });
    expect(report.models.map(({ spec, ok }) => [spec, ok])).toEqual([
      ["b.yaml", false],
      ["c.yaml", true],
    ]);
    expect(report.problems.map(({ where }) => where.file)).toEqual(["a.yaml", "absent.yaml"]);
    expect(report.ok).toBe(false);
  });

  test("two specs for one file: the first stands, the second is told", async () => {
    place.file("again.yaml", SPEC.replace("2.5", "9.0"));
    const report = await write({ specs: ["again.yaml", "warmup.yaml"] });
    expect(codes(report)).toEqual(["run-same-file"]);
    expect(report.models.map(({ ok, changed }) => [ok, changed])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  test("a saved model alone gives requests that are derived from it", async () => {
    const report = await run({ command: "write", cwd: place.cwd, savedModel: "half_plus_two" });
    expect(codes(report)).toEqual([]);
    expect(report.models[0]).toMatchObject({ ok: true, spec: undefined, file: FILE, changed: true });
  });

  test("a saved model beside a spec takes the place of its model.path", async () => {
    place.model("half_plus_two", "elsewhere");
    const report = await write({ savedModel: "elsewhere" });
    expect(report.models[0]).toMatchObject({ ok: true, spec: "warmup.yaml", file: warmupPath("elsewhere") });
    expect(place.bytes(FILE)).toBeUndefined();
  });

  test("a model that is not there is one failed model", async () => {
    const report = await write({ savedModel: "nowhere" });
    expect(report.models).toMatchObject([{ ok: false, savedModel: "nowhere", versionDirectory: undefined }]);
  });

  test("what the disk refuses is told in words, with what to do, and not a crash", async () => {
    place.file("half_plus_two/1/assets.extra", "in the way");
    const report = await write();
    expect(report.models[0]?.problems).toMatchObject([
      {
        code: "run-cannot-write",
        message: "half_plus_two/1/assets.extra is a file, and must be the folder that holds the warm-up file.",
        hint: "Remove the file half_plus_two/1/assets.extra.",
      },
    ]);
  });

  test("a file beyond max_file_size is not written", async () => {
    place.file("warmup.yaml", `${SPEC}limits: { max_file_size: 150 }\n`);
    const report = await write();
    expect(report.ok).toBe(false);
    expect(place.bytes(FILE)).toBeUndefined();
  });

  test("progress tells of the model that is read, and counts the records and their bytes", async () => {
    const steps: Progress[] = [];
    await write({ onProgress: (step: Progress) => steps.push(step) });
    const { length } = place.bytes(FILE)!;
    const { bytes, totalBytes } = steps[0]!;
    expect(steps[0]).toMatchObject({ doing: "reading", records: undefined });
    expect(bytes).toBeLessThanOrEqual(totalBytes!);
    const written = { doing: "writing", file: FILE, totalBytes: undefined, totalRecords: 2 };
    expect(steps.filter(({ doing }) => doing === "writing")).toEqual([
      { ...written, records: 1, bytes: expect.any(Number) },
      { ...written, records: 2, bytes: length },
    ]);
  });

  test("progress of a check tells the end of every record, in both rounds", async () => {
    await write();
    const { length } = place.bytes(FILE)!;
    const steps: Progress[] = [];
    await run({ command: "check", specs: ["warmup.yaml"], cwd: place.cwd, onProgress: (step) => steps.push(step) });
    const checked = steps.filter(({ doing }) => doing === "checking");
    expect(checked.map(({ records }) => records)).toEqual([1, 2, 1, 2]);
    expect(checked[1]).toEqual({ ...checked[0], records: 2, bytes: length, totalBytes: length, totalRecords: 2 });
  });
});
