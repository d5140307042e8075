import { isUtf8 } from "node:buffer";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JsonScanner, parseJson } from "../../src/files/index.js";

/** Whether a whole text is one value. */
function scans(text: string | Uint8Array): boolean {
  const scanner = new JsonScanner(typeof text === "string" ? Buffer.from(text) : text);
  return scanner.skip() && scanner.ends();
}

const deep = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

describe("the scanner takes what the parser takes, and nothing else", () => {
  test.each([
    "0 -0 10 01 1. .5 1.5 +1 - 1e 1e5 1E+05 1e-400 1e308 1e309 -1e309 0.1e999 1e0000001 1e1e1 0x1 1_0".split(" "),
    ["1".repeat(20), "1".repeat(200), "1".repeat(308), "1".repeat(400), "9".repeat(309), `1${"0".repeat(308)}`],
    "NaN -NaN nan Inf -Inf Infinity -Infinity Infinit Infinityx true false null tru nulll".split(" "),
    ['""', '"a"', '"', '"\\"', '"\\\\"', '"\\x"', '"\\u12"', '"\\u00e9"', '"\\u00G0"', '"\u0001"', '"\u007f"', '"é🎈"'],
    ['"\\ud83c\\udf88"', '"\\ud83c"', '"\\udf88"', '"\\ud83c\\ud83c\\udf88"', '"\\ud83cx\\udf88"', '"\\uD83C\\u0041"'],
    ["[]", "[ ]", "[1,]", "[,]", "[1 2]", "[1", "[1]]", "[1]x", " [1] ", "[[], {}]", "[1}", "]"],
    ["{}", "{ }", '{"a":1}', '{"a" : 1 , "a":2}', '{"a":1,}', '{"a"}', "{a:1}", '{"a":}', '{"a":1]', '{"a":1', "{1:1}"],
    ["", " ", "\t\r\n1", "\u00a01", "\ufeff1", "1\u0000", "\u000b1"],
    [
      deep(260),
      deep(261),
      deep(262),
      `${'{"a":'.repeat(260)}1${"}".repeat(260)}`,
      `${'{"a":'.repeat(261)}1${"}".repeat(261)}`,
    ],
  ])("%s %s %s and the like", (...texts) => {
    for (const text of texts) expect(scans(text), text).toBe("value" in parseJson(text, "nothing"));
  });

  test("cut anywhere, and with any byte changed", () => {
    const text = Buffer.from(
      '{"a": [1, -2.5e3, "\\u00e9\\ud83c\\udf88é", {"b64": "AA=="}], "b": [null, true, NaN, {}]}',
    );
    const takes = (bytes: Uint8Array): boolean =>
      isUtf8(bytes) && "value" in parseJson(Buffer.from(bytes).toString(), "nothing");
    for (let length = 0; length <= text.length; length += 1) {
      const cut = text.subarray(0, length);
      expect(isUtf8(cut) && scans(cut), `cut at ${length}`).toBe(takes(cut));
    }
    for (let at = 0; at < text.length; at += 1) {
      for (let byte = 0; byte < 256; byte += 1) {
        const changed = Uint8Array.from(text).with(at, byte);
        expect(isUtf8(changed) && scans(changed), `byte ${at} as ${byte}`).toBe(takes(changed));
      }
    }
  });

  test("for any value, and nothing beyond its end", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = Buffer.from(JSON.stringify(value));
        const within = Buffer.concat([Buffer.from("12"), text, Buffer.from("34")]);
        const scanner = new JsonScanner(within, 2, 2 + text.length);
        expect(scanner.skip() && scanner.ends()).toBe("value" in parseJson(text.toString(), "nothing"));
      }),
      { seed: 1 },
    );
  });
});

describe("the parts of a value", () => {
  test("are gone over one by one", () => {
    const text = '{"name": "a\\u00e9", "rows": [[1], [2, 3]], "rest": {"x": [null]}}';
    const scanner = new JsonScanner(Buffer.from(text));
    const found: unknown[] = [];
    const sound = scanner.object((name) => {
      if (name === "name") return found.push(scanner.text()) > 0;
      if (name !== "rows") return scanner.skip();
      return scanner.list(() => {
        scanner.peek();
        const start = scanner.at;
        const row = scanner.skip();
        found.push(scanner.slice(start, scanner.at));
        return row;
      });
    });
    expect(sound && scanner.ends()).toBe(true);
    expect(found).toEqual(["aé", "[1]", "[2, 3]"]);
  });

  test("are not there where something else stands", () => {
    const at = (text: string): JsonScanner => new JsonScanner(Buffer.from(text));
    expect(at("[1]").object(() => true)).toBe(false);
    expect(at("{}").list(() => true)).toBe(false);
    expect(at("1").text()).toBeUndefined();
    expect(at('"a').text()).toBeUndefined();
  });
});
