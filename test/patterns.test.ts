/**
 * Every pattern of the sources meets text of someone else, so none may take more than time linear in it. The judge is recheck, which
 * searches for an attack string and counts steps of matching: no clock is asked.
 */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkSync } from "recheck";
import { expect, test } from "vitest";
import { parseAst } from "vitest/node";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));

/** `pattern` and `flags` of every literal, and where it stands. */
function patterns(): readonly { readonly place: string; readonly pattern: string; readonly flags: string }[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && !path.includes("generated/"))
    .sort();
  return files.flatMap((path) => {
    const text = readFileSync(SRC + path, "utf8");
    return literals(parseAst(text, { lang: "ts" })).map(({ pattern, flags, start }) => ({
      place: `${path}:${text.slice(0, start).split("\n").length}`,
      pattern,
      flags,
    }));
  });
}

interface Literal {
  readonly pattern: string;
  readonly flags: string;
  readonly start: number;
}

function literals(node: unknown): readonly Literal[] {
  if (typeof node !== "object" || node === null) return [];
  const { type, regex, start } = node as { type?: string; regex?: Literal; start?: number };
  if (type === "Literal" && regex) return [{ pattern: regex.pattern, flags: regex.flags, start: start ?? 0 }];
  return Object.values(node).flatMap(literals);
}

/** As recheck has it: `safe`, or how the steps grow with the text. */
const growth = (pattern: string, flags: string) => {
  const judged = checkSync(pattern, flags, { timeout: null });
  return judged.status === "vulnerable" ? `vulnerable ${judged.complexity.summary}` : judged.status;
};

test("no pattern of the sources takes more than linear time, whatever it is matched against", () => {
  const found = patterns();
  expect(found.length).toBeGreaterThan(80);
  const slow = found.flatMap(({ place, pattern, flags }) => {
    const grows = growth(pattern, flags);
    return grows === "safe" ? [] : [`${place} /${pattern}/${flags} ${grows}`];
  });
  expect(slow).toEqual([]);
}, 600_000);

test("the judge knows a pattern that does", () => {
  expect(growth("^(a|a)*$", "")).toBe("vulnerable exponential");
  expect(growth("#.*$", "")).toBe("vulnerable 2nd degree polynomial");
});

test("nor does a pattern of the schema", () => {
  const schema = readFileSync(new URL("../schema/warmup.schema.json", import.meta.url), "utf8");
  const found = [...schema.matchAll(/"pattern": ("(?:[^"\\]|\\.)*")/g)].map(
    ([, pattern]) => JSON.parse(pattern!) as string,
  );
  expect(found.length).toBeGreaterThan(10);
  for (const pattern of new Set(found)) expect([pattern, growth(pattern, "u")]).toEqual([pattern, "safe"]);
}, 600_000);

test("no pattern is made of other text: what was not seen here is not judged here", () => {
  for (const path of readdirSync(SRC, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".ts") || path.includes("generated")) continue;
    const made = /\bRegExp\(/.test(readFileSync(SRC + path, "utf8"));
    expect([path, made]).toEqual([path, path.replaceAll("\\", "/") === "spec/schema-errors.ts"]);
  }
});
