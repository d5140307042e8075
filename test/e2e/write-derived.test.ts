import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeWithReferee, referee } from "../referee/referee.js";
import { type ModelJson, Stage, fixtureNames } from "./stage.js";

/** Models whose own signatures the server cannot run, or that say too little of what they take. */
const REFUSED: Readonly<Record<string, string>> = {
  dangling_names: "serving-tensor-not-in-graph",
  fed_and_fetched: "serving-fed-and-fetched",
  jit_compiled: "plan-no-signature",
  misfit_signatures: "plan-examples-missing",
  unknown_inner_dims: "plan-unknown-dimension",
  unknown_rank: "plan-unknown-rank",
};
/** Warnings that say that the server may refuse the file: what decides is not in the files. */
const MAY_FAIL: ReadonlySet<string> = new Set(["plan-empty-strings", "serving-xla"]);

const names = fixtureNames("models", "").filter((name) => name !== "README.md");
const written = new Map<string, ModelJson>();
let stage: Stage;

beforeAll(async () => {
  stage = new Stage("models");
  for (const name of names) {
    const { models } = await stage.report("write", "--saved-model", `models/${name}`);
    written.set(name, models[0]!);
  }
}, 240_000);
afterAll(() => stage[Symbol.dispose]());

const errorsOf = (name: string) => written.get(name)!.problems.filter(({ severity }) => severity === "error");

describe("with no spec, a model is written, or refused with a reason and nothing is written", () => {
  test.each(names)("%s", (name) => {
    const { ok, file } = written.get(name)!;
    expect(ok).toBe(errorsOf(name).length === 0);
    expect(file !== null && existsSync(stage.path(file))).toBe(ok);
  });

  test.each(Object.entries(REFUSED))("%s: %s", (name, code) => {
    expect([...new Set(errorsOf(name).map((problem) => problem.code))]).toEqual([code]);
  });

  test("an unknown size can be guessed, and the guess is told", async () => {
    using other = new Stage("models/unknown_inner_dims");
    other.file(
      "specs/guess.yaml",
      "version: 1\nmodel: { path: ../models/unknown_inner_dims }\ndefaults: { unknown_dims: 8 }\n",
    );
    const { models } = await other.report("write", "specs/guess.yaml");
    expect(models[0]).toMatchObject({ ok: true, records: 1, coverage: [{ guessed: true }] });
  });
});

describeWithReferee("TensorFlow loads what was derived", () => {
  test("and reads as many records, but where a warning says that it may not", async () => {
    const made = names.filter((name) => written.get(name)!.ok);
    const verdicts = await referee(made.map((name) => ({ model: stage.path(written.get(name)!.version_dir!) })));
    const mayFail = made.filter((name) => written.get(name)!.problems.some(({ code }) => MAY_FAIL.has(code)));
    const told = made.map((name, i) => ({ name, status: verdicts[i]!.status, records: verdicts[i]!.records_read }));
    const sure = told.filter(({ name }) => !mayFail.includes(name));
    expect(sure.length).toBeGreaterThanOrEqual(9);
    expect(sure).toEqual(sure.map(({ name }) => ({ name, status: "OK", records: written.get(name)!.records })));
  });
});
