/** Specs that name files by URL. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/run.js";
import { namedFiles } from "../../src/spec/named-files.js";
import { readSpec } from "../../src/spec/read-spec.js";
import { Workplace } from "./workplace.js";

const FIXTURES = fileURLToPath(new URL("../fixtures/", import.meta.url));
const bytesOf = (name: string) => readFileSync(`${FIXTURES}${name}`);
const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

let place: Workplace;
beforeEach(() => {
  place = new Workplace().model("half_plus_two").model("keras_conv");
});
afterEach(() => {
  nock.cleanAll();
  nock.disableNetConnect();
  place[Symbol.dispose]();
});

const ALLOWED = "privacy: { allow_real_data: true }";
const pinned = (url: string, bytes: Uint8Array | string) => `url: "${url}", sha256: ${sha256(bytes)}`;

function spec(requests: string, privacy = ALLOWED, model = "half_plus_two"): void {
  place.file("warmup.yaml", `version: 1\nmodel: { path: ${model} }\n${privacy}\nrequests: ${requests}\n`);
}
const write = (more: object = {}) => run({ command: "write", specs: ["warmup.yaml"], cwd: place.cwd, ...more });
const said = async (more?: object) => {
  const report = await write(more);
  return [...report.problems, ...report.models.flatMap(({ problems }) => problems)].map(
    ({ code, message, where }) => `${where.line}:${where.column} ${code}: ${message}`,
  );
};

describe("a file of the internet", () => {
  test("gives the values of an input, is named in the report without its key, and fetched once a run", async () => {
    const array = bytesOf("files/f2_big.npy");
    nock("https://files.test").get("/x.npy?key=secret").once().reply(200, array);
    const url = "https://files.test/x.npy?key=secret";
    spec(
      `[{ inputs: { x: { ${pinned(url, array)} } } }, { batch_sizes: [2], inputs: { x: { ${pinned(url, array)} } } }]`,
    );
    const { models, problems } = await write();
    expect(problems).toEqual([]);
    expect(models[0]).toMatchObject({ ok: true, records: 2, realData: ["https://files.test/x.npy"] });
    nock("https://files.test").get("/x.npy?key=secret").once().reply(200, array);
    expect((await write()).models[0]).toMatchObject({ changed: false, sha256: models[0]!.sha256 });
    nock("https://files.test").get("/x.npy?key=secret").once().reply(200, array);
    expect((await run({ command: "check", specs: ["warmup.yaml"], cwd: place.cwd })).ok).toBe(true);
  });

  test("is fetched once for all specs of a run", async () => {
    nock("https://files.test").get("/x.json").once().reply(200, "[1, 2]");
    spec(`[{ inputs: { x: { ${pinned("https://files.test/x.json", "[1, 2]")} } } }]`);
    place
      .model("half_plus_two", "other")
      .file(
        "other.yaml",
        `version: 1\nmodel: { path: other }\n${ALLOWED}\nrequests: [{ inputs: { x: { ${pinned("https://files.test/x.json", "[1, 2]")} } } }]\n`,
      );
    const report = await write({ specs: ["warmup.yaml", "other.yaml"] });
    expect(report.models.map(({ ok }) => ok)).toEqual([true, true]);
  });

  test("is what its path ends in: an array of an archive, or an image, too", async () => {
    const archive = bytesOf("files/stored.npz");
    nock("https://files.test").get("/a.npz").reply(200, archive);
    const url = "https://files.test/a.npz#no%20such";
    spec(`[{ inputs: { x: { ${pinned(url, archive)} } } }]`);
    expect((await said())[0]).toMatch(
      /^4:\d+ files-npz: "https:\/\/files\.test\/a\.npz" cannot be used: it has no array no such; there are: /,
    );
    nock("https://files.test").get("/a.npz").reply(200, archive);
    spec(`[{ inputs: { x: { ${pinned("https://files.test/a.npz#%", archive)} } } }]`);
    expect((await said())[0]).toMatch(/it has no array %; there are: /);
    const photo = bytesOf("images/q50_420.jpg");
    nock("https://files.test").get("/cat.jpg").reply(200, photo);
    spec(
      `[{ inputs: { image: { ${pinned("https://files.test/cat.jpg", photo)}, scale: [0, 1] } } }]`,
      ALLOWED,
      "keras_conv",
    );
    expect((await write()).models[0]).toMatchObject({ ok: true, records: 1 });
  });

  test("gives the values of a feature", async () => {
    place.model("tf1_classify_regress");
    nock("https://files.test").get("/x.json").reply(200, "[1.5]");
    const text = `[{ method: regress, signature_name: regress_x_to_y, examples: [{ x: { ${pinned("https://files.test/x.json", "[1.5]")} } }] }]`;
    spec(text, ALLOWED, "tf1_classify_regress");
    const problems = await said();
    expect(problems.filter((one) => one.includes("files-"))).toEqual([]);
    expect(nock.isDone()).toBe(true);
  });

  test("that is another one than was pinned is told at its line with both hashes", async () => {
    nock("https://files.test").get("/x.json").reply(200, "[7]");
    spec(`[{ inputs: { x: { ${pinned("https://files.test/x.json", "[1]")} } } }]`);
    expect(await said()).toEqual([
      `4:34 files-hash: "https://files.test/x.json" cannot be used: its 3 bytes have the SHA-256 ${sha256("[7]")}, and the spec says ${sha256("[1]")}.`,
    ]);
  });

  test("that cannot be had is told with all others", async () => {
    nock("https://files.test").get("/x.json").reply(404);
    const request = `{ inputs: { x: { ${pinned("https://files.test/x.json", "")} } } }`;
    spec(`[${request}, ${request.replace("https", "http")}]`);
    expect(await said()).toEqual([
      '4:34 files-download: "https://files.test/x.json" cannot be used: it was answered with status 404.',
      expect.stringMatching(
        /^4:\d+ files-url: "http:\/\/files\.test\/x\.json" cannot be used: it begins with http:; expected https:\.$/,
      ),
    ]);
  });
});

describe("nothing is fetched", () => {
  // Nothing is declared, so that a request would be told as one that failed.
  const one = `{ inputs: { x: { ${pinned("https://files.test/x.json", "[1]")} } } }`;

  test("where the spec does not allow recorded data", async () => {
    spec(`[${one}]`, "privacy: {}");
    expect(await said()).toEqual([
      expect.stringContaining("spec-real-data: `requests[0].inputs.x.url`: `url` writes recorded data"),
    ]);
  });

  test("for a spec that is refused whatever comes", async () => {
    spec(`[${one}, { method: multi_inference }]`);
    expect((await said()).map((problem) => problem.split(" ")[1])).toEqual(["spec-tasks:"]);
  });

  test("for inputs and features that are called url", async () => {
    const hash = sha256("[1]");
    spec(
      `[{ inputs: { url: "https://files.test/x.json", sha256: ${hash} } }, { examples: [{ url: "https://files.test/x.json", sha256: ${hash} }] }]`,
    );
    expect((await said()).join("\n")).not.toContain("files-");
  });

  test("to discover specs", async () => {
    spec(`[${one}]`);
    const report = await run({ command: "discover", specs: ["warmup.yaml"], cwd: place.cwd });
    expect(report.ok).toBe(true);
  });
});

test("a private address is asked only with allowPrivateNetwork", async () => {
  nock.enableNetConnect("127.0.0.1");
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end("[1, 2]");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.json`;
    spec(`[{ inputs: { x: { ${pinned(url, "[1, 2]")} } } }]`);
    expect((await said())[0]).toMatch(/files-url: .* begins with http:/);
    spec(`[{ inputs: { x: { ${pinned(url.replace("http:", "https:"), "[1, 2]")} } } }]`);
    expect((await said())[0]).toMatch(
      /files-url: .* leads to 127\.0\.0\.1, which is no address of the public internet/,
    );
    expect(asked).toBe(0);
    spec(`[{ inputs: { x: { ${pinned(url, "[1, 2]")} } } }]`);
    expect((await write({ allowPrivateNetwork: true })).models[0]).toMatchObject({ ok: true, records: 1 });
    expect(asked).toBe(1);
  } finally {
    server.close();
  }
});

test("the library's readSpec fetches as a run does, from public addresses", async () => {
  nock("https://files.test").get("/x.json").reply(200, "[1, 2]");
  spec(`[{ inputs: { x: { ${pinned("https://files.test/x.json", "[1, 2]")} } } }]`);
  const { value, problems } = await readSpec("warmup.yaml", { cwd: place.cwd });
  expect(problems).toEqual([]);
  expect(value?.realData).toEqual(["https://files.test/x.json"]);
});

test("a build tool is told of no file: what is fetched is pinned in the spec's text", () => {
  spec(`[{ inputs: { x: { ${pinned("https://files.test/x.json", "[1]")} } } }]`);
  expect(namedFiles(place.bytes("warmup.yaml")!.toString())).toEqual({ model: "half_plus_two", files: [] });
});
