#!/usr/bin/env node
import { main } from "./main.js";
import { standardOutput } from "./standard-output.js";

// Node's own status for work that has not come to its end when nothing is left to do, until there is another.
process.exitCode = 13;
const io = {
  stdout: standardOutput(1, () => process.stdout),
  stderr: standardOutput(2, () => process.stderr),
  env: process.env,
  cwd: () => process.cwd(),
};
/** Not awaited where it is called, since Node requires this file. */
async function start(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), io);
}

void start();
