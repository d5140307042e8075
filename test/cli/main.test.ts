import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.js";
import { Workplace } from "../run/workplace.js";
import { Terminal } from "./terminal.js";

test("what nobody foresaw is called a bug, with what is needed to find it, and fails", async () => {
  const io = new Terminal(tmpdir());
  io.cwd = () => {
    throw new Error("the folder is gone");
  };
  expect(await main(["write", "warmup.yaml"], io)).toBe(1);
  expect(io.stderr.text).toMatch(/^savedmodel-warmup \S+: this is a bug, please report it with these lines\n/);
  expect(io.stderr.text).toContain("the folder is gone");
  expect(io.stdout.text).toBe("");
});

test("the text goes to standard output, and where that carries JSON to standard error", async () => {
  const plain = new Terminal(tmpdir());
  expect(await main(["write", "no/such/spec.yaml"], plain)).toBe(1);
  expect(plain.stderr.text).toBe("");
  const json = new Terminal(tmpdir());
  expect(await main(["write", "no/such/spec.yaml", "--json"], json)).toBe(1);
  expect(json.stderr.text).toBe(plain.stdout.text);
  expect(JSON.parse(json.stdout.text)).toMatchObject({ ok: false, models: [] });
});

test("a wrong command line does nothing and says where to look", async () => {
  const io = new Terminal(tmpdir());
  expect(await main(["check", "--dryrun", "x"], io)).toBe(2);
  expect(io.stderr.text).toBe(
    "savedmodel-warmup: --dryrun is no option of check\nSee savedmodel-warmup check --help\n",
  );
});

test("what is exported goes to standard output alone, so that it can be appended to a config", async () => {
  using place = new Workplace().model("half_plus_two");
  place.file("warmup.yaml", "version: 1\nmodel: { path: half_plus_two }\n");
  const io = new Terminal(place.cwd);
  expect(await main(["export", "warmup.yaml", "--to", "triton"], io)).toBe(0);
  expect(io.stdout.text).toMatch(/^# Warm-up samples from "warmup\.yaml"[^\n]*\nmodel_warmup \{\n[^#]*#[^#]*\}\n$/);
  expect(io.stderr.text).toBe("ok half_plus_two/1: 1 sample\n");
});

test("import and export take one file", async () => {
  const io = new Terminal(tmpdir());
  expect(await main(["import"], io)).toBe(2);
  expect(await main(["export", "a.yaml", "b.yaml"], io)).toBe(2);
  expect(io.stderr.text).toContain(
    "import takes one operand, a config.pbtxt of Triton or an input file of perf_analyzer",
  );
  expect(io.stderr.text).toContain("export takes one operand, a spec; found 2");
});
