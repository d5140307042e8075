import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { formatJson } from "../../src/report/json.js";
import { run } from "../../src/run.js";
import { Workplace, warmupPath } from "./workplace.js";

const SPEC = "version: 1\nmodel: { path: half_plus_two }\nrequests:\n  - inputs: { x: [2.5] }\n";
const FILE = warmupPath("half_plus_two");

let place: Workplace;

beforeEach(async () => {
  place = new Workplace().model("half_plus_two").file("warmup.yaml", SPEC);
  await run({ command: "write", cwd: place.cwd, specs: ["warmup.yaml"] });
});

afterEach(() => place[Symbol.dispose]());

const check = (over: object = {}) => run({ command: "check", cwd: place.cwd, specs: ["warmup.yaml"], ...over });

describe("check", () => {
  test("finds nothing wrong with what write wrote", async () => {
    const report = await check();
    expect(report.models).toMatchObject([{ ok: true, records: 1, changed: false, problems: [] }]);
  });

  test("a file that the server takes, but the spec would not write, fails against the spec and passes without", async () => {
    place.file("warmup.yaml", SPEC.replace("2.5", "3.5"));
    expect((await check()).ok).toBe(false);
    expect((await check({ specs: [], savedModel: "half_plus_two" })).ok).toBe(true);
  });

  test("a file that was never written fails against the spec, and the server would load the model without", async () => {
    rmSync(join(place.cwd, FILE));
    const { ok, models } = await check();
    expect(ok).toBe(false);
    expect(models[0]?.problems.map(({ code }) => code)).toEqual(["serving-file-missing", "verify-record-count"]);
    expect((await check({ specs: [], savedModel: "half_plus_two" })).ok).toBe(true);
  });

  test("a broken record is told by number and byte, with the server's words", async () => {
    const bytes = place.bytes(FILE)!;
    bytes[20]! ^= 1;
    place.file(FILE, bytes);
    const { ok, models } = await check({ specs: [], savedModel: "half_plus_two" });
    expect(ok).toBe(false);
    expect(models[0]?.problems[0]).toMatchObject({ where: { file: FILE }, server: { status: "DATA_LOSS" } });
  });

  test("nothing is ever written", async () => {
    const before = place.listing();
    place.file("warmup.yaml", SPEC.replace("2.5", "3.5"));
    await check();
    expect(place.listing()).toEqual(before);
  });
});

describe("inspect", () => {
  test("tells signatures, dtypes and shapes", async () => {
    const report = await run({ command: "inspect", cwd: place.cwd, path: "half_plus_two" });
    expect(report.ok).toBe(true);
    const [model] = report.models;
    expect(model?.inspection?.tags).toEqual(["serve"]);
    expect(model?.inspection?.signatures.find(({ name }) => name === "serving_default")).toMatchObject({
      methodName: "tensorflow/serving/predict",
      inputs: [{ alias: "x", dtype: "DT_FLOAT", declaredDtype: undefined }],
    });
  });

  test("a folder that is no model is a failed model", async () => {
    const report = await run({ command: "inspect", cwd: place.cwd, path: "." });
    expect(report).toMatchObject({ ok: false, models: [{ ok: false }] });
  });
});

describe("show", () => {
  const show = (over: object = {}) => run({ command: "show", cwd: place.cwd, path: "half_plus_two", ...over });

  test("lists the records of a model's file, or of a file", async () => {
    const byModel = await show();
    const byFile = await show({ path: FILE });
    expect(byModel.models[0]?.listing).toMatchObject([{ record: 0, offset: 0 }]);
    expect(byFile.models[0]?.listing).toEqual(byModel.models[0]?.listing);
    expect(byModel.models[0]).toMatchObject({ file: FILE, records: 1, bytes: place.bytes(FILE)!.length });
  });

  test("values are shown only when asked for", async () => {
    const text = async (over: object) => formatJson(await show(over), { version: "1" });
    expect(await text({})).not.toContain("2.5");
    expect(await text({ values: true })).toContain("2.5");
  });

  test("one record can be asked for, and one that is not there is a problem", async () => {
    expect((await show({ record: 0 })).models[0]?.listing).toHaveLength(1);
    const report = await show({ record: 1 });
    expect(report.ok).toBe(false);
    expect(report.models[0]?.problems.map(({ code }) => code)).toEqual(["run-no-record"]);
  });

  test("a file that is not there is a problem", async () => {
    expect(await show({ path: "nothing" })).toMatchObject({ ok: false });
  });
});

describe("discover", () => {
  test("lists the specs that can be read, and needs no model", async () => {
    place
      .file("models/a/warmup.yaml", "version: 1\nmodel: { path: not/yet/exported }\n")
      .file("models/b/warmup.yaml", "{");
    const report = await run({ command: "discover", cwd: place.cwd, specs: ["models/*/warmup.yaml"] });
    expect(report.models.map(({ spec, savedModel }) => [spec, savedModel])).toEqual([
      ["models/a/warmup.yaml", "models/a/not/yet/exported"],
    ]);
    expect(report.problems.map(({ where }) => where.file)).toContain("models/b/warmup.yaml");
    expect(report.ok).toBe(false);
  });
});
