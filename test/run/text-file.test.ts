import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, readlinkSync, symlinkSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type TextFile, writeTextFile } from "../../src/run/text-file.js";
import { Workplace } from "./workplace.js";

let place: Workplace;
let outside: Workplace;
beforeEach(() => {
  place = new Workplace();
  outside = new Workplace();
});
afterEach(() => {
  place[Symbol.dispose]();
  outside[Symbol.dispose]();
});

const write = (path: string, over: Partial<TextFile> = {}) =>
  writeTextFile({ path, text: "new", over: true, folders: true, workspace: place.cwd, ...over });

describe("a text that a run leaves", () => {
  test("is there whole, with the folders above it, and nothing beside it", async () => {
    expect(await write(place.path("a/b/report.json"))).toBeUndefined();
    expect(await write(place.path("a/b/report.json"), { text: "newer" })).toBeUndefined();
    expect(String(place.bytes("a/b/report.json"))).toBe("newer");
    expect(place.listing()).toEqual(["a", "a/b", "a/b/report.json"]);
  });

  test("leaves a file that is to stay, without a moment in which it could be lost", async () => {
    place.file("warmup.yaml", "mine");
    const reason = "there is a file of that name already (EEXIST)";
    expect(await write(place.path("warmup.yaml"), { over: false })).toEqual({ exists: true, reason });
    expect(String(place.bytes("warmup.yaml"))).toBe("mine");
    expect(await write(place.path("other.yaml"), { over: false })).toBeUndefined();
    expect(place.listing()).toEqual(["other.yaml", "warmup.yaml"]);
  });

  test("is not put into a folder's place", async () => {
    mkdirSync(place.path("report.json"));
    expect(await write(place.path("report.json"))).toEqual({ exists: false, reason: "it is a folder" });
  });

  test("is not written through a link, nor in its place", async () => {
    place.file("kept", "old");
    symlinkSync("kept", place.path("report.json"));
    expect(await write(place.path("report.json"))).toMatchObject({ reason: expect.stringContaining("symbolic link") });
    expect(readlinkSync(place.path("report.json"))).toBe("kept");
    expect(String(place.bytes("kept"))).toBe("old");
  });

  test("does not leave the workspace by a link in a folder's place, unless that is allowed", async () => {
    symlinkSync(outside.cwd, place.path("out"));
    expect(await write(place.path("out/report.json"))).toMatchObject({ reason: expect.stringContaining("link to") });
    expect(outside.listing()).toEqual([]);
    expect(await write(place.path("out/report.json"), { workspace: undefined })).toBeUndefined();
    expect(outside.listing()).toEqual(["report.json"]);
  });

  test("goes where the command line says in plain words, in the workspace or not", async () => {
    expect(await write(outside.path("report.json"))).toBeUndefined();
  });

  test("under a file's name is told", async () => {
    place.file("file", "");
    const reason = "a part of its path is no folder (ENOTDIR)";
    expect(await write(place.path("file/report.json"))).toEqual({ exists: false, reason });
    expect(await write(place.path("file/more/report.json"))).toEqual({ exists: false, reason });
  });

  test("with a name that no file system takes is told", async () => {
    const reason = "its name is longer than the file system takes (ENAMETOOLONG)";
    expect(await write(place.path("n".repeat(5000)))).toEqual({ exists: false, reason });
  });
});

describe.runIf(process.platform === "linux")("on Linux, a text that a run leaves", () => {
  test.each(["/proc/report/report.json", "/proc/report.json", "/sys/report/report.json"])(
    "comes to an end at %s, where Node's own mkdir goes on for ever",
    async (path) => {
      expect(await write(path)).toMatchObject({ reason: expect.stringMatching(/\((ENOENT|EACCES|EPERM|EROFS)\)$/) });
    },
  );

  test.each(["/dev/full", "/dev/null", "/dev/zero"])("is not put into %s, nor beside it", async (path) => {
    expect(await write(path)).toEqual({ exists: false, reason: "it is a device, a pipe or a socket, and no file" });
    expect(existsSync(path)).toBe(true);
  });

  test("does not wait for the reader of a pipe", async () => {
    spawnSync("mkfifo", [place.path("pipe")]);
    expect(await write(place.path("pipe"))).toMatchObject({ reason: expect.stringContaining("pipe") });
  });

  test.skipIf(process.getuid?.() === 0)("in a folder without rights is told", async () => {
    mkdirSync(place.path("closed"));
    chmodSync(place.path("closed"), 0o555);
    expect(await write(place.path("closed/report.json"))).toMatchObject({ reason: "permission is denied (EACCES)" });
  });
});

test("a report that cannot be written leaves the warm-up file as it was made", async () => {
  const { main } = await import("../../src/cli/main.js");
  place.model("half_plus_two");
  mkdirSync(place.path("report.json"));
  const said: string[] = [];
  const output = {
    on: () => {},
    write: (text: string, done?: (error?: Error | null) => void) => {
      said.push(text);
      done?.();
    },
  };
  const io = { stdout: output, stderr: output, env: {}, cwd: () => place.cwd };
  const status = await main(["write", "--saved-model", "half_plus_two", "--report", "report.json"], io);
  expect(status).toBe(1);
  expect(said.join("")).toContain("the report cannot be written to report.json: it is a folder\n");
  const file = place.path("half_plus_two/1/assets.extra/tf_serving_warmup_requests");
  expect(readFileSync(file).length).toBeGreaterThan(0);
});
