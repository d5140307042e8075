import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeWithReferee, referee } from "../referee/referee.js";
import { type ModelJson, Stage, fixtureNames, problemsOf } from "./stage.js";

/** Models that nothing can be derived for, or whose own signatures the server cannot run, and the errors that say so. */
const REFUSED: Readonly<Record<string, string>> = {
  dangling_names: "serving-tensor-not-in-graph",
  fed_and_fetched: "serving-fed-and-fetched",
  misfit_signatures: "plan-examples-missing",
  shared_tensor: "serving-fed-twice",
  tf1_classify_regress: "plan-examples-missing",
  unknown_inner_dims: "plan-unknown-dimension",
  unknown_rank: "plan-unknown-rank",
};
/** Models that load only by what no file tells: the warning that says so, and the referee's status. */
const WARNED: Readonly<Record<string, readonly [code: string, status: string]>> = {
  jit_compiled: ["serving-xla", "INTERNAL"],
  tf_example: ["plan-empty-strings", "INVALID_ARGUMENT"],
};

const names = fixtureNames("models", "").filter((name) => name !== "README.md");
const written = new Map<string, ModelJson>();
let stage: Stage;

beforeAll(async () => {
  stage = new Stage("models");
  for (const name of names) {
    const report = await stage.report("write", "--saved-model", `models/${name}`);
    written.set(name, { ...report.models[0]!, problems: problemsOf(report) });
  }
}, 240_000);
afterAll(() => stage[Symbol.dispose]());

describe("with no spec, every model is written or refused with a reason", () => {
  test.each(names)("%s", (name) => {
    const { ok, file, problems } = written.get(name)!;
    const errors = [...new Set(problems.filter(({ severity }) => severity === "error").map(({ code }) => code))];
    expect({ ok, errors }).toEqual({ ok: !(name in REFUSED), errors: name in REFUSED ? [REFUSED[name]] : [] });
    expect(file !== null && existsSync(stage.path(file))).toBe(ok);
  });

  test.each(Object.entries(WARNED))("%s: what may fail is warned of", (name, [code]) => {
    expect(written.get(name)!.problems.map((problem) => problem.code)).toContain(code);
  });
});

describeWithReferee("TensorFlow loads what was derived", () => {
  test("and reads as many records, but where a warning said that it might not", async () => {
    const made = names.filter((name) => !(name in REFUSED));
    const verdicts = await referee(made.map((name) => ({ model: stage.path(written.get(name)!.version_dir!) })));
    const statuses = made.map((name, i) => [name, verdicts[i]!.status]);
    expect(statuses).toEqual(made.map((name) => [name, WARNED[name]?.[1] ?? "OK"]));
    const read = made.filter((name) => !(name in WARNED)).map((name) => written.get(name)!.records);
    expect(verdicts.filter(({ loads }) => loads).map(({ records_read }) => records_read)).toEqual(read);
  });
});
