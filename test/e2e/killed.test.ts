import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BUNDLE, Stage } from "./stage.js";

const FOLDER = "models/half_plus_two/1/assets.extra";
const FILE = `${FOLDER}/tf_serving_warmup_requests`;
const TIMES = 64;

/** Some megabytes, so that writing, syncing and reading back each take long enough to be hit. */
const spec = (value: number) => `version: 1
model: { path: models/half_plus_two }
requests:
  - { batch_sizes: [200000], repeat: 12, inputs: { x: { value: ${value} } } }
`;

let stage: Stage;
let hashes: readonly string[];
/** How long a whole run takes: the moments to kill at are spread over it. */
let milliseconds = 0;

const hash = () =>
  createHash("sha256")
    .update(readFileSync(stage.path(FILE)))
    .digest("hex");

beforeAll(() => {
  stage = new Stage("models/half_plus_two").file("one.yaml", spec(1)).file("two.yaml", spec(2));
  hashes = ["one.yaml", "two.yaml"].map((name) => {
    const start = performance.now();
    expect(spawnSync(process.execPath, [BUNDLE, "write", name], { cwd: stage.folder }).status).toBe(0);
    milliseconds = performance.now() - start;
    return hash();
  });
}, 120_000);
afterAll(() => stage[Symbol.dispose]());

/** Start to write, and be killed with no chance to clean up. */
async function killAfter(specFile: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, [BUNDLE, "write", specFile], { cwd: stage.folder, stdio: "ignore" });
  const closed = new Promise((resolve) => child.on("close", resolve));
  await pause(delay);
  child.kill("SIGKILL");
  await closed;
}

describe("write, killed at any moment", () => {
  test(`leaves the old file or the new one, ${TIMES} times, and the next run tidies up`, async () => {
    expect(hashes[0]).not.toBe(hashes[1]);
    let unfinished = 0;
    for (let i = 0; i < TIMES; i += 1) {
      // Low-discrepancy, so that every part of a run is hit in every few kills.
      await killAfter(hash() === hashes[0] ? "two.yaml" : "one.yaml", milliseconds * 1.1 * ((i * 0.618034) % 1));
      expect(hashes).toContain(hash());
      const left = readdirSync(stage.path(FOLDER)).filter((name) => name !== "tf_serving_warmup_requests");
      // Each run removes what the run before it left, so there is never more than one.
      expect(left.length).toBeLessThanOrEqual(1);
      unfinished += left.length;
    }
    expect(unfinished).toBeGreaterThan(0);
    expect(spawnSync(process.execPath, [BUNDLE, "write", "one.yaml"], { cwd: stage.folder }).status).toBe(0);
    expect(readdirSync(stage.path(FOLDER))).toEqual(["tf_serving_warmup_requests"]);
    expect(hash()).toBe(hashes[0]);
  }, 240_000);

  test("leaves no file at all or the new one where there was none", async () => {
    for (let i = 0; i < 8; i += 1) {
      rmSync(stage.path(FOLDER), { recursive: true, force: true });
      await killAfter("one.yaml", milliseconds * 1.1 * ((i * 0.618034) % 1));
      expect(existsSync(stage.path(FILE)) ? hash() : hashes[0]).toBe(hashes[0]);
    }
  }, 120_000);
});
