/**
 * The tests against sources that obey one limit a step too early or too late: `WARMUP_LIMIT` is `src/spec/limits.ts MAX_DEPTH +1`.
 * What the constant is stays as it is, also for a test that imports it; what moves is where it is compared with.
 */
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const [file = "", name = "", step = ""] = (process.env["WARMUP_LIMIT"] ?? "").split(" ");

export default defineConfig({
  root: ROOT,
  test: { include: ["test/**/*.test.ts"], setupFiles: ["test/setup.ts"], testTimeout: 60_000 },
  plugins: [
    {
      name: "moved-limit",
      enforce: "pre",
      transform(code, id) {
        const path = id.split("?")[0]!;
        return uses(code, relative(ROOT, path).replaceAll("\\", "/")) ? moved(code) : undefined;
      },
    },
  ],
});

/** The file that has the limit, and those that import it, from there or through the door of its room. */
function uses(code: string, path: string): boolean {
  if (path === file) return true;
  if (!path.startsWith("src/")) return false;
  const imports = [...code.matchAll(/^import (?:type )?\{([^}]*)\} from "([^"]+)";/gm)];
  return imports.some(([, names = "", from = ""]) => {
    if (!new RegExp(`\\b${name}\\b`).test(names)) return false;
    const source = resolve(dirname(path), from).replace(/\.js$/, ".ts");
    return source === resolve(file) || (/\bindex\.ts$/.test(source) && resolve(file).startsWith(dirname(source) + sep));
  });
}

/** Neither where it is declared, imported or told in a message. */
function moved(code: string): string {
  const use = new RegExp(`(?<!\\$\\{|link |const )\\b${name}\\b(?![^{]*\\} from)`, "g");
  return code.replace(use, `(${name} ${step[0]} ${step.slice(1)})`);
}
