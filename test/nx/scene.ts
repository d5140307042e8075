/** A folder that looks like a workspace, and what Nx would hand over of it; gone when disposed of. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExecutorContext, Target, Tree } from "../../src/nx/types.js";
import { createNodes } from "../../src/nx/index.js";

const MODELS = fileURLToPath(new URL("../fixtures/models/", import.meta.url));

export class Scene implements Tree {
  readonly root = mkdtempSync(join(tmpdir(), "warmup-nx-"));

  /** The release of Nx that the workspace has installed. */
  nx(version: string): this {
    return this.file("node_modules/nx/package.json", JSON.stringify({ name: "nx", version }));
  }

  project(folder: string): this {
    return this.file(`${folder}/project.json`, JSON.stringify({ name: folder }));
  }

  model(fixture: string, path: string): this {
    cpSync(join(MODELS, fixture), join(this.root, path), { recursive: true });
    return this;
  }

  file(path: string, content: string): this {
    this.write(path, content);
    return this;
  }

  read(path: string): string | null {
    return this.exists(path) ? readFileSync(join(this.root, path), "utf8") : null;
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  exists(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  /** Targets by project, as the plugin infers them from these files. */
  targets(files: readonly string[], options?: unknown): Readonly<Record<string, Readonly<Record<string, Target>>>> {
    const [, infer] = createNodes;
    const results = infer(files, options, { workspaceRoot: this.root });
    return Object.fromEntries(
      results.flatMap(([, { projects }]) => Object.entries(projects).map(([root, { targets }]) => [root, targets])),
    );
  }

  context(project: string): ExecutorContext {
    return {
      root: this.root,
      projectName: project,
      projectsConfigurations: { projects: { [project]: { root: project } } },
      isVerbose: false,
    };
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
