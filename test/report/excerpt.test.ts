import { describe, expect, test } from "vitest";
import { underline } from "../../src/report/excerpt.js";

/** What stands above the carets. */
function marked(text: string, start: number, length: number): string {
  const { text: shown, marks } = underline({ text, start, length });
  return shown.slice(marks.indexOf("^"), marks.length);
}

describe("the underlined line", () => {
  test("carets stand below the part at fault", () => {
    expect(marked("  batch_size: 0", 14, 1)).toBe("0");
  });

  test("escapes that are shown longer than they were are counted", () => {
    expect(marked("\u001b[1m: bad", 6, 3)).toBe("bad");
    expect(marked("\tx: bad", 4, 3)).toBe("bad");
  });

  test("wide characters take two columns, combining marks none", () => {
    expect(underline({ text: "名: bad", start: 3, length: 3 }).marks).toBe("    ^^^");
    expect(underline({ text: "e\u0301: bad", start: 4, length: 3 }).marks).toBe("   ^^^");
  });

  test("nothing at fault still gets one caret", () => {
    expect(underline({ text: "a:", start: 2, length: 0 }).marks).toBe("  ^");
  });

  test("of a line of a megabyte only the neighbourhood is shown", () => {
    const text = `${"a".repeat(1_000_000)}bad${"c".repeat(1_000_000)}`;
    const { text: shown } = underline({ text, start: 1_000_000, length: 3 });
    expect(shown.length).toBeLessThan(120);
    expect(marked(text, 1_000_000, 3)).toBe("bad");
    expect(marked(text, 1_000_000, 900_000)).toMatch(/^badc+$/);
  });
});
