import { link, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Renamer, place, replace } from "../../src/tfrecord/put-in-place.js";

let folder: string;
let from: string;
let to: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "place-"));
  from = join(folder, "draft");
  to = join(folder, "file");
  await writeFile(from, "new");
});
afterEach(() => rm(folder, { recursive: true }));

const failure = (code: string) => Object.assign(new Error(code), { code, syscall: "rename" });

/** A system whose renames fail so many times with that code, as they do while another process has the target open. */
function system(platform: NodeJS.Platform, code: string, times: number) {
  const waited: number[] = [];
  let left = times;
  const renamer: Renamer = {
    platform,
    link,
    rename: async (...names) => {
      if (left-- > 0) throw failure(code);
      await rename(...names);
    },
    pause: async (milliseconds) => void waited.push(milliseconds),
  };
  return { renamer, waited };
}

describe("on Windows a rename over a file that someone has open", () => {
  test.each(["EPERM", "EACCES", "EBUSY"])("waits for its end where the system says %s", async (code) => {
    const { renamer, waited } = system("win32", code, 3);
    await writeFile(to, "old");
    await replace(from, to, renamer);
    expect(await readFile(to, "utf8")).toBe("new");
    expect(waited).toEqual([10, 40, 150]);
  });

  test("is given up after some seconds, and the old file stays", async () => {
    const { renamer, waited } = system("win32", "EPERM", 100);
    await writeFile(to, "old");
    await expect(replace(from, to, renamer)).rejects.toMatchObject({ code: "EPERM" });
    expect(waited.reduce((sum, one) => sum + one)).toBe(4000);
    expect(await readFile(to, "utf8")).toBe("old");
  });

  test("does not wait for what no waiting mends", async () => {
    const { renamer, waited } = system("win32", "ENOENT", 1);
    await expect(replace(from, to, renamer)).rejects.toMatchObject({ code: "ENOENT" });
    expect(waited).toEqual([]);
  });
});

test("elsewhere such an error is final at once", async () => {
  const { renamer, waited } = system("linux", "EPERM", 1);
  await expect(replace(from, to, renamer)).rejects.toMatchObject({ code: "EPERM" });
  expect(waited).toEqual([]);
});

describe("a file that may not replace another", () => {
  test("is put where nothing is, under one name", async () => {
    await place(from, to);
    expect(await readdir(folder)).toEqual(["file"]);
  });

  test("leaves what is there", async () => {
    await writeFile(to, "old");
    await expect(place(from, to)).rejects.toMatchObject({ code: "EEXIST" });
    expect(await readFile(to, "utf8")).toBe("old");
  });

  test("is renamed where the file system has no hard links", async () => {
    const { renamer } = system("linux", "", 0);
    await place(from, to, { ...renamer, link: () => Promise.reject(failure("EPERM")) });
    expect(await readFile(to, "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual(["file"]);
  });
});
