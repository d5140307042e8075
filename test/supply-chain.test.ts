/** What runs in CI and what is installed there is what was reviewed. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly "timeout-minutes"?: number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

const WORKFLOWS = readdirSync(join(ROOT, ".github/workflows")).sort();

describe.each(WORKFLOWS)("workflow %s", (name) => {
  const text = read(join(".github/workflows", name));
  const workflow = parse(text) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test("uses no action but by commit, with its version beside it", () => {
    const used = steps.flatMap(({ uses }) => (uses === undefined || uses.startsWith("./") ? [] : [uses]));
    for (const uses of used) expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
    for (const line of text.split("\n").filter((one) => /^ *(- )?uses: [^.]/.test(one)))
      expect(line).toMatch(/# v\d+\.\d+\.\d+$/);
  });

  test("may read by default, and writes only where a job says so", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    const writers = Object.values(workflow.jobs).filter((job) => job.permissions !== undefined);
    if (name !== "release.yml") expect(writers).toEqual([]);
  });

  test("ends by itself, and takes no text of an event into a script", () => {
    for (const job of Object.values(workflow.jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
    for (const { run } of steps) expect(run ?? "").not.toMatch(/\$\{\{\s*(github\.event|github\.head_ref|inputs\.)/);
    expect(text).not.toContain("pull_request_target");
  });

  test("installs from the lockfile alone", () => {
    for (const { run } of steps) expect(run ?? "").not.toMatch(/npm (i|install)\b(?!.*--no-save)/);
  });
});

test("every package of the lockfile has its hash, and none needs a script to be installed", () => {
  const { packages } = JSON.parse(read("package-lock.json")) as {
    packages: Record<string, { integrity?: string; link?: boolean; hasInstallScript?: boolean; optional?: boolean }>;
  };
  for (const [path, entry] of Object.entries(packages)) {
    if (path === "" || entry.link === true) continue;
    expect(entry.integrity, path).toMatch(/^sha512-/);
    // An optional one is left out where its script does not run: nothing of ours needs it.
    if (entry.hasInstallScript === true) expect(entry.optional, path).toBe(true);
  }
});

test("the published package installs nothing and runs nothing", () => {
  const { dependencies, scripts } = JSON.parse(read("package.json")) as {
    dependencies?: object;
    scripts: Record<string, string>;
  };
  expect(dependencies).toBeUndefined();
  expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
});

test.each([
  ["cli", []],
  ["lib", []],
  ["nx", []],
  ["action", ["@actions/core", "@actions/glob", "undici"]],
])("the licences of what is bundled stand beside the bundle: %s", (bundle, more) => {
  const lines = read(`dist/${bundle}/LICENSES.txt`).split("\n");
  const core = ["crc-32", "jpeg-js", "re2js", "tinyglobby", "yaml"];
  expect([...core, ...more].filter((name) => !lines.includes(name))).toEqual([]);
});

test("CI runs the tests on every system and every Node that is supported", () => {
  const { jobs } = parse(read(".github/workflows/ci.yml")) as {
    jobs: { platforms: { strategy: { matrix: { os: string[]; node: unknown[] } } } };
  };
  const { os, node } = jobs.platforms.strategy.matrix;
  expect(os).toEqual(["ubuntu-latest", "macos-latest", "windows-latest"]);
  expect(node.map(String)).toEqual(["20.19.0", "22", "24"]);
});

test("a release is published with provenance, and without a token", () => {
  const release = read(".github/workflows/release.yml");
  expect(release).toMatch(/npm publish --provenance/);
  expect(release).toMatch(/id-token: write/);
  expect(release).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN/);
});

test("every test that SECURITY.md names is there", () => {
  const named = [...read("SECURITY.md").matchAll(/`((?:test|scripts)\/[^`]+)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test("every threat that SECURITY.md names is held by a test", () => {
  const rows = read("SECURITY.md")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (threat|what differs) \|/.test(line));
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((row) => !/\| [^|]*`test\/[^|]*\|$/.test(row))).toEqual([]);
});
