#!/usr/bin/env node
import { main } from "./main.js";

// Node's own status for work that has not come to its end when nothing is left to do, until there is another.
process.exitCode = 13;
// Not awaited here, since Node requires this file.
void main(process.argv.slice(2), process).then((status) => {
  process.exitCode = status;
});
