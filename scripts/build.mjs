/**
 * Make dist/ out of src/: `npm run build`.
 *
 * TypeScript 7 has no JavaScript API for ncc to call, so tsc writes build/ first and ncc bundles the JavaScript there.
 * The output is the same bytes on every machine, so CI builds again and expects no difference.
 */
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import ncc from "@vercel/ncc";
import { BUILD, ROOT, compile } from "./compile.mjs";

const DIST = join(ROOT, "dist");

/** Entry in build/, folder in dist/, file name, module system, and whether what is rarely needed gets files of its own. */
const BUNDLES = [
  { entry: "index.js", folder: "lib", filename: "index.js", esm: true },
  { entry: "index.js", folder: "lib", filename: "index.cjs", esm: false },
  // Nx requires its parts, on every Node it runs on; the plugin is small, since each nx command loads it.
  { entry: "nx/index.js", folder: "nx", filename: "plugin.cjs", esm: false },
  { entry: "nx/generators.js", folder: "nx", filename: "generators.cjs", esm: false },
  { entry: "nx/executors.js", folder: "nx", filename: "executors.cjs", esm: false },
  { entry: "action/index.js", folder: "action", filename: "index.js", esm: true },
  // Last, since what is split stays split. Only here does start-up count, and split bundles lose licences where more is shared.
  // Node requires a file faster than it imports one: it need not load its own loader of modules, nor wait for each.
  { entry: "cli/index.js", folder: "cli", filename: "index.js", esm: false, split: true },
];

/** What keeps an `import()` within the file, as the bundles in CommonJS need it. */
const EAGER = '/* webpackMode: "eager" */ ';

/** What ncc leaves where an import could not be resolved; it reports success all the same. */
const UNRESOLVED = ["webpackMissingModule", 'eval("require")'];

await compile();
/** Path in dist/ to its bytes. Complete before the old dist/ goes, so that a failed build leaves it as it was. */
const files = new Map();
for (const bundle of BUNDLES) {
  if (bundle.split) await splitImports();
  await make(bundle);
}
await declarations("index.d.ts");
const { nxManifest } = await import("./nx-manifest.mjs");
for (const [path, text] of nxManifest()) keep(`nx/${path}`, text);
await rm(DIST, { recursive: true, force: true });
for (const [path, source] of files) await emit(join(DIST, path), source);

async function make({ entry, folder, filename, esm, split }) {
  const { code, assets } = await ncc(join(BUILD, entry), {
    esm,
    filename,
    license: "LICENSES.txt",
    cache: false,
    minify: false,
    quiet: true,
  });
  const done = (source) => (split ? ascii(lazy(eager(source))) : eager(source));
  keep(`${folder}/${filename}`, done(code));
  // The package is one of modules; ncc only says so where that is meant.
  if (!esm && filename.endsWith(".js")) keep(`${folder}/package.json`, '{\n  "type": "commonjs"\n}\n');
  for (const [name, asset] of Object.entries(assets)) {
    if (!esm && !split && name.endsWith(".js")) throw new Error(`${filename} would need ${name} beside it`);
    const source = asset.source.toString();
    // Bundles of one folder share the licences of the one that holds the most.
    if (name === "LICENSES.txt" && source.length < (files.get(`${folder}/${name}`)?.length ?? 0)) continue;
    keep(`${folder}/${name}`, name.endsWith(".js") ? done(source) : source);
  }
}

/** Let `import()` make a file that is read only when it is reached: a command that starts has less to compile. */
async function splitImports() {
  for (const name of await readdir(BUILD, { recursive: true })) {
    if (!name.endsWith(".js")) continue;
    const path = join(BUILD, name);
    const source = await readFile(path, "utf8");
    if (source.includes(EAGER)) await writeFile(path, source.replaceAll(EAGER, ""));
  }
}

/**
 * V8 compiles a function in parentheses while it reads the file, but an arrow function in parentheses only when it is
 * called: then it reads all of it again. ncc wraps modules in arrows, which costs a quarter of the time a command takes.
 */
function eager(code) {
  return code.replace(/^\/\*\*\*\/ \(\(([^()]*)\) => \{$/gm, "/***/ (function ($1) {");
}

/**
 * Modules of Node that take milliseconds to load, and of which most runs need nothing. Until a name of theirs is asked for,
 * another object stands for them.
 */
function lazy(code) {
  return code.replace(
    /= (require\("node:(?:crypto|stream\/promises|stream|timers\/promises|zlib)"\));$/gm,
    "= new Proxy({}, { get: (_, name) => $1[name], ownKeys: () => Reflect.ownKeys($1) });",
  );
}

/** V8 holds a file in two bytes a character where a single one needs them, and takes a sixth longer to read it. */
function ascii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function keep(path, source) {
  const trace = UNRESOLVED.find((words) => source.includes(words));
  if (trace) throw new Error(`${path} holds ${trace}: an import could not be resolved`);
  files.set(path, source);
}

async function emit(path, source) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, source);
  if (source.startsWith("#!")) await chmod(path, 0o755);
}

/** The public declarations: the entry and the files that it leads to. */
async function declarations(entry) {
  const pending = [entry];
  for (const file of pending) {
    if (files.has(`types/${file}`)) continue;
    const text = await readFile(join(BUILD, file), "utf8");
    keep(`types/${file}`, text);
    for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?"(\.[^"]+)\.js"/g)) {
      pending.push(join(dirname(file), `${specifier}.d.ts`));
    }
  }
}
