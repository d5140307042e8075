import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const GOLDEN = fileURLToPath(new URL("../../scripts/golden.mjs", import.meta.url));

/** Places that sort, compare, print numbers or count hours in their own way. */
const PLACES = [
  { TZ: "UTC", LANG: "C", LC_ALL: "C" },
  { TZ: "Pacific/Chatham", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
] as const;

describe("every golden spec makes the committed bytes", () => {
  test.each(PLACES)(
    "in $TZ and $LANG, in a folder of its own",
    (place) => {
      const base = mkdtempSync(join(tmpdir(), "same-"));
      const folder = join(base, place.LANG === "C" ? "a" : "a folder, with blanks and ümlauts");
      mkdirSync(folder);
      try {
        const { PATH = "" } = process.env;
        const env = { PATH, TMPDIR: folder, ...place };
        const { status, stdout, stderr } = spawnSync(process.execPath, [GOLDEN], { encoding: "utf8", env });
        expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
        expect(stdout).toMatch(/^golden hashes: (\d+) of \1 specs are the same\n$/);
      } finally {
        rmSync(base, { recursive: true });
      }
    },
    240_000,
  );
});
