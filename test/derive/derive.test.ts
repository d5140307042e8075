import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeWithReferee, referee } from "../referee/referee.js";
import { type Derivation, deriveAll } from "./derivations.js";

const PAGE = fileURLToPath(new URL("../../docs/DERIVED.md", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "derived-"));
let derivations: readonly Derivation[];

beforeAll(async () => {
  derivations = await deriveAll(folder);
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const isWritten = ({ file }: Derivation) => existsSync(join(folder, file));

/** A model to a line: what was written, and the codes of what was said. */
function outcome({ ok, records, problems }: Derivation): string {
  const codes = problems.map(({ code, severity }) => `${severity} ${code}`);
  return [ok ? `${records} written` : "refused", ...new Set(codes)].join(", ");
}

describe("a model alone", () => {
  it("is answered with the outcome that is kept beside this test", async () => {
    const outcomes = Object.fromEntries(derivations.map((derivation) => [derivation.model, outcome(derivation)]));
    await expect(`${JSON.stringify(outcomes, null, 2)}\n`).toMatchFileSnapshot("outcomes.json");
  });

  it("gets a file exactly where no error was found", () => {
    const wrong = derivations.filter((derivation) => {
      const failed = derivation.problems.some(({ severity }) => severity === "error");
      return derivation.ok === failed || isWritten(derivation) === failed;
    });
    expect(wrong.map(({ model }) => model)).toEqual([]);
  });

  it("is refused with what a person has to write, or with what the server would say to any request", () => {
    const refused = derivations.filter((derivation) => !derivation.ok);
    const silent = refused.filter(({ problems }) => !problems.some(({ hint, server }) => hint ?? server));
    expect(refused.length).toBeGreaterThan(0);
    expect(silent.map(({ model }) => model)).toEqual([]);
  });

  it("is told of in docs/DERIVED.md as the command answers today", () => {
    const today = readFileSync(join(folder, "DERIVED.md"), "utf8");
    expect(readFileSync(PAGE, "utf8"), "run  npm run build && node scripts/generate-derived.mjs").toBe(today);
  });
});

describeWithReferee("what was derived from a model alone", () => {
  it("is a file that the runtime replays to its end", async () => {
    const written = derivations.filter(isWritten);
    const verdicts = await referee(
      written.map(({ versionDir }) => ({ model: versionDir })),
      folder,
    );
    const found = written.map(({ model }, i) => [model, verdicts[i]]);
    const accepted = { loads: true, stage: "done", status: "OK", message: "" };
    const wanted = written.map(({ model, records }) => [model, { ...accepted, records_read: records }]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
  });
});
