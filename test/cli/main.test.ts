import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.js";
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
