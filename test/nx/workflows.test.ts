/** The workflows that people start from must not have typing errors that only a release would show. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { actionInputs } from "../../src/options.js";
import { PLUGIN_OPTIONS } from "../../src/nx/plugin-options.js";

const FOLDER = fileURLToPath(new URL("../../examples/workflows/", import.meta.url));
const OURS = /^savedmodel-warmup\/savedmodel-warmup@v\d+$/;

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly needs?: string;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(FOLDER + name, "utf8");
  const { permissions, jobs } = parse(text) as { permissions: unknown; jobs: Record<string, Job> };
  return { name, text, permissions, jobs, steps: Object.values(jobs).flatMap((job) => job.steps) };
});

test.each(workflows)(
  "$name reads only, pins what it uses, and gives the Action inputs that it has",
  ({ permissions, steps }) => {
    expect(permissions).toEqual({ contents: "read" });
    const known = actionInputs().map((input) => input.name);
    for (const { uses, with: given = {} } of steps.filter((step) => step.uses !== undefined)) {
      if (OURS.test(uses!)) expect(known).toEqual(expect.arrayContaining(Object.keys(given)));
      else expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
  },
);

test.each(workflows)("$name takes what it passes on from steps and jobs that are there", ({ text, jobs, steps }) => {
  for (const [, job, output] of text.matchAll(/needs\.(\w+)\.outputs\.(\w+)/g)) {
    expect(Object.values(jobs).map((other) => other.needs)).toContain(job);
    expect(Object.keys(jobs[job!]!.outputs!)).toContain(output);
  }
  for (const [, id, output] of text.matchAll(/steps\.(\w+)\.outputs\.(\w+)/g)) {
    const step = steps.find((candidate) => candidate.id === id);
    expect(step, id).toBeDefined();
    if (step!.run !== undefined) expect(step!.run).toContain(`${output}=`);
  }
});

test.each(workflows)("$name puts no expression into a script, where text from elsewhere would be run", ({ steps }) => {
  for (const { run } of steps) expect(run ?? "").not.toContain("${{");
});

test("the workflow for Nx asks for the targets that the plugin infers", () => {
  const scripts = workflows
    .find(({ name }) => name === "nx-models.yml")!
    .steps.flatMap(({ run }) => run ?? [])
    .join("\n");
  const asked = [...scripts.matchAll(/--(?:with-target|targets)=(\S+)/g)].map(([, target]) => target);
  const inferred = PLUGIN_OPTIONS.filter(({ name }) => name !== "exportTargetName").map((row) => row.default);
  expect(new Set(asked)).toEqual(new Set(inferred));
});
