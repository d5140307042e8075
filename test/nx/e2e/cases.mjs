/**
 * What a workspace with this plugin must do, in the order of a story: each case goes on from where the one before has left the
 * workspace. After every run the warm-up file is judged without Nx.
 */
import assert from "node:assert/strict";
import { cpSync } from "node:fs";

export const WARMUP_FILE = "assets.extra/tf_serving_warmup_requests";

/** Exported by a target of Nx, which wipes its folder first, as a training script should. */
const PLUS = "models/plus/warmup.yaml";
const PLUS_FILE = `models/plus/export/plus/1/${WARMUP_FILE}`;
/** Exported by someone else, into a folder that git ignores. */
const FREE = "models/free/warmup.yaml";
const FREE_FILE = `models/free/export/free/1/${WARMUP_FILE}`;

const spec = (model, more = "") => `version: 1\nmodel: { path: export/${model} }\n${more}`;

/** Everything but the plugin: it comes with the first case. */
export function furnish(workspace) {
  workspace.file(".gitignore", "node_modules/\n.nx/\nexport/\n");
  workspace.file("nx.json", '{\n  // Kept by whoever edits this file.\n  "defaultBase": "main"\n}\n');
  workspace.file("tools/export.mjs", EXPORT_SCRIPT);
  workspace.file("models/plus/project.json", {
    name: "plus",
    targets: {
      export: {
        command: "node tools/export.mjs models/plus",
        cache: true,
        inputs: ["{projectRoot}/trained/**/*", "{workspaceRoot}/tools/export.mjs"],
        outputs: ["{projectRoot}/export"],
      },
    },
  });
  workspace.model("half_plus_two", "models/plus/trained");
  workspace.file(PLUS, spec("plus"));
  workspace.file("models/free/project.json", { name: "free" });
  workspace.file("models/free/batching.txt", batching([1, 4]));
  workspace.file(FREE, spec("free", "serving: { batching_parameters_file: batching.txt }\n"));
  workspace.model("half_plus_two", "models/free/export/free/1");
}

const EXPORT_SCRIPT = `import { cpSync, rmSync } from "node:fs";
const project = process.argv[2];
rmSync(project + "/export", { recursive: true, force: true });
cpSync(project + "/trained", project + "/export/plus/1", { recursive: true });
console.log("exported " + project);
`;

function batching(sizes) {
  const allowed = sizes.map((size) => `allowed_batch_sizes: ${size}\n`).join("");
  return `max_batch_size { value: ${sizes.at(-1)} }\n${allowed}`;
}

/** The task ended well, became what was expected, and left the right file in the model. */
function warmed(workspace, project, expected, file = `models/${project}/warmup.yaml`) {
  const task = workspace.task(`${project}:warmup`);
  assert.equal(task.status, 0, task.output);
  assert.equal(task.became(`${project}:warmup`), expected, task.output);
  right(workspace, file);
  return task;
}

function right(workspace, file) {
  const judged = workspace.check(file);
  assert.equal(judged.status, 0, judged.output);
  assert.ok(!judged.output.includes("serving-file-missing"), judged.output);
}

/** Made, and then not made again. */
function madeOnce(workspace, project) {
  warmed(workspace, project, "executed");
  warmed(workspace, project, "cached");
}

/** A failure that a person can read. */
function refused(task, ...words) {
  assert.notEqual(task.status, 0, task.output);
  for (const word of words) assert.ok(task.output.includes(word), `no ${JSON.stringify(word)} in:\n${task.output}`);
  assert.doesNotMatch(task.output, /^\s+at .*:\d+:\d+\)?$/m, "a stack trace");
}

export const CASES = {
  "nx add registers the plugin, and what stood in nx.json stays"(workspace, { tarball }) {
    workspace.nxText("add", `savedmodel-warmup@file:${tarball}`);
    const text = workspace.read("nx.json");
    assert.match(text, /\/\/ Kept by whoever edits this file\./);
    assert.match(text, /"defaultBase": "main"/);
    assert.equal(text.split("savedmodel-warmup/nx").length, 2, text);
    workspace.must("git", "init", "--quiet", "--initial-branch=main");
    workspace.remembered("start");
  },
  "init a second time changes nothing"(workspace) {
    const before = workspace.read("nx.json");
    assert.equal(workspace.nx("g", "savedmodel-warmup:init").status, 0);
    assert.equal(workspace.read("nx.json"), before);
  },
  "a project with a spec has the targets, with its outputs and inputs"(workspace) {
    const { targets } = JSON.parse(workspace.nxText("show", "project", "free", "--json"));
    assert.equal(targets.warmup.executor, "savedmodel-warmup:write");
    assert.equal(targets["warmup-check"].executor, "savedmodel-warmup:check");
    assert.deepEqual(targets.warmup.outputs, [
      `{projectRoot}/export/free/${WARMUP_FILE}`,
      `{projectRoot}/export/free/*/${WARMUP_FILE}`,
    ]);
    assert.ok(JSON.stringify(targets.warmup.inputs).includes("{projectRoot}/batching.txt"));
  },
  "from nothing: the model is exported, the file is made"(workspace) {
    const task = warmed(workspace, "plus", "executed");
    assert.equal(task.became("plus:export"), "executed");
  },
  "again: both come from the cache"(workspace) {
    const task = warmed(workspace, "plus", "cached");
    assert.equal(task.became("plus:export"), "cached");
  },
  "the exported model was deleted: both are restored"(workspace) {
    workspace.remove("models/plus/export");
    warmed(workspace, "plus", "cached");
  },
  "the warm-up file was deleted: it is restored"(workspace) {
    workspace.remove(PLUS_FILE);
    warmed(workspace, "plus", "cached");
  },
  "the warm-up file was overwritten: it is restored"(workspace) {
    workspace.file(PLUS_FILE, "not a warm-up file");
    warmed(workspace, "plus", "cached");
  },
  "the export alone, then the warm-up: right, without work"(workspace) {
    assert.equal(workspace.task("plus:export").status, 0);
    warmed(workspace, "plus", "cached");
  },
  "the export ran again and left the same bytes: right, without work"(workspace) {
    assert.equal(workspace.task("plus:export", "--skip-nx-cache").status, 0);
    warmed(workspace, "plus", "cached");
  },
  "the spec was edited: made again, once"(workspace) {
    workspace.file(PLUS, spec("plus", "defaults: { batch_sizes: [1, 2] }\n"));
    madeOnce(workspace, "plus");
  },
  "the edit was taken back: the old file is restored"(workspace) {
    workspace.file(PLUS, spec("plus"));
    warmed(workspace, "plus", "cached");
  },
  "the model was trained anew: made again, once"(workspace) {
    workspace.model("several_signatures", "models/plus/trained");
    madeOnce(workspace, "plus");
  },
  "the old model came back: so does its file"(workspace) {
    workspace.model("half_plus_two", "models/plus/trained");
    warmed(workspace, "plus", "cached");
  },
  "a model that git ignores and no target exports: made once"(workspace) {
    madeOnce(workspace, "free");
  },
  "a file that the spec names was edited: made again, once"(workspace) {
    workspace.file("models/free/batching.txt", batching([1, 2, 8]));
    madeOnce(workspace, "free");
  },
  "the ignored model was exported again with the same bytes: right, without work"(workspace) {
    workspace.model("half_plus_two", "models/free/export/free/1");
    warmed(workspace, "free", "cached");
  },
  "the ignored model was exported again with other bytes: made again, once"(workspace) {
    workspace.model("tf_example", "models/free/export/free/1");
    madeOnce(workspace, "free");
  },
  "the ignored model has a new version: that one gets the file"(workspace) {
    workspace.model("half_plus_two", "models/free/export/free/2");
    madeOnce(workspace, "free");
    const second = FREE_FILE.replace("/1/", "/2/");
    assert.ok(workspace.has(second));
    workspace.remove(second);
    warmed(workspace, "free", "cached");
  },
  "another release of this package makes the file again"(workspace) {
    const own = "node_modules/savedmodel-warmup/";
    const { version } = JSON.parse(workspace.read(`${own}package.json`));
    for (const file of ["package.json", "dist/nx/plugin.cjs"]) {
      workspace.file(own + file, workspace.read(own + file).replaceAll(`"${version}"`, '"99.0.0"'));
    }
    madeOnce(workspace, "free");
  },
  "check judges the file that is there, every time"(workspace) {
    const good = workspace.task("free:warmup-check");
    assert.equal(good.status, 0, good.output);
    workspace.file(FREE_FILE.replace("/1/", "/2/"), "not a warm-up file");
    refused(workspace.task("free:warmup-check"), "models/free/export/free/2");
    warmed(workspace, "free", "cached");
  },
  "a task can run outside of a batch"(workspace) {
    const task = workspace.task("free:warmup", "--batch=false", "--skip-nx-cache");
    assert.equal(task.status, 0, task.output);
    right(workspace, FREE);
  },
  "what a task prints has no times and no colours where none are wanted"(workspace) {
    const { output } = workspace.task("free:warmup", "--verbose", "--skip-nx-cache");
    assert.match(output, /sha256 {2}[0-9a-f]{64}/);
    assert.doesNotMatch(output, /^ {2}time/m);
    assert.ok(!/\u001b\[\d+mok/.test(output), output);
  },
  "several specs of a project are one task"(workspace) {
    workspace.file("models/pair/project.json", { name: "pair" });
    for (const name of ["large", "small"]) {
      workspace.model("half_plus_two", `models/pair/${name}/export/${name}/1`);
      workspace.file(`models/pair/${name}/warmup.yml`, spec(name));
    }
    warmed(workspace, "pair", "executed", "models/pair/large/warmup.yml");
    right(workspace, "models/pair/small/warmup.yml");
    for (const name of ["large", "small"]) workspace.remove(`models/pair/${name}/export/${name}/1/assets.extra`);
    warmed(workspace, "pair", "cached", "models/pair/small/warmup.yml");
    right(workspace, "models/pair/large/warmup.yml");
  },
  "one bad spec breaks its own task only, in words that name its place"(workspace) {
    workspace.file("models/bad/project.json", { name: "bad" });
    workspace.file("models/bad/warmup.yaml", "version: 1\nmodel: { path: [\nrequests: auto\n");
    workspace.file("models/wrong/project.json", { name: "wrong" });
    workspace.file("models/wrong/warmup.yaml", "version: 1\nmodel: { paht: export }\n");
    workspace.file("orphans/warmup.yaml", "version: 1\n");
    refused(workspace.task("bad:warmup"), "models/bad/warmup.yaml:");
    refused(workspace.task("wrong:warmup"), "models/wrong/warmup.yaml:2:10", "path");
    refused(workspace.task("wrong:warmup"), "models/wrong/warmup.yaml:2:10");
    warmed(workspace, "free", "cached");
  },
  "an option that is none is refused by name"(workspace) {
    refused(workspace.task("plus:warmup", "--strickt"), "strickt");
  },
  "spec drafts a spec from the exported model, and it works"(workspace) {
    workspace.file("models/new/project.json", { name: "new" });
    workspace.model("half_plus_two", "models/new/export/new/1");
    const made = workspace.nx("g", "savedmodel-warmup:spec", "new");
    assert.equal(made.status, 0, made.output);
    assert.match(workspace.read("models/new/warmup.yaml"), /path: export\/new\n[\s\S]*inputs:\n +x:\n/);
    madeOnce(workspace, "new");
    refused(workspace.nx("g", "savedmodel-warmup:spec", "new"), "models/new/warmup.yaml");
    refused(workspace.nx("g", "savedmodel-warmup:spec", "nobody"), "nobody");
  },
  "with the daemon, edits and ignored models that were exported again are noticed too"(workspace) {
    workspace.daemon = true;
    try {
      warmed(workspace, "new", "cached");
      workspace.file("models/new/warmup.yaml", spec("new", "defaults: { batch_sizes: [3] }\n"));
      madeOnce(workspace, "new");
      workspace.model("tf_example", "models/new/export/new/1");
      madeOnce(workspace, "new");
      workspace.remove("models/new/export/new/1/assets.extra");
      warmed(workspace, "new", "cached");
    } finally {
      workspace.nx("daemon", "--stop");
      workspace.daemon = false;
    }
  },
  "affected finds the project whose spec was edited"(workspace) {
    workspace.remembered("all that there is");
    workspace.file(PLUS, spec("plus", "defaults: { seed: 5 }\n"));
    const shown = workspace.nxText("show", "projects", "--affected", "--with-target", "warmup", "--json");
    assert.deepEqual(JSON.parse(shown), ["plus"]);
    const run = workspace.nx("affected", "-t", "warmup", "--output-style=static");
    assert.equal(run.status, 0, run.output);
    right(workspace, PLUS);
  },
  "two hundred models are made in one go, and then come from the cache"(workspace) {
    const names = Array.from({ length: 200 }, (_, i) => `m${String(i).padStart(3, "0")}`);
    for (const name of names) {
      workspace.file(`many/${name}/project.json`, { name });
      workspace.file(`many/${name}/warmup.yaml`, spec(name, `defaults: { seed: ${Number(name.slice(1))} }\n`));
      workspace.model("half_plus_two", `many/${name}/export/${name}/1`);
    }
    const all = ["run-many", "-t", "warmup", "-p", "many/*", "--batch", "--output-style=static"];
    const made = workspace.nx(...all);
    assert.equal(made.status, 0, made.output.slice(-2000));
    for (const name of names) {
      assert.ok(workspace.has(`many/${name}/export/${name}/1/${WARMUP_FILE}`), name);
      workspace.remove(`many/${name}/export/${name}/1/assets.extra`);
    }
    const again = workspace.nx(...all);
    assert.equal(again.status, 0, again.output.slice(-2000));
    assert.equal(again.output.match(/\[(?:local cache|existing outputs)/g)?.length, 200, again.output.slice(-2000));
    for (const name of names) assert.ok(workspace.has(`many/${name}/export/${name}/1/${WARMUP_FILE}`), name);
    right(workspace, `many/${names[0]}/warmup.yaml`);
    right(workspace, `many/${names[199]}/warmup.yaml`);
  },
};

/** Once, whatever the release of Nx. */
export const COMMON_CASES = {
  "who does not use Nx installs one package"(workspace, { tarball }) {
    workspace.file("package.json", { name: "plain", private: true });
    workspace.must("npm", "install", "--no-audit", "--no-fund", tarball);
    const { packages } = JSON.parse(workspace.read("package-lock.json"));
    assert.deepEqual(
      Object.keys(packages).filter((path) => path !== ""),
      ["node_modules/savedmodel-warmup"],
    );
  },
  "the example workspace does what its README says"(workspace, { tarball, root, nx }) {
    cpSync(`${root}/examples/nx-workspace`, workspace.folder, { recursive: true });
    const manifest = JSON.parse(workspace.read("package.json"));
    manifest.devDependencies = { nx, "savedmodel-warmup": `file:${tarball}` };
    workspace.file("package.json", manifest);
    workspace.must("npm", "install", "--no-audit", "--no-fund");
    const made = workspace.nx("run-many", "-t", "warmup", "--output-style=static");
    assert.equal(made.status, 0, made.output);
    for (const model of ["census", "half-plus-two"]) right(workspace, `models/${model}/warmup.yaml`);
    const again = workspace.nx("run-many", "-t", "warmup", "--output-style=static");
    assert.equal(again.status, 0, again.output);
    for (const model of ["census", "half-plus-two"]) {
      assert.match(again.output, new RegExp(`> nx run ${model}:warmup +\\[`));
    }
  },
};
