/** Specs, plans and values at each limit, and one step beyond it. */
import { expect, test } from "vitest";
import { draftSpec } from "../../src/init/index.js";
import { specForModel } from "../../src/spec/index.js";
import { MAX_FILE_BYTES } from "../../src/spec/limits.js";
import { namedFiles } from "../../src/spec/named-files.js";
import { resolvePlainScalar } from "../../src/spec/plain-scalar.js";
import { createSourceText } from "../../src/spec/source-text.js";
import { suggest } from "../../src/spec/suggest.js";
import { makeContent } from "../../src/values/derived/content.js";
import { deriveString } from "../../src/values/derived/string.js";
import { literalShape } from "../../src/values/literal-shape.js";
import { model, planned, planOf, TOY } from "../plan/rig.js";
import { DT, info, model as modelOf, signature } from "../serving/build.js";
import { parse, sound } from "../spec/parse.js";

const codes = (text: string) => [...new Set(parse(text).problems.map(({ code }) => code))];
const list = (count: number) => `[${Array.from({ length: count }, (_, i) => i + 1).join(", ")}]`;
const nested = (levels: number) => `${"[".repeat(levels)}1${"]".repeat(levels)}`;

// limit: src/spec/limits.ts MAX_FILE_BYTES
test("the files of a spec are looked for in at most 4 MiB", () => {
  const text = (length: number) => `version: 1\nmodel: { path: m }\n#${"x".repeat(length)}`.slice(0, length);
  expect(namedFiles(text(MAX_FILE_BYTES)).model).toBe("m");
  expect(namedFiles(text(MAX_FILE_BYTES + 1)).model).not.toBe("m");
});

// limit: src/spec/limits.ts MAX_DEPTH
test("a spec nests at most 64 lists and mappings", () => {
  const text = (depth: number) => `version: 1\nrequests: [{ inputs: { x: ${nested(depth - 4)} } }]`;
  expect(codes(text(64))).toEqual([]);
  expect(codes(text(65))).toEqual(["spec-too-deep"]);
  // By an alias, which the parser does not see.
  const alias = (depth: number) =>
    `version: 1\nrequests: [{ inputs: { a: &a ${nested(30)}, x: ${nested(depth - 34).replace("1", "*a")} } }]`;
  expect(codes(alias(64))).toEqual([]);
  expect(codes(alias(65))).toEqual(["spec-too-deep"]);
});

// limit: src/spec/limits.ts MAX_VALUES
test("a spec has at most a million values", () => {
  const text = (values: number) => {
    const rest = values - 1006 - 998_000;
    return `version: 1\nrequests: [{ inputs: { x: &a [${"1,".repeat(999)}], y: [${"*a,".repeat(998)}${"1,".repeat(rest)}] } }]`;
  };
  expect(codes(text(1_000_000))).not.toContain("spec-expansion");
  expect(codes(text(1_000_001))).toContain("spec-expansion");
  const merged = (entries: number) => {
    const keys = Array.from({ length: 1000 }, (_, i) => `k${i}: 1`).join(", ");
    const more = Array.from({ length: entries - 1_000_000 }, (_, i) => `m${i}: 1`).join(", ");
    const rest = more === "" ? "" : `z: { <<: { ${more} } }`;
    return [
      `version: 1`,
      `x: &x { ${keys} }`,
      ...Array.from({ length: 1000 }, (_, i) => `y${i}: { <<: *x }`),
      rest,
    ].join("\n");
  };
  const copies = (text: string) =>
    parse(text).problems.some(({ message }) => message.startsWith("Merge keys copy more"));
  expect(copies(merged(1_000_000))).toBe(false);
  expect(copies(merged(1_000_001))).toBe(true);
});

// limit: src/spec/limits.ts MAX_DIGITS
test("an integer has at most 400 digits", () => {
  expect(resolvePlainScalar("9".repeat(400))).toHaveProperty("value");
  expect(resolvePlainScalar("9".repeat(401))).toHaveProperty("fault");
});

// limit: src/spec/limits.ts MAX_RANGE_SIZES
test("a range expands to at most 1000 sizes", () => {
  const text = (max: number) => `version: 1\nrequests: [{ batch_sizes: { min: 1, max: ${max}, step: 1 } }]`;
  expect(codes(text(1000))).toEqual([]);
  expect(codes(text(1001))).toEqual(["spec-range"]);
});

// limit: src/spec/limits.ts MAX_PROBLEMS
test("at most 200 problems are told one by one", () => {
  const text = (keys: number) => `version: 1\n${Array.from({ length: keys }, (_, i) => `key_${i}: 1`).join("\n")}`;
  expect(codes(text(200))).toEqual(["spec-unknown-key"]);
  expect(codes(text(201))).toEqual(["spec-unknown-key", "spec-more-problems"]);
});

// limit: src/spec/limits.ts MAX_MISTAKES
test("with at most 2000 breaches of the schema the rest of the spec is judged still", () => {
  const text = (mistakes: number) =>
    `version: 1\nrequests: [{ name: a }, { name: a }]\nmodel: { tags: [${"1,".repeat(mistakes)}] }`;
  expect(codes(text(2000))).toContain("spec-duplicate-name");
  expect(codes(text(2001))).not.toContain("spec-duplicate-name");
});

// limit: src/spec/normalise/settings.ts MAX_RECORDS
test("a spec allows 1000 records, and no more", () => {
  expect(sound("version: 1").limits.maxRecords).toBe(1000);
  expect(codes("version: 1\nlimits: { max_records: 1000 }")).toEqual([]);
  expect(codes("version: 1\nlimits: { max_records: 1001 }")).not.toEqual([]);
});

// limit: src/spec/source-text.ts MAX_EXCERPT
test("an excerpt has at most 160 characters", () => {
  const excerpt = (length: number) => createSourceText("f", "x".repeat(length)).point([0, 1]).excerpt.text;
  expect(excerpt(160)).toHaveLength(160);
  expect(excerpt(161)).toHaveLength(160);
});

// limit: src/spec/suggest.ts MAX_LENGTH
test("words of at most 64 letters are compared", () => {
  const word = (length: number) => "a".repeat(length);
  expect(suggest(word(64), [word(63)])).toBe(word(63));
  expect(suggest(word(65), [word(64)])).toBeUndefined();
  expect(suggest(word(63), [word(64)])).toBe(word(64));
  expect(suggest(word(64), [word(65)])).toBeUndefined();
});

// limit: src/plan/limits.ts MAX_RECORDS
test("a plan has at most 1000 records", () => {
  expect(planOf("requests: [{ repeat: 1000 }]").records).toHaveLength(1000);
  expect(planned("requests: [{ repeat: 600 }, { repeat: 401 }]").problems.map(({ code }) => code)).toEqual([
    "plan-too-many-records",
  ]);
});

const CUBE = model({ serving_default: { inputs: { x: "float32 [-1, -1]" } } });

// limit: src/plan/limits.ts MAX_COMBINATIONS
test("at most 100,000 combinations are looked at one by one", () => {
  const said = (sizes: number, dims: number) =>
    planned(
      `requests: [{ batch_sizes: ${list(sizes)}, dims: { a: ${list(dims)} }, inputs: { x: { shape: [-1, a] } } }]`,
      CUBE,
    )
      .problems.map(({ message }) => message)
      .join();
  expect(said(100, 1000)).toContain("The request makes 100000 records");
  expect(said(11, 9091)).toContain("asks for 100001 combinations");
});

const checked = (dims: number) => `checks: { coverage: { min: 1, dims: { a: ${list(dims)} } } }`;

// limit: src/plan/coverage-scope.ts MAX_CHECKED_DIMS
test("a check of coverage names at most 5000 combinations of dimensions", () => {
  const said = (dims: number) =>
    planned(`${checked(dims)}\nrequests: [{}]`)
      .problems.map(({ message }) => message)
      .join();
  expect(said(5000)).not.toContain("combinations of dims");
  expect(said(5001)).toContain("asks for 5001 combinations of dims");
});

// limit: src/plan/coverage.ts MAX_ROW_CELLS
test("a row of coverage has at most 5000 cells that no record hits", () => {
  const cells = (sizes: number, dims: number) =>
    planOf(`${checked(dims)}\nrequests: [{ batch_sizes: ${list(sizes)} }]`, TOY).coverage.length;
  expect(cells(1, 4999)).toBe(5000);
  // One of 3 sizes and 1667 combinations of dimensions, the records' own among them.
  expect(cells(3, 1666)).toBe(3);
});

// limit: src/init/draft.ts MAX_DRAFTED
test("a draft has requests for at most 1000 signatures", () => {
  const drafted = (count: number) => {
    const names = Array.from({ length: count }, (_, i) => `s${i}`);
    const of = (name: string) =>
      signature(name, { x: info("x:0", DT.FLOAT, [null, 3]) }, { y: info("y:0", DT.FLOAT, [null]) });
    return draftSpec({
      model: modelOf(names.map(of)),
      spec: specForModel("/models/m"),
      path: "m",
      file: "warmup.yaml",
    });
  };
  expect(drafted(1000)).toMatchObject({ requests: 1000, problems: [] });
  const { requests, problems, text } = drafted(1001);
  expect(requests).toBe(1000);
  expect(problems).toMatchObject([{ code: "init-ask", message: expect.stringContaining("1 more signature") }]);
  expect(codes(text)).toEqual([]);
});

// limit: src/values/derived/content.ts MAX_PIXELS
test("a graph gets an image of at most 4096 by 4096 pixels", () => {
  const width = (size: { width: number; height: number }) =>
    Buffer.from(makeContent({ kind: "image", formats: ["png"], channels: 1, size }).bytes).readUInt32BE(16);
  expect(width({ width: 4096, height: 4096 })).toBe(4096);
  expect(width({ width: 24_929, height: 673 })).toBe(32);
});

// limit: src/values/derived/string.ts MAX_DEPTH
test("Examples are derived at most four deep within each other", () => {
  expect(deriveString(TOY, [], 4)).toMatchObject({ kind: "made" });
  expect(deriveString(TOY, [], 5)).toMatchObject({ kind: "unknown" });
});

// limit: src/values/literal-shape.ts MAX_RANK
test("a literal has at most 254 levels of lists", () => {
  const literal = (levels: number) => JSON.parse(nested(levels));
  const locate = () => ({ where: {} });
  expect(literalShape(literal(254), [], locate).value).toHaveLength(254);
  expect(literalShape(literal(255), [], locate).problems).toMatchObject([{ code: "values-too-deep" }]);
});
