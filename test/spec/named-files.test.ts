import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FILE_KEYS, namedFiles } from "../../src/spec/named-files.js";

test("names the model and every other file, wherever they stand", () => {
  const text = `
version: 1
model: { path: export/ranker }
serving: { batching_parameters_file: batching.txt }
sources: { gateway: { format: rest_jsonl, path: "captures/*.jsonl" } }
requests:
  - rest_body: body.json
  - inputs:
      x: { input_data_file: arrays.npz#x }
      y: &lines { text_file: lines.txt }
      z: *lines
`;
  expect(namedFiles(text)).toEqual({
    model: "export/ranker",
    files: ["arrays.npz", "arrays.npz#x", "batching.txt", "body.json", "captures/*.jsonl", "lines.txt"],
  });
});

test("follows aliases and merge keys, as the spec is read", () => {
  const text =
    "base: &base { path: &path shared }\nmodel: { <<: *base }\nserving: { batching_parameters_file: *path }\n";
  expect(namedFiles(text)).toEqual({ model: "shared", files: ["shared"] });
});

test.each(["", "words", "- 1", "model: 7", "model: { path: [ }", "\u0000", "a: *b", "[".repeat(100_000)])(
  "of %j it names the default",
  (text) => {
    expect(namedFiles(text)).toEqual({ model: ".", files: [] });
  },
);

test("knows every key of the schema that holds a path", () => {
  const schema = JSON.parse(readFileSync(new URL("../../schema/warmup.schema.json", import.meta.url), "utf8"));
  const keys = new Set<string>();
  const collect = (node: unknown, path: readonly string[]): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      if (key === "description" && /relative to this file/i.test(String(child))) keys.add(path.at(-1)!);
      collect(child, [...path, key]);
    }
  };
  collect(schema, []);
  const definitions: Readonly<Record<string, string>> = { textFile: "text_file", inputDataFile: "input_data_file" };
  const named = [...keys].map((key) => definitions[key] ?? key).sort();
  // `path` is that of the model and of a source.
  expect(named).toEqual([...FILE_KEYS, "path"].sort());
});
