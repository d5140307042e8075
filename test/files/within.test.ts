import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix, win32 } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isWithin, leadsOutside, realPathOf } from "../../src/files/within.js";

describe("isWithin on POSIX", () => {
  test.each([
    ["/w", true],
    ["/w/a", true],
    ["/w/..a", true],
    ["/w/a/../b", true],
    ["/", false],
    ["/w/..", false],
    ["/w/../x", false],
    ["/wide", false],
    ["/etc/passwd", false],
  ])("/w and %s: %s", (path, within) => {
    expect(isWithin("/w", path, posix)).toBe(within);
  });
});

describe("isWithin on Windows", () => {
  const folder = "C:\\work";
  test.each([
    ["models\\m", true],
    ["models/m", true],
    ["C:\\WORK\\models", true],
    ["C:models", true],
    ["..a", true],
    ["..", false],
    ["..\\other", false],
    ["models\\..\\..\\other", false],
    ["models/../../other", false],
    ["\\Windows", false],
    ["/Windows", false],
    ["C:\\Windows", false],
    ["C:/Windows", false],
    ["D:\\work", false],
    ["\\\\server\\share\\m", false],
    ["//server/share/m", false],
    ["\\\\?\\C:\\Windows", false],
    ["\\\\.\\pipe\\x", false],
    ["\\\\.\\NUL", false],
    ["\\\\?\\UNC\\server\\share", false],
    ["CON", true],
    ["models\\NUL.txt", true],
    ["spec.yaml:stream", true],
    ["..\\work:stream", false],
    ["models. ", true],
    [".. \\other", true],
    ["D:", false],
    ["D:models", false],
    ["C:..\\other", false],
    ["c:\\work\\m", true],
  ])("C:\\work and a spec's %s: %s", (written, within) => {
    // A drive that is not the process's own starts at its root, so `C:models` is given its folder as Windows would.
    const path = win32.resolve(folder, written);
    expect(isWithin(folder, path, win32)).toBe(within);
  });
});

describe("leadsOutside", () => {
  let root: string;
  beforeAll(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), "warmup-within-")));
    mkdirSync(join(root, "w/models"), { recursive: true });
    mkdirSync(join(root, "other"));
    symlinkSync(join(root, "other"), join(root, "w/out"), "junction");
    symlinkSync(join(root, "w/models"), join(root, "w/in"), "junction");
    symlinkSync(join(root, "w"), join(root, "alias"), "junction");
  });
  afterAll(() => rmSync(root, { recursive: true }));
  const led = (path: string, folder = "w") => leadsOutside(join(root, path), [join(root, folder)]);

  test("a link that stays within is no way out", async () => {
    expect(await led("w/in/1")).toBeUndefined();
  });

  test("a link that leaves is told by where it leads, also for what is not there yet", async () => {
    expect(await led("w/out")).toBe(join(root, "other"));
    expect(await led("w/out/not/there")).toBe(join(root, "other/not/there"));
  });

  test("a folder that is itself named through a link is the one that it leads to", async () => {
    expect(await led("w/models", "alias")).toBeUndefined();
    expect(await led("alias/models")).toBeUndefined();
  });

  test("a path whose beginning is missing is taken as it is written", async () => {
    expect(await realPathOf(join(root, "w/new/1"))).toBe(join(root, "w/new/1"));
  });
});
