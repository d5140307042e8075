import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeWithReferee, referee } from "../referee/referee.js";
import { type ModelJson, Stage, fixtureNames } from "./stage.js";

const names = fixtureNames("models", "").filter((name) => name !== "README.md");
/** By model: the requests of its draft, and what became of the draft as it is. */
const made = new Map<string, { readonly requests: number; readonly written: ModelJson }>();
let stage: Stage;

beforeAll(async () => {
  stage = new Stage("models");
  for (const name of names) {
    const { models } = await stage.report("init", `models/${name}`, "--output", `${name}.yaml`);
    const { requests } = (models[0] as ModelJson & { readonly draft: { readonly requests: number } }).draft;
    const { models: written } = await stage.report("write", `${name}.yaml`);
    made.set(name, { requests, written: written[0]! });
  }
}, 240_000);
afterAll(() => stage[Symbol.dispose]());

describe("write accepts what init drafts, as long as there is a request in it", () => {
  test.each(names)("%s", (name) => {
    const { requests, written } = made.get(name)!;
    const errors = written.problems.filter(({ severity }) => severity === "error");
    if (requests === 0) expect(written.ok).toBe(false);
    else expect(errors).toEqual([]);
  });
});

describeWithReferee("TensorFlow loads what a draft writes", () => {
  test("every one of them", async () => {
    const accepted = names.filter((name) => made.get(name)!.written.ok);
    const folders = accepted.map((name) => ({ model: stage.path(made.get(name)!.written.version_dir!) }));
    const verdicts = await referee(folders);
    expect(accepted.filter((_, place) => !verdicts[place]!.loads)).toEqual([]);
    expect(accepted.length).toBeGreaterThan(50);
  }, 240_000);
});
