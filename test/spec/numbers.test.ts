import { expect, test } from "vitest";
import { sound } from "./parse.js";

/** The value of input `x` as the spec keeps it. */
function literal(text: string): unknown {
  const { requests } = sound(`version: 1\nrequests:\n  - inputs:\n      x: ${text}`);
  const values = requests === "auto" ? undefined : requests[0]?.inputs.get("x")?.values;
  return values?.kind === "literal" ? values.value : values;
}

test.each([
  ["0", 0n],
  ["-7", -7n],
  ["+7", 7n],
  ["007", 7n],
  ["9007199254740993", 9007199254740993n],
  ["18446744073709551615", 18446744073709551615n],
  ["-9223372036854775808", -9223372036854775808n],
  ["0x10", 16n],
  ["0o17", 15n],
  ["0xFFFFFFFFFFFFFFFF", 18446744073709551615n],
])("the integer %s keeps every digit", (text, value) => {
  expect(literal(text)).toBe(value);
});

test.each([
  ["0.1", 0.1],
  ["-0.0", -0],
  ["-0", -0],
  ["0.0", 0],
  ["1.", 1],
  [".5", 0.5],
  ["1e3", 1000],
  ["5e-324", 5e-324],
  ["1.7976931348623157e308", Number.MAX_VALUE],
  [".inf", Infinity],
  ["-.INF", -Infinity],
  [".nan", Number.NaN],
])("the float %s is the nearest of 64 bits, sign of zero included", (text, value) => {
  expect(literal(text)).toBe(value);
});

test.each(["0b11", "1_000", "0o8", "0xg", "1e", "inf", "nan", "12:30", "2024-01-01", "yes", "-0x10"])(
  "%s is text in YAML 1.2",
  (text) => {
    expect(literal(text)).toBe(text);
  },
);

test("quoted numbers stay text until a dtype is known", () => {
  expect(literal("[\"9007199254740993\", '1.5']")).toEqual(["9007199254740993", "1.5"]);
});

test("booleans and bytes keep their kind, lists their nesting", () => {
  expect(literal("[[true, False], [{ b64: AAH/ }, text]]")).toEqual([
    [true, false],
    [new Uint8Array([0, 1, 255]), "text"],
  ]);
});

test("bounds of random_data are exact, quoted or plain", () => {
  expect(literal("{ random_data: { min: '-9007199254740993', max: 9007199254740993 } }")).toEqual({
    kind: "uniform",
    min: -9007199254740993n,
    max: 9007199254740993n,
  });
  expect(literal("{ random_data: { min: 0, max: 1.0 } }")).toEqual({ kind: "uniform", min: 0n, max: 1 });
});

test("seed and versions are exact to 63 bits", () => {
  const spec = sound("version: 1\nmodel: { versions: [9007199254740993] }\ndefaults: { seed: 9223372036854775807 }");
  expect(spec.model.versions).toEqual([9007199254740993n]);
  expect(spec.defaults.seed).toBe(9223372036854775807n);
});
