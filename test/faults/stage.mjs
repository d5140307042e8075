/** A folder with one model and two specs whose files differ, for the faults to happen to. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MODEL = join(ROOT, "test/fixtures/models/half_plus_two");
export const BUNDLE = join(ROOT, "dist/cli/index.js");
export const FOLDER = "model/1/assets.extra";
export const NAME = "tf_serving_warmup_requests";
export const FILE = `${FOLDER}/${NAME}`;

/** Some megabytes, so that writing, flushing and reading back each take long enough to be hit. */
const spec = (value, rows = 200_000) => `version: 1
model: { path: model }
requests:
  - { batch_sizes: [${rows}], repeat: 12, inputs: { x: { value: ${value} } } }
`;

export class Stage {
  folder = mkdtempSync(join(tmpdir(), "warmup-fault-"));

  constructor() {
    this.addModel();
    for (const [name, text] of [
      ["one.yaml", spec(1)],
      ["two.yaml", spec(2)],
      ["small.yaml", spec(3, 1)],
    ]) {
      writeFileSync(this.path(name), text);
    }
  }

  path(...parts) {
    return join(this.folder, ...parts);
  }

  addModel() {
    cpSync(MODEL, this.path("model"), { recursive: true });
  }

  /** SHA-256 of the warm-up file; undefined where there is none. */
  hash(file = FILE) {
    if (!existsSync(this.path(file))) return undefined;
    return createHash("sha256")
      .update(readFileSync(this.path(file)))
      .digest("hex");
  }

  /** What lies beside the warm-up file. */
  leftovers() {
    if (!existsSync(this.path(FOLDER))) return [];
    return readdirSync(this.path(FOLDER)).filter((name) => name !== NAME);
  }

  /** Run a command line to its end. `wrap` is what stands before it, such as `setpriv ...`. */
  run(args, wrap = []) {
    const [command, ...rest] = [...wrap, process.execPath, BUNDLE, ...args];
    return this.command(command, rest);
  }

  shell(script) {
    return this.command("sh", ["-c", script, "sh", process.execPath, BUNDLE]);
  }

  command(command, args) {
    const { status, signal, stdout, stderr } = spawnSync(command, args, { cwd: this.folder, encoding: "utf8" });
    return { status, signal, text: `${stdout}${stderr}` };
  }

  /** Start a command line; `closed` resolves with its exit status, or null where it was killed. */
  start(args) {
    const child = spawn(process.execPath, [BUNDLE, ...args], { cwd: this.folder, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (text += chunk));
    const closed = new Promise((resolve) => {
      child.on("close", (status) => resolve({ status, text }));
    });
    return { child, closed };
  }

  dispose() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The run came to an end of its own making: success, or problems that it tells. */
export function mustEndInWords({ status, text }) {
  if (status !== 0 && status !== 1) throw new Error(`exit status ${status}\n${text}`);
  if (text.includes("this is a bug")) throw new Error(`ended as a bug\n${text}`);
}

export function must(condition, message, more = "") {
  if (!condition) throw new Error(`${message}\n${more}`);
}
