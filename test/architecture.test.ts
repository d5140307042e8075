/** The rules of the house that no compiler checks. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { actionInputs } from "../src/options.js";
import { VERSION } from "../src/version.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const SRC = join(ROOT, "src");

/** In the order of the work: a room may look back, never ahead. */
const ROOMS = [
  "files",
  "spec",
  "model",
  "values",
  "plan",
  "record",
  "tfrecord",
  "sources",
  "privacy",
  "serving",
  "init",
  "exchange",
  "verify",
  "report",
];
const DOORS = ["cli", "action", "nx"];

interface SourceFile {
  /** Relative to src, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Without the types-only imports, which leave nothing behind. */
  readonly values: readonly string[];
  readonly imports: readonly string[];
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
  .sort()
  .map(readSource);

function readSource(path: string): SourceFile {
  const text = readFileSync(join(SRC, path), "utf8");
  const statements = [
    ...text.matchAll(
      /^(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"|\bimport\(\s*"([^"]+)"|^import\s+"([^"]+)"/gm,
    ),
  ];
  const specifier = (match: RegExpMatchArray) => resolved(path, (match[2] ?? match[3] ?? match[4])!);
  return {
    path,
    text,
    imports: statements.map(specifier),
    values: statements.filter((match) => match[1] === undefined).map(specifier),
  };
}

/** A file of src as its path, a package as its name. */
function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return posix.join(dirname(from), specifier).replace(/\.js$/, ".ts");
}

function folderOf(path: string): string | undefined {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : undefined;
}

/** `file -> import` of every import that is not allowed. */
function offenders(
  allowed: (file: SourceFile, target: string) => boolean,
  of: (file: SourceFile) => boolean = () => true,
) {
  return files
    .filter(of)
    .flatMap((file) => file.imports.filter((t) => !allowed(file, t)).map((t) => `${file.path} -> ${t}`));
}

const isPackage = (target: string) => !target.endsWith(".ts");
const isDoor = ({ path }: SourceFile) => DOORS.includes(folderOf(path) ?? "");

describe("layers", () => {
  test("every folder of src is a room, a door, the wire or the run", () => {
    const known = new Set([...ROOMS, ...DOORS, "proto", "run"]);
    expect(
      [...new Set(files.map((file) => folderOf(file.path)))].filter((folder) => folder && !known.has(folder)),
    ).toEqual([]);
  });

  test("a room imports the foundation and the rooms before it", () => {
    const foundation = ["problem.ts", "dtype.ts", "tensor.ts", "wasm.ts"];
    const bad = offenders(
      (file, target) => {
        if (isPackage(target) || foundation.includes(target)) return true;
        const from = folderOf(file.path)!;
        const to = folderOf(target);
        return to === "proto" || (to !== undefined && ROOMS.includes(to) && ROOMS.indexOf(to) <= ROOMS.indexOf(from));
      },
      (file) => ROOMS.includes(folderOf(file.path) ?? ""),
    );
    expect(bad).toEqual([]);
  });

  test("a plan is made without what is redacted, but for drafts, which have nothing to redact", () => {
    const makers = files.filter(
      ({ path, text }) =>
        !path.startsWith("plan/") &&
        /^import \{[^}]*\bplan\b[^}]*\} from "[^"]*plan\/(?:index|make-plan)\.js"/m.test(text),
    );
    expect(makers.map(({ path }) => path)).toEqual(["exchange/draft.ts", "init/draft.ts", "privacy/plan-redacted.ts"]);
  });

  test("the foundation imports nothing of the rooms", () => {
    const foundation = (file: SourceFile) =>
      ["problem.ts", "dtype.ts", "tensor.ts", "version.ts", "options.ts"].includes(file.path) ||
      folderOf(file.path) === "proto";
    const allowed = (_: SourceFile, target: string) =>
      isPackage(target) || folderOf(target) === undefined || folderOf(target) === "proto";
    expect(offenders(allowed, foundation)).toEqual([]);
  });

  test("the core does not know the doors, and no door knows another", () => {
    const allowed = (file: SourceFile, target: string) =>
      isPackage(target) || !DOORS.includes(folderOf(target) ?? "") || folderOf(target) === folderOf(file.path);
    expect(offenders(allowed)).toEqual([]);
  });

  test("no file imports itself by a detour", () => {
    expect(cycles(new Map(files.map((file) => [file.path, file.values])))).toEqual([]);
  });
});

describe("the outside world", () => {
  test("the core reads no environment and prints nothing", () => {
    const core = files.filter((file) => !isDoor(file));
    const bad = core.filter(({ text }) =>
      /process\.(env|argv|stdout|stderr|exit)|console\./.test(withoutComments(text)),
    );
    expect(bad.map((file) => file.path)).toEqual([]);
  });

  test.each([
    // It reads proto/ in scripts, and is what tests compare the codec with.
    ["protobufjs", /^$/],
    ["crc-32", /^tfrecord\/crc32c\.ts$/],
    ["@actions/", /^action\//],
    ["nx", /^nx\//],
    ["@nx/", /^nx\//],
    ["yaml", /^spec\//],
    ["pure-rand", /^values\//],
    ["tinyglobby", /^(run|files)\//],
    ["jpeg-js", /^(files|values)\/image\//],
    ["node:http", /^files\/remote\//],
    ["node:https", /^files\/remote\//],
    ["node:net", /^files\/remote\//],
    ["node:dns", /^files\/remote\//],
  ])("%s is imported only where it belongs", (name, home) => {
    const matches = (target: string) => target === name || target.startsWith(name.endsWith("/") ? name : `${name}/`);
    expect(offenders((file, target) => !matches(target) || home.test(file.path))).toEqual([]);
  });

  test("a bundle holds only packages that the project declares", () => {
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const declared = new Set(Object.keys(devDependencies));
    const packageOf = (target: string) =>
      target
        .split("/")
        .slice(0, target.startsWith("@") ? 2 : 1)
        .join("/");
    expect(offenders((_, t) => !isPackage(t) || t.startsWith("node:") || declared.has(packageOf(t)))).toEqual([]);
  });
});

describe("one source of truth", () => {
  test("the version is that of package.json", () => {
    expect(VERSION).toBe(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version);
  });

  test("action.yml has the inputs of the options table, with its words and defaults", () => {
    const { inputs } = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
    expect(Object.keys(inputs)).toEqual(actionInputs().map(({ name }) => name));
    for (const { name, help, action } of actionInputs()) {
      expect(inputs[name].description, name).toContain(help);
      expect(String(inputs[name].default), name).toBe(action.default);
    }
  });

  test("every problem code begins with the name of its room and stands in one table only", async () => {
    const seen = new Map<string, string>();
    for (const { path } of files.filter((file) => /(^|\/)problems\.ts$/.test(file.path))) {
      const module: Record<string, unknown> = await import(join(SRC, path));
      for (const { room, table } of Object.values(module).filter(isFactory)) {
        for (const code of Object.keys(table)) {
          expect(code, path).toMatch(new RegExp(`^${room}-[a-z0-9-]+$`));
          expect(seen.get(code), `${code} in ${path}`).toBeUndefined();
          seen.set(code, path);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  test("what is generated says so", () => {
    const generated = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) =>
      /[\\/]generated[\\/].*\.(ts|js)$/.test(path),
    );
    const silent = generated.filter(
      (path) => !readFileSync(join(SRC, path), "utf8").slice(0, 200).includes("@generated"),
    );
    expect(silent).toEqual([]);
  });
});

test("tests stand where the sources stand", () => {
  const rooms = readdirSync(join(ROOT, "test"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const extra = new Set(["derive", "e2e", "faults", "fixtures", "fuzz", "limits", "referee"]);
  const lost = rooms.filter(({ name }) => !extra.has(name) && !existsSync(join(SRC, name)));
  expect(lost.map(({ name }) => name)).toEqual([]);
});

function isFactory(value: unknown): value is { room: string; table: object } {
  return typeof value === "function" && "room" in value && "table" in value;
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}

/** Each cycle once, as the path that closes it. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (node: string, trail: readonly string[]): void => {
    if (trail.includes(node)) {
      found.push([...trail.slice(trail.indexOf(node)), node].join(" -> "));
      return;
    }
    if (done.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node]);
    done.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return found;
}
