import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dtypeByName } from "../../src/dtype.js";
import { decodeFloat, encodeFloat, floatFormat, overflows } from "../../src/values/float-format.js";

const folder = new URL("../fixtures/values/", import.meta.url);

interface Table {
  readonly decoded: readonly (readonly [code: number, value: number | string])[];
  readonly rounded: readonly (readonly [code: number, value: number | string])[];
}

const numberOf = (value: number | string) =>
  typeof value === "number" ? value : Number({ nan: "NaN", inf: "Infinity", "-inf": "-Infinity" }[value]);

describe.each(readdirSync(folder).filter((name) => name.endsWith(".json")))("%s", (name) => {
  const table: Table = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  const format = floatFormat(dtypeByName(name.replace(".json", ""))!)!;

  it("every code has the value that ml_dtypes gives it", () => {
    for (const [code, value] of table.decoded) {
      expect(Object.is(decodeFloat(format, code), numberOf(value)), `code ${code}`).toBe(true);
    }
  });

  it("every number becomes the nearest code, ties to even, rounded once", () => {
    for (const [code, value] of table.rounded)
      expect([encodeFloat(format, numberOf(value)), value]).toEqual([code, value]);
  });

  it("a number overflows where rounding would leave the finite numbers", () => {
    const largest = decodeFloat(format, format.largest);
    const step = largest - decodeFloat(format, format.largest - 1);
    // A tie goes to the even code, and the code after the largest is even exactly where the largest is odd.
    expect(overflows(format, largest + step / 2)).toBe(format.largest % 2 === 1);
    expect(overflows(format, largest + step * 0.49)).toBe(false);
    expect(overflows(format, -largest - step * 0.51)).toBe(true);
    expect(overflows(format, Number.MAX_VALUE)).toBe(true);
  });
});

it("double precision needs no format, and the parts of complex64 are float32", () => {
  expect(floatFormat(dtypeByName("float64")!)).toBeUndefined();
  expect(floatFormat(dtypeByName("complex128")!)).toBeUndefined();
  expect(floatFormat(dtypeByName("complex64")!)).toBe(floatFormat(dtypeByName("float32")!));
});
