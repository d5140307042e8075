import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openFileSource } from "../../src/tfrecord/index.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "source-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function kind(path: string): Promise<string> {
  const opened = await openFileSource(path);
  if (opened.kind === "open") await opened.source.close();
  return opened.kind;
}

describe("openFileSource", () => {
  test("reads from anywhere, and fewer bytes only at the end", async () => {
    const path = join(folder, "file");
    await writeFile(path, "0123456789");
    const opened = await openFileSource(path);
    if (opened.kind !== "open") throw new Error(opened.kind);
    const target = new Uint8Array(4);
    expect(opened.source.size).toBe(10);
    expect(await opened.source.read(target, 3)).toBe(4);
    expect(Buffer.from(target).toString()).toBe("3456");
    expect(await opened.source.read(target, 8)).toBe(2);
    expect(await opened.source.read(target, 10)).toBe(0);
    await opened.source.close();
  });

  test("finds nothing where the server finds nothing: no file, a dangling link, a file in place of a folder", async () => {
    await symlink(join(folder, "nowhere"), join(folder, "dangling"));
    await writeFile(join(folder, "file"), "");
    expect(await kind(join(folder, "none"))).toBe("missing");
    expect(await kind(join(folder, "dangling"))).toBe("missing");
    expect(await kind(join(folder, "file", "below"))).toBe("missing");
  });

  test("follows a link to a file, and tells a directory", async () => {
    await writeFile(join(folder, "file"), "x");
    await symlink(join(folder, "file"), join(folder, "link"));
    expect(await kind(join(folder, "link"))).toBe("open");
    expect(await kind(folder)).toBe("directory");
  });

  test.skipIf(process.platform === "win32")("does not wait for someone to write to a pipe", async () => {
    execFileSync("mkfifo", [join(folder, "pipe")]);
    expect(await kind(join(folder, "pipe"))).toBe("special");
  });

  // Root may read everything.
  test.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
    "tells a file it may not read from a folder it may not search",
    async () => {
      await writeFile(join(folder, "secret"), "x", { mode: 0o000 });
      expect(await kind(join(folder, "secret"))).toBe("unreadable");
      await mkdir(join(folder, "closed"));
      await writeFile(join(folder, "closed", "file"), "x");
      await chmod(join(folder, "closed"), 0o000);
      expect(await kind(join(folder, "closed", "file"))).toBe("missing");
      await chmod(join(folder, "closed"), 0o700);
    },
  );
});
