/** A real Nx workspace in a temporary folder, with this package installed from its tarball. */
import { spawnSync } from "node:child_process";
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const MODELS = fileURLToPath(new URL("../../fixtures/models/", import.meta.url));

/** What the caller's own workspace or terminal would bring along is left behind. */
function environment(folder) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(NX_|npm_|NODE_OPTIONS$|FORCE_COLOR$)/.test(name));
  return {
    ...Object.fromEntries(kept),
    NO_COLOR: "1",
    NX_NO_CLOUD: "true",
    // Workspaces with the same first commit would share the default one.
    NX_CACHE_DIRECTORY: join(folder, ".nx", "cache"),
    NX_WORKSPACE_DATA_DIRECTORY: join(folder, ".nx", "data"),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "e2e",
    GIT_AUTHOR_EMAIL: "e2e@localhost",
    GIT_COMMITTER_NAME: "e2e",
    GIT_COMMITTER_EMAIL: "e2e@localhost",
  };
}

export class Workspace {
  /** Off, so that no process is left behind; a case that turns it on turns it off again. */
  daemon = false;
  #logs = mkdtempSync(join(tmpdir(), "warmup-logs-"));

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), "warmup-nx-"));
  }

  path(...parts) {
    return join(this.folder, ...parts);
  }

  file(path, content) {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), typeof content === "string" ? content : JSON.stringify(content, null, 2));
  }

  read(path) {
    return readFileSync(this.path(path), "utf8");
  }

  has(path) {
    return existsSync(this.path(path));
  }

  remove(path) {
    rmSync(this.path(path), { recursive: true, force: true });
  }

  /** Put version `version` of a fixture model at `path`, in place of what is there. */
  model(fixture, path, version = "1") {
    this.remove(path);
    cpSync(join(MODELS, fixture, version), this.path(path), { recursive: true });
  }

  /**
   * Run a program to its end; what it prints goes to files: into a pipe, Nx loses the end of a long output, since it leaves
   * before the other side has read it.
   */
  run(program, args) {
    const files = ["stderr.log", "stdout.log"].map((name) => join(this.#logs, name));
    const [stderr, stdout] = files.map((file) => openSync(file, "w"));
    const { status, error } = spawnSync(program, args, {
      cwd: this.folder,
      env: { ...environment(this.folder), NX_DAEMON: String(this.daemon) },
      stdio: ["ignore", stdout, stderr],
    });
    closeSync(stderr);
    closeSync(stdout);
    if (error) throw error;
    const [errors, text] = files.map((file) => readFileSync(file, "utf8"));
    return { status, output: `${text}${errors}`, stdout: text };
  }

  /** As {@link run}; throws where the program fails. */
  must(program, ...args) {
    const { status, output, stdout } = this.run(program, args);
    if (status !== 0) throw new Error(`${program} ${args.join(" ")} left with ${status}:\n${output}`);
    return stdout;
  }

  nx(...args) {
    return this.run(this.path("node_modules/.bin/nx"), args);
  }

  /** What an Nx command that must not fail prints on standard output. */
  nxText(...args) {
    return this.must(this.path("node_modules/.bin/nx"), ...args);
  }

  /** Exit status, what was printed, and what became of each task: `executed` or `cached`. */
  task(target, ...args) {
    const { status, output } = this.nx("run", target, "--output-style=static", ...args);
    return { status, output, became: (task) => becameOf(output, task) };
  }

  /** What the warm-up file of a spec is worth, told without Nx: 0 is what the spec would write for the model there. */
  check(spec) {
    return this.run(process.execPath, [this.path("node_modules/savedmodel-warmup/dist/cli/index.js"), "check", spec]);
  }

  remembered(message) {
    this.must("git", "add", "--all");
    this.must("git", "commit", "--quiet", "--message", message);
  }

  dispose() {
    for (const folder of [this.folder, this.#logs]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Nx heads the output of each task with a line of its own, which says so where the output is an old one. */
export function becameOf(output, task) {
  const head = `> nx run ${task}`;
  const heads = output.split("\n").filter((line) => line === head || line.startsWith(`${head} `));
  if (heads.length === 0) return "absent";
  return heads.some((line) => /\[(local cache|existing outputs)/.test(line)) ? "cached" : "executed";
}
