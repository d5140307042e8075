import { expect, test } from "vitest";
import { parseCommandLine } from "../../src/cli/parse.js";
import { requestOf } from "../../src/cli/request.js";

const surroundings = { cwd: "/work", onProgress: () => {} };

/** What the core is asked to do by that command line. */
function requested(...args: readonly string[]) {
  const invocation = parseCommandLine(args);
  if (invocation.kind !== "run") throw new Error(`${args.join(" ")} runs nothing`);
  return requestOf(invocation.command, invocation.operands, invocation.set, surroundings);
}

test.each([
  [[], false],
  [["--format", "markdown"], false],
  [["--quiet"], false],
  [["--verbose"], true],
  [["--json"], true],
  [["--format", "json"], true],
  [["--report", "report.json"], true],
])("hashes are asked for where the output has a place for them: %j, %j", (options, sha256) => {
  expect(requested("write", "warmup.yaml", ...options)).toMatchObject({ sha256 });
  expect(requested("check", "warmup.yaml", ...options)).toMatchObject({ sha256 });
  expect(requested("show", "model", ...options)).toMatchObject({ sha256 });
});
