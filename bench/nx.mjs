/**
 * What this plugin costs in a workspace of 200 models, beside what Nx itself costs there:
 *
 *   node bench/nx.mjs 24
 *
 * Needs a fresh dist/, a package registry and git. Each line is the median of three runs, without the daemon. `nx:noop` is the
 * least that Nx can do with as many tasks.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Workspace } from "../test/nx/e2e/workspace.mjs";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const MODELS = 200;
const RUNS = 3;

const packed = mkdtempSync(join(tmpdir(), "warmup-packed-"));
const workspace = new Workspace();
try {
  const [nx = "24"] = process.argv.slice(2);
  furnish(nx);
  console.log(`Nx ${JSON.parse(workspace.read("node_modules/nx/package.json")).version}, ${MODELS} models`);
  const projects = ["show", "projects", "--json"];
  const warmup = ["run-many", "-t", "warmup", "--batch", "--output-style=static"];
  setPlugins([]);
  measure("project graph without the plugin", projects);
  measure("nx:noop for every model", ["run-many", "-t", "idle", "--output-style=static"]);
  setPlugins([{ plugin: "savedmodel-warmup/nx" }]);
  measure("project graph with the plugin", projects);
  measure("warm-up of every model, nothing cached", [...warmup, "--skip-nx-cache"]);
  workspace.nxText(...warmup);
  measure("warm-up of every model, all cached", warmup);
} finally {
  workspace.dispose();
  rmSync(packed, { recursive: true, force: true });
}

function furnish(nx) {
  const args = ["pack", "--silent", "--pack-destination", packed];
  const tarball = spawnSync("npm", args, { cwd: ROOT, encoding: "utf8" }).stdout.trim();
  const devDependencies = { nx, "savedmodel-warmup": `file:${join(packed, tarball)}` };
  workspace.file("package.json", { name: "bench", private: true, devDependencies });
  workspace.file(".gitignore", "node_modules/\n.nx/\nexport/\n");
  for (let i = 0; i < MODELS; i++) {
    const name = `m${i}`;
    const targets = { idle: { executor: "nx:noop" } };
    workspace.file(`models/${name}/project.json`, { name, targets });
    workspace.file(`models/${name}/warmup.yaml`, `version: 1\nmodel: { path: export/${name} }\n`);
    workspace.model("half_plus_two", `models/${name}/export/${name}/1`);
  }
  setPlugins([]);
  workspace.must("npm", "install", "--no-audit", "--no-fund");
  workspace.must("git", "init", "--quiet");
}

function setPlugins(plugins) {
  workspace.file("nx.json", { plugins });
}

function measure(title, args) {
  const seconds = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    workspace.nxText(...args);
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  console.log(`${seconds[Math.floor(RUNS / 2)].toFixed(2).padStart(7)} s  ${title}`);
}
