import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FIXTURES, Stage, fixtureNames, problemsOf } from "./stage.js";

/**
 * Each spec in `specs/broken` asks for what a file of the same name in `warmup` holds, so TensorFlow's verdict on the file
 * that the spec would make stands beside it.
 */
const names = fixtureNames("specs/broken", ".yaml");

/** Only a run of the kernels tells, so `write` warns, and fails where warnings do. */
const UNDECIDABLE: Readonly<Record<string, string>> = {
  batch_of_9: "serving-graph-batch-size",
  xla_off: "serving-xla",
};

/** Refused on other grounds than the server's: a mistake in the spec itself, or what only a kernel would say. */
const OTHER_GROUNDS = /^(spec-|values-|plan-batch-fixed$)/;

const OLD = "the file that is there already";

let stage: Stage;
beforeAll(() => {
  stage = new Stage("models", "specs");
});
afterAll(() => stage[Symbol.dispose]());

const twinOf = (name: string) => JSON.parse(readFileSync(join(FIXTURES, "warmup", `${name}.json`), "utf8"));

test("there are more than forty, and TensorFlow refuses what each would write", () => {
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => twinOf(name).verdict.loads)).toEqual([]);
});

describe("a spec whose file TensorFlow refuses writes nothing, and the old file stays", () => {
  test.each(names)("%s", async (name) => {
    const { job, verdict } = twinOf(name);
    const file = `${job.model}/assets.extra/tf_serving_warmup_requests`;
    stage.file(file, OLD);
    const before = stage.listing();
    const strict = name in UNDECIDABLE ? ["--strict"] : [];
    const report = await stage.report("write", ...strict, `specs/broken/${name}.yaml`);

    expect(report.ok).toBe(false);
    expect(stage.listing()).toEqual(before);
    expect(readFileSync(stage.path(file), "utf8")).toBe(OLD);

    const fatal = problemsOf(report).filter(({ severity }) => severity === (name in UNDECIDABLE ? "warning" : "error"));
    expect(fatal.map(({ code }) => code)).toEqual([UNDECIDABLE[name] ?? fatal[0]!.code]);
    if (!OTHER_GROUNDS.test(fatal[0]!.code)) expect(fatal[0]!.server?.status).toBe(verdict.status);
  });
});

describe("what is wrong with a request is told at its place in the spec", () => {
  test.each(names)("%s", async (name) => {
    const report = await stage.report("write", `specs/broken/${name}.yaml`);
    const [first] = problemsOf(report).filter(({ severity }) => severity !== "note");
    const inModel = first!.code.startsWith("model-");
    expect(first!.where.file).toBe(inModel ? "models/two_tag_sets/1/saved_model.pb" : `specs/broken/${name}.yaml`);
    if (!inModel) expect(first!.where.line).toBeGreaterThan(1);
    expect(existsSync(stage.path(first!.where.file!))).toBe(true);
  });
});
