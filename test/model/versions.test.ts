import { mkdirSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findVersions, type ModelSpec } from "../../src/model/versions.js";
import { fixture, scratch } from "./fixtures.js";

function spec(path: string, versions: ModelSpec["model"]["versions"] = "latest"): ModelSpec {
  return {
    model: { path, versions, name: undefined, tags: ["serve"] },
    locate: (place) => ({ where: { file: "warmup.yaml", path: place.join(".") } }),
  };
}

async function found(path: string, versions?: ModelSpec["model"]["versions"]) {
  const { value, problems } = await findVersions(spec(path, versions));
  return { versions: value?.map(({ version }) => version), codes: problems.map(({ code }) => code), problems };
}

const SAVED = { "saved_model.pb": "" };

function version(name: string) {
  return Object.fromEntries(Object.entries(SAVED).map(([file, text]) => [`${name}/${file}`, text]));
}

describe("a base path", () => {
  it("has the highest number as its latest version, and ignores every name that is no number", async () => {
    const base = fixture("several_versions");
    const { value, problems } = await findVersions(spec(base));
    expect(problems).toEqual([]);
    expect(value).toEqual([
      {
        path: join(base, "10"),
        version: 10n,
        defaultName: "several_versions",
        file: join(base, "10", "saved_model.pb"),
      },
    ]);
  });

  it("gives all versions in the order of their numbers", async () => {
    expect(await found(fixture("several_versions"), "all")).toMatchObject({ versions: [1n, 2n, 10n], codes: [] });
  });

  it("gives the versions asked for, and says which are not there", async () => {
    const { versions, problems } = await found(fixture("several_versions"), [2n, 7n]);
    expect(versions).toEqual([2n]);
    expect(problems).toMatchObject([
      {
        code: "model-version-missing",
        message: expect.stringContaining("there are 1, 2, 10"),
        where: { path: "model.versions.1" },
      },
    ]);
  });

  it("takes 1 where 1 and 01 are there, as the server does, and warns", async () => {
    const base = await scratch({ ...version("1"), ...version("01") });
    const { value, problems } = await findVersions(spec(base));
    expect(value?.map(({ path }) => basename(path))).toEqual(["1"]);
    expect(problems).toMatchObject([{ code: "model-duplicate-version", severity: "warning" }]);
  });

  it("fails where the latest version is a plain file", async () => {
    const base = await scratch({ ...version("1"), "7": "" });
    expect(await found(base)).toMatchObject({ versions: undefined, codes: ["model-version-not-a-folder"] });
  });

  it("keeps the versions that can be opened beside those that cannot", async () => {
    const base = await scratch({ ...version("1"), "2/": "", ...version("3") });
    expect(await found(base, "all")).toMatchObject({ versions: [1n, 3n], codes: ["model-not-found"] });
  });

  it("is not misled by a SavedModel beside its versions", async () => {
    const base = await scratch({ ...SAVED, ...version("4") });
    expect(await found(base)).toMatchObject({ versions: [4n], codes: [] });
  });

  it("may have a number for a name", async () => {
    const root = await scratch(version("2024/3"));
    const { value } = await findVersions(spec(join(root, "2024")));
    expect(value).toMatchObject([{ version: 3n, defaultName: "2024" }]);
  });

  it("follows links", async () => {
    const root = await scratch(version("real/5"));
    mkdirSync(join(root, "base"));
    symlinkSync(join(root, "real", "5"), join(root, "base", "5"));
    expect(await found(join(root, "base"))).toMatchObject({ versions: [5n], codes: [] });
  });
});

describe("a base path without versions", () => {
  it("is an error that says how long the server waits, and proposes the number in a near name", async () => {
    const { problems } = await found(await scratch(version("v3")));
    expect(problems).toMatchObject([
      {
        code: "model-no-versions",
        hint: expect.stringContaining('"v3"'),
        where: { path: "model.path" },
        server: { message: expect.stringContaining("forever") },
      },
    ]);
  });

  it("proposes a base path below it", async () => {
    const root = await scratch(version("half_plus_two/1"));
    const { problems } = await found(root);
    expect(problems).toMatchObject([{ hint: `Did you mean ${join(root, "half_plus_two")}?` }]);
  });

  it("is told by name when it is not there, or a file", async () => {
    const root = await scratch(SAVED);
    expect(await found(join(root, "none"))).toMatchObject({ codes: ["model-path-missing"] });
    expect(await found(join(root, "saved_model.pb"))).toMatchObject({ codes: ["model-path-not-a-folder"] });
  });
});

describe("one version folder", () => {
  it("has the name of the folder above it as the model's default name", async () => {
    const { value, problems } = await findVersions(spec(fixture("half_plus_two/1")));
    expect(problems).toEqual([]);
    expect(value).toMatchObject([{ version: 1n, defaultName: "half_plus_two" }]);
  });

  it("without a number is used, with a note that the server does not serve it from there", async () => {
    const root = await scratch({ "export/saved_model.pbtxt": "" });
    const { value, problems } = await findVersions(spec(join(root, "export")));
    expect(value).toMatchObject([{ version: undefined, defaultName: "export" }]);
    expect(problems).toMatchObject([{ code: "model-unversioned", severity: "note" }]);
  });

  it("is read from saved_model.pb where both forms are there", async () => {
    const root = await scratch({ "1/saved_model.pb": "", "1/saved_model.pbtxt": "" });
    const { value } = await findVersions(spec(join(root, "1")));
    expect(value).toMatchObject([{ file: join(root, "1", "saved_model.pb") }]);
  });

  it("without a model is NOT_FOUND, and with a SessionBundle UNIMPLEMENTED", async () => {
    const root = await scratch({ "1/": "", "2/export.meta": "" });
    expect((await found(join(root, "1"))).problems).toMatchObject([
      { code: "model-not-found", server: { status: "NOT_FOUND" } },
    ]);
    expect((await found(join(root, "2"))).problems).toMatchObject([
      { code: "model-session-bundle", server: { status: "UNIMPLEMENTED" } },
    ]);
  });
});
