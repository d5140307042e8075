import { createRequire } from "node:module";
import { expect, test } from "vitest";
import * as source from "../src/index.js";

/** What programs may build on. A name that goes is a breaking change. */
const NAMES = [
  "VERSION",
  "annotations",
  "dtypeByName",
  "dtypeByNumber",
  "dtypeName",
  "encodeRecord",
  "findVersions",
  "formatJson",
  "formatMarkdown",
  "formatText",
  "parseSpec",
  "plan",
  "readModel",
  "readSpec",
  "run",
  "specForModel",
  "verifyFile",
];

test("the library exports these names, and no default", () => {
  expect(Object.keys(source).sort()).toEqual(NAMES);
});

test("the bundles export the same, by import and by require", async () => {
  const bundle = new URL("../dist/lib/", import.meta.url);
  const imported = await import(new URL("index.js", bundle).href);
  const required = createRequire(import.meta.url)(new URL("index.cjs", bundle).pathname);
  expect(Object.keys(imported).sort()).toEqual(NAMES);
  expect(Object.keys(required).sort()).toEqual(NAMES);
});

test("the steps of the documentation make what a run writes", async () => {
  const { encodeRecord, findVersions, parseSpec, plan, readModel } = source;
  const directory = new URL("fixtures/models/", import.meta.url).pathname;
  const spec = parseSpec("version: 1\nmodel: { path: half_plus_two }\n", { file: "warmup.yaml", directory });
  const versions = await findVersions(spec.value!);
  const model = await readModel(versions.value![0]!, ["serve"]);
  const planned = plan(spec.value!, model.value!);
  const [record] = planned.value!.records;
  expect(encodeRecord(record!, planned.value!.modelName).length).toBeGreaterThan(0);
});
