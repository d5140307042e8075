import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const clone = mkdtempSync(join(tmpdir(), "readme-"));
for (const name of ["dist", "examples"]) {
  cpSync(join(root, name), join(clone, name), {
    recursive: true,
    filter: (path) => !path.includes("node_modules") && !path.endsWith("assets.extra"),
  });
}
afterAll(() => rmSync(clone, { recursive: true }));

/** The n-th block of the README in a language. */
function block(language: string, n: number): string {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "gm"))][n]![1]!;
}

describe("the README", () => {
  it("prints what its first command prints on a clean clone with nothing installed", () => {
    const command = block("sh", 0)
      .split("\n")
      .find((line) => line.startsWith("node "))!;
    expect(execFileSync("sh", ["-c", command], { cwd: clone, encoding: "utf8" })).toBe(block("text", 0));
  });

  it("shows a spec that writes a file", () => {
    expect(write(block("yaml", 0)).status).toBe(0);
  });

  it("shows what a misspelt input is told", () => {
    const { status, stdout } = write(
      [
        "version: 1",
        "model:",
        "  path: export/half_plus_two",
        "requests:",
        "  - batch_sizes: [1, 8, 32]",
        "    inputs:",
        "      X: { random_data: { min: -10, max: 10 } }",
        "",
      ].join("\n"),
    );
    expect(status).toBe(1);
    expect(stdout).toBe(block("text", 1));
  });
});

/** What the command line says of a spec for the first example's model. */
function write(spec: string) {
  const folder = join(clone, "examples", "half-plus-two");
  writeFileSync(join(folder, "warmup.yaml"), spec);
  const command = [join(clone, "dist/cli/index.js"), "write", "warmup.yaml"];
  return spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
}
