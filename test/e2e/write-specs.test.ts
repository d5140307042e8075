import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeWithReferee, referee } from "../referee/referee.js";
import { FIXTURES, type ModelJson, Stage, fixtureNames } from "./stage.js";

/** Specs whose file the stock server refuses, and by which warning `write` tells: only the server's own flags decide. */
const WARNED: Readonly<Record<string, { readonly code: string; readonly status: string }>> = {
  jit_compiled: { code: "serving-xla", status: "INTERNAL" },
};
/** What a spec says of the server, for the referee. */
const SERVED: Readonly<Record<string, object>> = {
  tf1_classify_regress: { check_method_name: true },
  two_tag_sets_gpu: { tags: ["serve", "gpu"] },
};

const names = fixtureNames("specs", ".yaml");
const written = new Map<string, readonly ModelJson[]>();
// Two specs are for one model, and each file is replayed after all are written.
const stages = new Map<string, Stage>();

beforeAll(async () => {
  for (const name of names) {
    const stage = new Stage("captures", `models/${modelOf(name)}`, `specs/${name}.yaml`);
    stages.set(name, stage);
    written.set(name, (await stage.report("write", `specs/${name}.yaml`)).models);
  }
}, 240_000);
afterAll(() => stages.forEach((stage) => stage[Symbol.dispose]()));

function modelOf(spec: string): string {
  return /path: \.\.\/models\/(\w+)/.exec(readFileSync(join(FIXTURES, "specs", `${spec}.yaml`), "utf8"))![1]!;
}

test("there is a spec for at least thirty models", () => {
  expect(new Set(names.map(modelOf)).size).toBeGreaterThanOrEqual(30);
});

describe("a spec that fits its model is written and verified", () => {
  test.each(names)("%s", (name) => {
    for (const { ok, file, records, loads, problems } of written.get(name)!) {
      expect({ ok, errors: problems.filter(({ severity }) => severity === "error") }).toEqual({ ok: true, errors: [] });
      expect(existsSync(stages.get(name)!.path(file!))).toBe(true);
      expect(records).toBeGreaterThan(0);
      expect(loads).toBe("loads");
    }
  });

  test.each(Object.entries(WARNED))("%s: what a flag of the server decides is warned of", (name, { code, status }) => {
    const [model] = written.get(name)!;
    expect(model!.problems).toMatchObject([{ code, severity: "warning", server: { status } }]);
  });
});

describe("check finds what write has written to be what the spec would write", () => {
  test.each(names)("%s", async (name) => {
    const { ok, models } = await stages.get(name)!.report("check", `specs/${name}.yaml`);
    expect({ ok, loads: models.map(({ loads }) => loads) }).toEqual({ ok: true, loads: models.map(() => "loads") });
    expect(models.map(({ records }) => records)).toEqual(written.get(name)!.map(({ records }) => records));
  });
});

describeWithReferee("TensorFlow loads what write has written", () => {
  test("and reads as many records, for every spec and version", async () => {
    const files = names.flatMap((name) => written.get(name)!.map((model) => ({ name, model })));
    const verdicts = await referee(
      files.map(({ name, model }) => ({ model: stages.get(name)!.path(model.version_dir!), ...SERVED[name] })),
    );
    const told = files.map(({ name, model }, i) => ({ name, of: model.records, ...verdicts[i]! }));
    const summary = told.map(({ name, of, status, records_read }) => ({ name, of, status, records_read }));
    expect(summary).toEqual(
      files.map(({ name, model: { records } }) => ({
        name,
        of: records,
        status: WARNED[name]?.status ?? "OK",
        records_read: name in WARNED ? 0 : records,
      })),
    );
  });
});
