import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/run.js";
import { Workplace, warmupPath } from "./workplace.js";

const spec = (path: string, more = "") =>
  `version: 1\nmodel: { path: ${JSON.stringify(path)} }\n${more}requests:\n  - inputs: { x: [2.5] }\n`;

/** `place` is the workspace, `outside` has a model that is none of its business. */
let place: Workplace;
let outside: Workplace;

beforeEach(() => {
  place = new Workplace().model("half_plus_two");
  outside = new Workplace().model("half_plus_two");
});

afterEach(() => {
  place[Symbol.dispose]();
  outside[Symbol.dispose]();
});

const write = (over: object = {}) => run({ command: "write", cwd: place.cwd, specs: ["warmup.yaml"], ...over });
const check = (over: object = {}) => run({ command: "check", cwd: place.cwd, specs: ["warmup.yaml"], ...over });
const codes = (report: Awaited<ReturnType<typeof run>>) =>
  [...report.problems, ...report.models.flatMap((model) => model.problems)].map(({ code }) => code);

describe("a path in a spec", () => {
  const ways: readonly (readonly [string, () => string])[] = [
    ["by ..", () => join("..", outside.cwd.split("/").at(-1)!, "half_plus_two")],
    ["as an absolute path", () => outside.path("half_plus_two")],
    [
      "through a link",
      () => {
        symlinkSync(outside.cwd, place.path("innocent"));
        return "innocent/half_plus_two";
      },
    ],
  ];

  test.each(ways)("leaves the workspace %s: refused where it is written, and nothing is touched", async (_, path) => {
    place.file("warmup.yaml", spec(path()));
    const before = outside.listing();
    const report = await write();
    expect(codes(report)).toEqual(["run-outside"]);
    expect(report.models[0]!.problems[0]!.where).toMatchObject({ file: "warmup.yaml", line: 2, path: "model.path" });
    expect(report.models[0]!.problems[0]!.message).toContain(realpathSync(outside.cwd));
    expect(codes(await check())).toEqual(["run-outside"]);
    expect(outside.listing()).toEqual(before);
  });

  test.each(ways)("leaves it %s: allowed with allowOutside", async (_, path) => {
    place.file("warmup.yaml", spec(path()));
    const report = await write({ allowOutside: true });
    expect(codes(report)).toEqual([]);
    expect(outside.bytes(warmupPath("half_plus_two"))).toBeDefined();
  });

  test("that names batching parameters elsewhere is refused before they are read", async () => {
    const file = outside.path("secret");
    writeFileSync(file, "not for the log");
    place.file("warmup.yaml", spec("half_plus_two", `serving: { batching_parameters_file: ${file} }\n`));
    const report = await write();
    expect(codes(report)).toEqual(["run-outside"]);
    expect(JSON.stringify(report.models[0]!.problems)).not.toContain("not for the log");
  });

  test.each(["secret.txt", "*.txt", "secret.npz#a"])(
    "that names the data file %s elsewhere is refused before it is read",
    async (name) => {
      writeFileSync(outside.path("secret.txt"), "not for the file");
      writeFileSync(outside.path("secret.npz"), "not for the file");
      const request = `requests:\n  - inputs: { x: { input_data_file: ${JSON.stringify(outside.path(name))} } }\n`;
      place.file("warmup.yaml", `version: 1\nmodel: { path: half_plus_two }\n${request}`);
      const before = place.listing();
      expect(codes(await write())).toContain("files-outside");
      expect(codes(await write({ allowOutside: true }))).not.toContain("files-outside");
      expect(place.listing()).toEqual(before);
    },
  );

  test("may not search above a wildcard", async () => {
    const request = "requests:\n  - inputs: { x: { input_data_file: '*/../../../*' } }\n";
    place.file("warmup.yaml", `version: 1\nmodel: { path: half_plus_two }\n${request}`);
    expect(codes(await write())).toContain("files-no-match");
  });

  test("may go up within the workspace", async () => {
    place.file("specs/warmup.yaml", spec("../half_plus_two"));
    expect(codes(await write({ specs: ["specs/warmup.yaml"] }))).toEqual([]);
  });

  test("of a working directory below the workspace may go up to it", async () => {
    place.file("specs/warmup.yaml", spec("../half_plus_two"));
    const cwd = place.path("specs");
    expect(codes(await write({ cwd }))).toEqual(["run-outside"]);
    expect(codes(await write({ cwd, workspace: place.cwd }))).toEqual([]);
  });
});

describe("the command line is trusted", () => {
  test("--saved-model may name a model anywhere", async () => {
    place.file("warmup.yaml", spec("half_plus_two"));
    expect(codes(await write({ savedModel: outside.path("half_plus_two") }))).toEqual([]);
    expect(outside.bytes(warmupPath("half_plus_two"))).toBeDefined();
  });

  test("a spec that it names elsewhere has its own folder for a workspace, and no more", async () => {
    outside.file("warmup.yaml", spec("half_plus_two"));
    outside.file("away.yaml", spec(place.path("half_plus_two").replace(place.cwd, "/nowhere")));
    expect(codes(await write({ specs: [outside.path("warmup.yaml")] }))).toEqual([]);
    expect(codes(await write({ specs: [outside.path("away.yaml")] }))).toEqual(["run-outside"]);
  });
});

describe("a link in the workspace", () => {
  test("in a spec's place to a file elsewhere is not read: its lines would be quoted", async () => {
    const file = outside.path("secret");
    writeFileSync(file, "token: not-for-the-log\n");
    symlinkSync(file, place.path("warmup.yaml"));
    const report = await write();
    expect(codes(report)).toEqual(["run-outside"]);
    expect(JSON.stringify(report.problems)).not.toContain("not-for-the-log");
  });

  test.each(["saved_model.pb", "batching_params.pbtxt", "assets.extra"])(
    "in the place of %s to something elsewhere is neither read nor written through",
    async (name) => {
      place.file("warmup.yaml", spec("half_plus_two"));
      rmSync(place.path("half_plus_two/1", name), { recursive: true, force: true });
      symlinkSync(
        outside.path("half_plus_two/1/saved_model.pb").replace("/saved_model.pb", ""),
        place.path("half_plus_two/1", name),
      );
      const before = outside.listing();
      expect(codes(await write())).toEqual(["run-outside"]);
      expect(codes(await check())).toEqual(["run-outside"]);
      expect(outside.listing()).toEqual(before);
    },
  );
});

describe("inspect, show and init", () => {
  const named = (command: "inspect" | "show" | "init", over: object = {}) =>
    run({ command, cwd: place.cwd, path: "half_plus_two", ...over });

  test.each(["inspect", "show", "init"] as const)("%s may be told of a model anywhere", async (command) => {
    await run({ command: "write", cwd: outside.cwd, savedModel: "half_plus_two" });
    expect(codes(await named(command, { path: outside.path("half_plus_two") }))).toEqual([]);
  });

  test.each([
    ["inspect", "saved_model.pb"],
    ["init", "saved_model.pb"],
    ["init", "batching_params.pbtxt"],
    ["show", "assets.extra"],
  ] as const)("%s does not follow the link in the place of %s out of the workspace", async (command, name) => {
    rmSync(place.path("half_plus_two/1", name), { recursive: true, force: true });
    await run({ command: "write", cwd: outside.cwd, savedModel: "half_plus_two" });
    outside.file(`half_plus_two/1/batching_params.pbtxt`, "max_batch_size { value: 4 }");
    symlinkSync(outside.path("half_plus_two/1", name), place.path("half_plus_two/1", name));
    const before = place.listing();
    expect(codes(await named(command))).toEqual(["run-outside"]);
    expect(place.listing()).toEqual(before);
    expect(codes(await named(command, { allowOutside: true }))).not.toContain("run-outside");
  });

  test("show does not read a file of the workspace that is a link out of it", async () => {
    writeFileSync(outside.path("secret"), "not for the log");
    symlinkSync(outside.path("secret"), place.path("innocent"));
    expect(codes(await named("show", { path: "innocent" }))).toEqual(["run-outside"]);
  });

  test("init writes no draft through a link", async () => {
    symlinkSync(outside.cwd, place.path("specs"));
    expect(codes(await named("init", { output: "specs/warmup.yaml" }))).toEqual(["init-cannot-write"]);
    symlinkSync(outside.path("new.yaml"), place.path("warmup.yaml"));
    expect(codes(await named("init", { force: true }))).toEqual(["init-cannot-write"]);
    expect(outside.listing()).not.toContain("new.yaml");
    expect(outside.listing()).not.toContain("warmup.yaml");
  });
});

describe("the warm-up file", () => {
  beforeEach(() => void place.file("warmup.yaml", spec("half_plus_two")));

  test("is not written through an assets.extra that leads out of the model, though not out of the workspace", async () => {
    mkdirSync(place.path("elsewhere"));
    symlinkSync(place.path("elsewhere"), place.path("half_plus_two/1/assets.extra"));
    expect(codes(await write())).toEqual(["run-output-link"]);
    expect(readdirSync(place.path("elsewhere"))).toEqual([]);
  });

  test("is not written through a version folder that is a link out of the model", async () => {
    place.model("half_plus_two", "other");
    symlinkSync(place.path("other/1"), place.path("half_plus_two/2"));
    const before = place.listing();
    expect(codes(await write())).toEqual(["run-output-link"]);
    expect(place.listing()).toEqual(before);
  });

  test("is not put in the place of a link, whatever is allowed", async () => {
    place.file("elsewhere", "keep me");
    mkdirSync(place.path("half_plus_two/1/assets.extra"));
    symlinkSync(place.path("elsewhere"), place.path(warmupPath("half_plus_two")));
    expect(codes(await write())).toEqual(["run-output-link"]);
    expect(codes(await write({ allowOutside: true }))).toEqual(["run-output-link"]);
    expect(readFileSync(place.path("elsewhere"), "utf8")).toBe("keep me");
  });

  test("is written into a version folder that is a link within the model", async () => {
    symlinkSync("1", place.path("half_plus_two/2"));
    expect(codes(await write())).toEqual([]);
    expect(place.bytes(warmupPath("half_plus_two"))).toBeDefined();
  });
});

describe("words of a vocabulary", () => {
  test("are not taken from a link that leaves the model", async () => {
    const { readAssetHeads } = await import("../../src/model/asset-heads.js");
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "warmup-assets-")));
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "assets/own.txt"), "word");
    writeFileSync(outside.path("secret"), "not for a request");
    symlinkSync(outside.path("secret"), join(folder, "assets/linked.txt"));
    const named = new Map([
      ["a", "own.txt"],
      ["b", "linked.txt"],
      ["c", "../../secret"],
    ]);
    const heads = await readAssetHeads(join(folder, "saved_model.pb"), named);
    expect([...heads.keys()]).toEqual(["own.txt"]);
    rmSync(folder, { recursive: true });
  });
});
