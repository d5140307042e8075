import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commandsIn, outputsIn } from "./runner.js";
import { type Done, Step } from "./step.js";

/** Everything that a name could do to those who print it: commands of both spellings, lines, tables, HTML, colours, direction. */
const EVIL =
  "::error::pwned\n::set-output name=ok::pwned\n##[add-mask]e\r| <img src=x onerror=alert(1)> `a` [l](javascript:b) \u001b[31m\u202e %0A::warning::pwned";

/** The characters of `text` as an octal-escaped string of protobuf's text format. */
const textFormat = (text: string) =>
  [...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");

let step: Step;
beforeEach(() => {
  step = new Step();
});
afterEach(() => step[Symbol.dispose]());

/** The text-format model with a part of its only signature renamed. */
function model(part: "serving_default" | "words" | "match", name: string): void {
  step.copy("test/fixtures/models/text_format", "models/m");
  const file = "models/m/1/saved_model.pbtxt";
  const text = step.read(file)!;
  const at = text.lastIndexOf(`key: "${part}"`);
  step.file(file, `${text.slice(0, at)}key: "${textFormat(name)}"${text.slice(at + `key: "${part}"`.length)}`);
}

const spec = (requests: string, path = "models/warmup.yaml") =>
  step.file(path, `version: 1\nmodel: { path: m }\nrequests: ${requests}\n`);

/** Nothing of what was printed acts: the runner sees only our annotations, a terminal no escapes but colours, GitHub no HTML. */
function expectHarmless({ stdout, stderr, commands, summary, outputs }: Done): void {
  const ours = new Set(["error", "warning", "notice"]);
  for (const { name, properties, message } of commands) {
    expect(ours).toContain(name);
    expect(properties["title"] ?? "").toMatch(/^([a-z0-9]+(-[a-z0-9]+)+|more)$|^$/);
    expect(message).not.toBe("pwned");
  }
  for (const text of [stdout.replaceAll(/\u001b\[\d*m/g, ""), stderr, summary, ...Object.values(outputs)]) {
    expect(text).not.toMatch(/[\u001b\u202e\u200b\r]/);
  }
  expect(summary).not.toMatch(/<(?!\/?code>|br>)/);
  // Every row of a table has the cells of its head.
  for (const block of summary.split("\n\n").filter((text) => text.startsWith("|"))) {
    const cells = block
      .trim()
      .split("\n")
      .map((row) => row.split("|").length);
    expect(new Set(cells).size).toBe(1);
  }
}

describe("a hostile name acts nowhere", () => {
  test("of a signature", () => {
    model("serving_default", EVIL);
    spec("auto");
    const done = step.run();
    expect({ status: done.status, ok: done.outputs["ok"] }).toEqual({ status: 0, ok: "true" });
    expect(done.summary).toContain("&#58;&#58;error&#58;&#58;pwned&#92;n");
    expectHarmless(done);
  });

  test("of a signature that a problem lists", () => {
    model("serving_default", EVIL);
    spec("[{ signature_name: nope }]");
    const done = step.run();
    expect(done.status).toBe(1);
    expect(done.commands[0]).toMatchObject({ name: "error", properties: { file: "models/warmup.yaml", line: "3" } });
    expectHarmless(done);
  });

  test("of an input", () => {
    model("words", EVIL);
    spec("auto");
    const done = step.run();
    expect(done.status).toBe(0);
    expect(done.commands.length).toBeGreaterThan(0);
    expectHarmless(done);
  });

  test("in a spec", () => {
    model("serving_default", "serving_default");
    spec(
      `[{ ${JSON.stringify(EVIL)}: 1, signature_name: ${JSON.stringify(EVIL)}, inputs: { ${JSON.stringify(EVIL)}: 1 } }]`,
    );
    const done = step.run();
    expect(done.status).toBe(1);
    expectHarmless(done);
  });

  test("of a spec's folder", () => {
    model("serving_default", "serving_default");
    const folder = EVIL.replaceAll("\n", " ").replaceAll("\r", " ").replaceAll("/", "-");
    step.copy("test/fixtures/models/half_plus_two", `${folder}/m`);
    spec("[{ inputs: { nobody: [1.0] } }]", `${folder}/warmup.yaml`);
    const done = step.run();
    expect(done.status).toBe(1);
    const { matrix: _, ...outputs } = done.outputs;
    expectHarmless({ ...done, outputs: { ...outputs, files: "" } });
    expect(done.outputs["files"]!.split("\n")).toHaveLength(1);

    const discovered = step.run({ mode: "discover" });
    expect(JSON.parse(discovered.outputs["matrix"]!).include).toEqual([
      { name: folder, spec: `${folder}/warmup.yaml` },
    ]);
    expect(discovered.commands).toEqual([]);
  });

  test("of a model's folder that has a line break", () => {
    step.copy("test/fixtures/models/half_plus_two", "models/a\nb/m");
    step.file("models/warmup.yaml", 'version: 1\nmodel: { path: "a\\nb/m" }\n');
    const done = step.run();
    expect(done.outputs["files"]).toBe("models/a\\nb/m/1/assets.extra/tf_serving_warmup_requests");
    expectHarmless(done);
  });

  test("of a spec whose path has a line break, which no list can hold", () => {
    spec("auto", "models/a\n::error::pwned/warmup.yaml");
    const done = step.run({ mode: "discover" });
    expect(done).toMatchObject({ status: 1, outputs: {} });
    expect(done.commands).toMatchObject([{ name: "error", message: expect.stringContaining("has a line break") }]);
  });

  test("of a pattern", () => {
    const done = step.run({ spec: EVIL });
    expect(done.status).toBe(1);
    expectHarmless(done);
  });
});

describe("the runner of these tests", () => {
  test("would obey what a careless Action prints", () => {
    expect(commandsIn(`found ::error::x\n  ::error::pwned\nx ##[add-mask]secret`)).toEqual([
      { name: "error", properties: {}, message: "pwned" },
      { name: "add-mask", properties: {}, message: "secret" },
    ]);
    expect(commandsIn("::stop-commands::t\n::error::a\n::t::\n::warning file=a%3Ab,line=3::b%0Ac")).toEqual([
      { name: "warning", properties: { file: "a:b", line: "3" }, message: "b\nc" },
    ]);
    expect(outputsIn("a<<x\n1\n2\nx\nb<<y\n\ny\n")).toEqual({ a: "1\n2", b: "" });
    expect(() => outputsIn("pwned\n")).toThrow("not an output");
  });
});
