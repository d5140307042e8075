import { spawnSync } from "node:child_process";
import {
  type FileHandle,
  mkdir,
  mkdtemp,
  open,
  readFile,
  readdir,
  readlink,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AtomicFile } from "../../src/tfrecord/index.js";
import { temporaryName } from "../../src/tfrecord/temporary-file.js";

const NAME = "tf_serving_warmup_requests";
const bytes = (text: string) => new TextEncoder().encode(text);

let folder: string;
let target: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "atomic-"));
  target = join(folder, NAME);
});
afterEach(() => rm(folder, { recursive: true }));

describe("AtomicFile", () => {
  test("shows the old file until the commit, then the new one, and leaves nothing else", async () => {
    await writeFile(target, "old");
    const file = await AtomicFile.create(target);
    await file.write(bytes("ne"));
    await file.write(bytes("w"));
    expect(await readFile(target, "utf8")).toBe("old");
    await file.commit();
    await file.abort();
    expect(await readFile(target, "utf8")).toBe("new");
    expect(await readdir(folder)).toEqual([NAME]);
  });

  test("can be read back before the commit, and is closed by it", async () => {
    const file = await AtomicFile.create(target);
    await file.write(bytes("new"));
    await file.write(bytes("er"));
    const back = new Uint8Array(9);
    expect(await file.read(back, 1)).toBe(4);
    expect(Buffer.from(back.subarray(0, 4)).toString()).toBe("ewer");
    expect(await readFile(file.temporaryPath, "utf8")).toBe("newer");
    await file.commit();
    await expect(file.write(bytes("more"))).rejects.toThrow("closed");
    expect(await readdir(folder)).toEqual([NAME]);
  });

  test("writes all of its parts, however little of them one system call takes", async () => {
    const file = await AtomicFile.create(target);
    const handle = await open(file.temporaryPath, "r");
    const short = vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, "writev");
    short.mockImplementation(async function (this: FileHandle, parts, position) {
      const { bytesWritten } = await this.write(parts[0]!, 0, Math.min(parts[0]!.byteLength, 3), position);
      return { bytesWritten, buffers: [] };
    });
    await file.write(bytes("one"), bytes(""), bytes("part, "));
    await file.write(bytes("and another"));
    await file.commit();
    expect(short).toHaveBeenCalledTimes(3 + 4);
    short.mockRestore();
    await handle.close();
    expect(await readFile(target, "utf8")).toBe("onepart, and another");
  });

  test("leaves the old file and nothing else after an abort", async () => {
    await writeFile(target, "old");
    const file = await AtomicFile.create(target);
    await file.write(bytes("new"));
    await file.abort();
    await file.abort();
    expect(await readFile(target, "utf8")).toBe("old");
    expect(await readdir(folder)).toEqual([NAME]);
  });

  test("replaces a link and does not follow it", async () => {
    const other = join(folder, "other");
    await writeFile(other, "untouched");
    await symlink(other, target);
    const file = await AtomicFile.create(target);
    await file.write(bytes("new"));
    await file.commit();
    await expect(readlink(target)).rejects.toThrow("EINVAL");
    expect(await readFile(other, "utf8")).toBe("untouched");
    expect(await readFile(target, "utf8")).toBe("new");
  });

  test("throws the file system's error and cleans up when a directory stands at the target", async () => {
    await mkdir(target);
    const file = await AtomicFile.create(target);
    await expect(file.commit()).rejects.toMatchObject({ syscall: "rename" });
    await file.abort();
    expect(await readdir(folder)).toEqual([NAME]);
  });

  test("removes what dead writers of the same target left, and nothing else", async () => {
    const deadPid = spawnSync(process.execPath, ["-e", ""]).pid;
    const ofDead = temporaryName(NAME).replace(`.${process.pid}-`, `.${deadPid}-`);
    const kept = [
      temporaryName(NAME),
      ofDead.replace(NAME, "other"),
      ofDead.replace(/-[0-9a-f]{8}/, "-00000000"),
      ofDead.replace(/\.tmp$/, ".txt"),
      "asset.txt",
    ];
    for (const name of [ofDead, ...kept]) await writeFile(join(folder, name), "");
    const directory = temporaryName(NAME).replace(`.${process.pid}-`, `.${deadPid}-`);
    await mkdir(join(folder, directory));
    const file = await AtomicFile.create(target);
    await file.abort();
    expect((await readdir(folder)).sort()).toEqual([...kept, directory].sort());
  });

  test("has names the server does not open and git can ignore", () => {
    expect(temporaryName(NAME)).toMatch(/^\.tf_serving_warmup_requests\.\d+-[0-9a-f]+\.tmp$/);
    expect(temporaryName(NAME)).not.toBe(temporaryName(NAME));
  });
});
