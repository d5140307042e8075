/** The option tables of docs/NX.md. Reads build/, so compile first. */
import { readFile, writeFile } from "node:fs/promises";
import { PLUGIN_OPTIONS } from "../build/nx/plugin-options.js";
import { executorRows, generatorRows } from "./nx-manifest.mjs";

const PAGE = new URL("../docs/NX.md", import.meta.url);

const TABLES = {
  "plugin options": table(
    ["option", "default", "what it does"],
    PLUGIN_OPTIONS.map((row) => [`\`${row.name}\``, `\`${row.default}\``, row.help]),
  ),
  "executor options": table(
    ["option", "type", "what it does"],
    executorRows("write").map((row) => [`\`${row.name}\``, row.type, row.description]),
  ),
  "generator options": table(
    ["option", "type", "what it does"],
    generatorRows().map((row) => [`\`${row.name}\``, row.type, row.description]),
  ),
};

let page = await readFile(PAGE, "utf8");
for (const [name, text] of Object.entries(TABLES)) {
  const begin = `<!-- generated: ${name} -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf("<!-- end -->", from);
  if (from === -1 || to === -1) throw new Error(`docs/NX.md: no lines ${begin} ... <!-- end -->`);
  page = `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`;
}
await writeFile(PAGE, page);

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
