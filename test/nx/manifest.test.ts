/** What package.json points Nx at, as it is shipped. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { executorOptions } from "../../src/options.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const require = createRequire(import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), "utf8"));
const { executors, generators, exports, ...manifest } = readJson("package.json");

interface Entry {
  readonly implementation?: string;
  readonly batchImplementation?: string;
  readonly factory?: string;
  readonly schema: string;
  readonly description: string;
}

const entries: readonly (readonly [string, string, Entry])[] = [
  ...Object.entries<Entry>(readJson(executors).executors).map(([name, entry]) => [name, executors, entry] as const),
  ...Object.entries<Entry>(readJson(generators).generators).map(([name, entry]) => [name, generators, entry] as const),
];

test.each(entries)("%s is there to be called, and described", (_, file, entry) => {
  for (const reference of [entry.implementation, entry.batchImplementation, entry.factory]) {
    if (reference === undefined) continue;
    const [path, name] = reference.split("#");
    expect(require(join(ROOT, dirname(file), path!))[name!], reference).toBeTypeOf("function");
  }
  const schema = readJson(join(dirname(file), entry.schema));
  expect(schema.description).toBe(entry.description);
  for (const [name, property] of Object.entries<{ description: string }>(schema.properties)) {
    expect(property.description, name).toMatch(/^[A-Z].*[.?]$/);
  }
});

test("the executors take the options of the one table, in camelCase, and no others", () => {
  for (const name of ["write", "check"] as const) {
    const { properties, additionalProperties } = readJson(`dist/nx/schemas/${name}.json`);
    const camelCase = executorOptions(name).map((row) =>
      row.name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
    );
    expect(Object.keys(properties)).toEqual(camelCase);
    expect(additionalProperties).toBe(false);
  }
});

test("nx.json loads the plugin by the name that init writes", () => {
  const plugin = require(join(ROOT, exports["./nx"]));
  expect(plugin.name).toBe(`${manifest.name}/nx`);
  expect(plugin.createNodes).toHaveLength(2);
});

describe("nothing of Nx", () => {
  test("is installed with the package", () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.peerDependencies).toEqual({ nx: ">=20 <25" });
    expect(manifest.peerDependenciesMeta).toEqual({ nx: { optional: true } });
  });

  test.each(["cli/index.js", "lib/index.js", "action/index.js"])("is in %s", (bundle) => {
    const path = join(ROOT, "dist", bundle);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, "utf8")).not.toMatch(/createNodes|devkit|nxIsAtLeast/);
  });
});
