/** A folder with models and specs to run on; gone when disposed of. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const MODELS = fileURLToPath(new URL("../fixtures/models/", import.meta.url));

export class Workplace {
  readonly cwd = mkdtempSync(join(tmpdir(), "warmup-run-"));

  path(...parts: readonly string[]): string {
    return join(this.cwd, ...parts);
  }

  /** Put one of the fixture models in place: `toy` becomes a base path. */
  model(fixture: string, as = fixture): this {
    cpSync(join(MODELS, fixture), this.path(as), { recursive: true });
    return this;
  }

  file(path: string, content: string | Uint8Array): this {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
    return this;
  }

  bytes(path: string): Buffer | undefined {
    return existsSync(this.path(path)) ? readFileSync(this.path(path)) : undefined;
  }

  /** Every file and folder, sorted: what a run that leaves no trace leaves as it was. */
  listing(): readonly string[] {
    return readdirSync(this.cwd, { recursive: true, encoding: "utf8" }).sort();
  }

  [Symbol.dispose](): void {
    rmSync(this.cwd, { recursive: true, force: true });
  }
}

/** Where the server looks for the file of version 1. */
export function warmupPath(model: string): string {
  return `${model}/1/assets.extra/tf_serving_warmup_requests`;
}
