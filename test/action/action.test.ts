import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runAction } from "../../src/action/action.js";
import { matrixOf } from "../../src/action/matrix.js";
import { sampleModel, sampleReport } from "../report/sample.js";
import { Workplace, warmupPath } from "../run/workplace.js";
import { fakeCore } from "./fake-core.js";
import { commandsIn } from "./runner.js";

const SPEC = "version: 1\nmodel: { path: half_plus_two }\n";

let place: Workplace;
let printed: string;
beforeEach(() => {
  place = new Workplace().model("half_plus_two");
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  place[Symbol.dispose]();
});

const act = async (inputs: Readonly<Record<string, string>>, change: (core: object) => void = () => {}) => {
  const { core, told } = fakeCore(inputs);
  change(core);
  await runAction(core, { GITHUB_WORKSPACE: place.cwd, GITHUB_STEP_SUMMARY: "summary" });
  return told;
};

describe("a step", () => {
  test("without any input does what action.yml's defaults say", async () => {
    place.file("models/warmup.yml", SPEC.replace("half", "../half"));
    const { outputs, failures, summary } = await act({});
    expect(failures).toEqual([]);
    expect(process.exitCode).toBeUndefined();
    expect(outputs.get("ok")).toBe(true);
    expect(outputs.get("files")).toBe(warmupPath("half_plus_two"));
    expect(place.bytes(warmupPath("half_plus_two"))).toBeDefined();
    expect(summary).toContain("written and verified");
  });

  test("writes no summary where the runner has none to write to", async () => {
    place.file("warmup.yaml", SPEC);
    const { core, told } = fakeCore({});
    await runAction(core, { GITHUB_WORKSPACE: place.cwd });
    expect(told).toMatchObject({ summary: "", failures: [] });
  });

  test("shows at most ten annotations of a kind, as the runner does, and says how many more there are", async () => {
    const inputs = Array.from({ length: 14 }, (_, i) => `no_${i}: 1.0`).join(", ");
    place.file("warmup.yaml", `${SPEC}requests:\n  - inputs: { ${inputs} }\n`);
    const { annotations, outputs } = await act({});
    const errors = annotations.filter(({ kind }) => kind === "error");
    expect(errors).toHaveLength(10);
    expect(errors.at(-1)!.message).toMatch(/^and \d+ more: /);
    expect(outputs.get("ok")).toBe(false);
    expect(process.exitCode).toBe(1);
  });
});

describe("what nobody expected", () => {
  test.each([
    ["an error", new Error("\u001b[31m::error::boom"), "boom"],
    ["a value that is no error", "boom", "boom"],
    ["nothing", undefined, "undefined"],
  ])("fails the step as a bug to report: %s", async (_, thrown, words) => {
    place.file("warmup.yaml", SPEC);
    const { failures } = await act({}, (core) =>
      Object.assign(core, {
        getInput: () => {
          throw thrown;
        },
      }),
    );
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/this is a bug, please report it/);
    expect(failures[0]).toContain(words);
    expect(failures[0]).not.toContain("\u001b");
    expect(commandsIn(printed)).toEqual([]);
  });

  test("is no bug where an input is wrong", async () => {
    const { failures } = await act({ mode: "wirte" });
    expect(failures).toEqual(['input mode is "wirte", expected one of write, check, dry-run, discover']);
  });
});

describe("the matrix", () => {
  const specs = (count: number) =>
    Array.from({ length: count }, (_, i) => `models/${String(i).padStart(4, "0")}/warmup.yaml`);
  const matrix = (paths: readonly string[]) =>
    matrixOf(sampleReport({ command: "discover", models: paths.map((spec) => sampleModel({ spec })) })).include;

  test("has a job for each spec up to the 256 that GitHub starts", () => {
    const jobs = matrix(specs(256));
    expect(jobs).toHaveLength(256);
    expect(jobs[3]).toEqual({ name: "models/0003", spec: "models/0003/warmup.yaml" });
  });

  test.each([257, 511, 1000, 5000])("spreads %i specs evenly over 256 jobs, each spec once", (count) => {
    const jobs = matrix(specs(count));
    expect(jobs).toHaveLength(256);
    expect(jobs.flatMap(({ spec }) => spec.split("\n"))).toEqual(specs(count));
    const sizes = jobs.map(({ spec }) => spec.split("\n").length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  test("names a job by its folder and by how many specs follow", () => {
    const [first] = matrix(specs(512));
    expect(first).toEqual({ name: "models/0000 and 1 more", spec: "models/0000/warmup.yaml\nmodels/0001/warmup.yaml" });
    expect(matrix(["warmup.yaml"])).toEqual([{ name: ".", spec: "warmup.yaml" }]);
  });

  test("of no spec has no job", () => {
    expect(matrix([])).toEqual([]);
  });

  test("of three hundred specs on disk", async () => {
    for (const path of specs(300)) place.file(path, SPEC.replace("half", "../../half"));
    const { outputs } = await act({ mode: "discover" });
    const { include } = JSON.parse(String(outputs.get("matrix")));
    expect(include).toHaveLength(256);
    expect(outputs.get("files")).toBe("");
  });
});
