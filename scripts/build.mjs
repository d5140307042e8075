/**
 * Make dist/ out of src/: `npm run build`.
 *
 * TypeScript 7 has no JavaScript API for ncc to call, so tsc writes build/ first and ncc bundles the JavaScript there.
 * The output is the same bytes on every machine, so CI builds again and expects no difference.
 */
import { existsSync } from "node:fs";
import { chmod, copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import ncc from "@vercel/ncc";
import { BUILD, ROOT, compile } from "./compile.mjs";

const DIST = join(ROOT, "dist");

/** Entry in build/, folder in dist/, file name, module system. A door that does not exist yet is left out. */
const BUNDLES = [
  { entry: "cli/index.js", folder: "cli", filename: "index.js", esm: true },
  { entry: "index.js", folder: "lib", filename: "index.js", esm: true },
  { entry: "index.js", folder: "lib", filename: "index.cjs", esm: false },
  { entry: "action/index.js", folder: "action", filename: "index.js", esm: true },
];

/** What ncc leaves where an import could not be resolved; it reports success all the same. */
const UNRESOLVED = ["webpackMissingModule", 'eval("require")'];

await compile();
await rm(DIST, { recursive: true, force: true });
for (const bundle of BUNDLES) await make(bundle);
await declarations("index.d.ts");

async function make({ entry, folder, filename, esm }) {
  const path = join(BUILD, entry);
  if (!existsSync(path)) return;
  const { code, assets } = await ncc(path, {
    esm,
    filename,
    license: "LICENSES.txt",
    cache: false,
    minify: false,
    quiet: true,
  });
  const target = join(DIST, folder);
  await mkdir(target, { recursive: true });
  await emit(join(target, filename), code);
  for (const [name, asset] of Object.entries(assets)) await emit(join(target, name), asset.source);
  await chmod(join(target, filename), 0o755);
}

async function emit(path, source) {
  const text = source.toString();
  for (const trace of UNRESOLVED) {
    if (text.includes(trace))
      throw new Error(`${relative(ROOT, path)} holds ${trace}: an import could not be resolved`);
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, source);
}

/** The public declarations: the entry and the files that it leads to, and nothing of protobufjs. */
async function declarations(entry) {
  const pending = [entry];
  const seen = new Set();
  for (const file of pending) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = await readFile(join(BUILD, file), "utf8");
    if (text.includes("protobufjs")) throw new Error(`build/${file} leads the public types to protobufjs`);
    for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)\.js"/g)) {
      pending.push(join(dirname(file), `${specifier}.d.ts`));
    }
    await mkdir(dirname(join(DIST, "types", file)), { recursive: true });
    await copyFile(join(BUILD, file), join(DIST, "types", file));
  }
}
