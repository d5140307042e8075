import { spawn } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BUNDLE, Rig } from "./rig.js";

const FOLDER = "export/half_plus_two/1/assets.extra";
const NAME = "tf_serving_warmup_requests";

let rig: Rig;

beforeEach(() => {
  rig = new Rig("half-plus-two");
});

afterEach(() => rig[Symbol.dispose]());

function file(): Buffer {
  return readFileSync(rig.path(FOLDER, NAME));
}

/** A spec of many records, so that writing them takes a while; the seed tells two files apart. */
function writeSpec(seed: number): void {
  const requests =
    "requests:\n  - batch_sizes: [4096]\n    repeat: 300\n    inputs: { x: { random_data: { min: 0, max: 1 } } }\n";
  writeFileSync(
    rig.path("warmup.yaml"),
    `version: 1\nmodel: { path: export/half_plus_two }\ndefaults: { seed: ${seed} }\n${requests}`,
  );
}

test("killed at any moment, write leaves the old file or the new one, and the next write leaves nothing else", async () => {
  writeSpec(1);
  rig.run("write", "warmup.yaml");
  const old = file();
  writeSpec(2);
  const started = performance.now();
  rig.run("write", "warmup.yaml", "--dry-run");
  const whole = performance.now() - started;
  let killed = 0;
  for (let step = 1; step <= 20; step++) {
    const child = spawn(process.execPath, [BUNDLE, "write", "warmup.yaml"], { cwd: rig.folder, stdio: "ignore" });
    const exit = once(child, "exit");
    setTimeout(() => child.kill("SIGKILL"), (whole * step) / 18);
    const [, signal] = await exit;
    if (signal === "SIGKILL") killed += 1;
    const now = file();
    if (!now.equals(old)) {
      expect(rig.run("check", "warmup.yaml").status).toBe(0);
      writeFileSync(rig.path(FOLDER, NAME), old);
    }
  }
  expect(killed).toBeGreaterThan(5);
  expect(rig.run("write", "warmup.yaml").status).toBe(0);
  expect(readdirSync(rig.path(FOLDER))).toEqual([NAME]);
});

test("a reader that leaves early is no failure", async () => {
  const child = spawn(process.execPath, [BUNDLE, "show", "--values", FOLDER.replace("/1/assets.extra", "")], {
    cwd: rig.folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  let complaints = "";
  child.stderr.on("data", (chunk) => {
    complaints += chunk;
  });
  await once(child, "close");
  expect(complaints).toBe("");
});
