/**
 * Try the Nx plugin in real workspaces, installed from the packed package:
 *
 *   node scripts/nx-e2e.mjs 24          # releases of Nx, as npm takes them
 *   node scripts/nx-e2e.mjs --nightly   # all that the peer range allows
 *
 * Needs a fresh dist/, a package registry and git. The last line counts the cases.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CASES, COMMON_CASES, furnish } from "../test/nx/e2e/cases.mjs";
import { Workspace } from "../test/nx/e2e/workspace.mjs";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
/** The first and last of each major release, and 23.3, where inputs that git ignores came. */
const NIGHTLY = ["20.0.0", "20", "21", "22.0.0", "22", "23.0.0", "23.2", "23.3.0", "23", "24"];

const chosen = process.argv.slice(2);
const releases = chosen.includes("--nightly") ? NIGHTLY : chosen.length > 0 ? chosen : ["24"];
const counts = { passed: 0, failed: 0 };

const packed = mkdtempSync(join(tmpdir(), "warmup-packed-"));
try {
  const tarball = pack(packed);
  for (const nx of releases) {
    const workspace = new Workspace();
    try {
      workspace.file("package.json", { name: "e2e", private: true, devDependencies: { nx } });
      furnish(workspace);
      workspace.must("npm", "install", "--no-audit", "--no-fund");
      const { version } = JSON.parse(workspace.read("node_modules/nx/package.json"));
      console.log(`\nNx ${version}`);
      for (const [name, body] of Object.entries(CASES)) tryCase(name, () => body(workspace, { tarball }));
    } finally {
      workspace.dispose();
    }
  }
  console.log("\nA workspace each");
  for (const [name, body] of Object.entries(COMMON_CASES)) {
    const workspace = new Workspace();
    tryCase(name, () => body(workspace, { tarball, root: ROOT, nx: releases.at(-1) }));
    workspace.dispose();
  }
} finally {
  rmSync(packed, { recursive: true, force: true });
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function pack(folder) {
  const { status, stdout, stderr } = spawnSync("npm", ["pack", "--silent", "--pack-destination", folder], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`npm pack: ${stderr}`);
  return join(folder, stdout.trim().split("\n").at(-1));
}

function tryCase(name, body) {
  const start = performance.now();
  let failure;
  try {
    body();
  } catch (error) {
    failure = error;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failure ? "FAILED" : "ok"} ${name} (${seconds} s)`);
  if (failure) console.log(String(failure.message).replaceAll(/^/gm, "    "));
  counts[failure ? "failed" : "passed"] += 1;
}
