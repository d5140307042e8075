/**
 * What Nx reads beside the bundles in dist/nx: which executors and generators there are, and a schema of the options of each.
 * Options come from src/options.ts. Reads build/, so compile first.
 */
import { executorOptions } from "../build/options.js";

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;

/** The words of the one table, as they hold for a task. */
const IN_A_TASK = {
  spec: {
    description:
      "Warm-up specs: paths or globs, relative to the folder of the project. Left out: warmup.yaml or warmup.yml there.",
    oneOf: [{ type: "string" }, { type: "array", items: { type: "string" } }],
    "x-priority": "important",
  },
  verbose: { type: "boolean", description: "Also show coverage and hashes." },
};

const EXECUTORS = {
  write: "Make the warm-up file of a SavedModel, write it and verify what is on disk.",
  check: "Judge the warm-up file that is there: by the server's rules, and whether it is what the spec would write.",
};

const GENERATORS = {
  init: {
    description: "Register the plugin in nx.json.",
    hidden: true,
    properties: {},
  },
  spec: {
    description: "Write a warm-up spec for a project, from the model that it has exported.",
    examples: [{ command: "nx g savedmodel-warmup:spec ranker", description: "A spec for the project ranker" }],
    required: ["project"],
    properties: {
      project: {
        type: "string",
        description: "The project that exports the model.",
        $default: { $source: "argv", index: 0 },
        "x-prompt": "Which project exports the model?",
        "x-dropdown": "projects",
        "x-priority": "important",
      },
      model: {
        type: "string",
        description:
          "Base path or version folder of the SavedModel, relative to the folder of the project. Left out: the one that is there.",
        "x-priority": "important",
      },
    },
  },
};

/** Options of an executor or generator as rows for people: name, type, description. */
export function executorRows(name) {
  return Object.entries(executorSchema(name).properties).map(([option, { type, oneOf, description }]) => ({
    name: option,
    type: type ?? oneOf.map((one) => (one.type === "array" ? "list of text" : "text")).join(" or "),
    description,
  }));
}

export const generatorRows = () =>
  Object.entries(GENERATORS.spec.properties).map(([name, { type, description }]) => ({ name, type, description }));

/** Path in dist/nx to JSON text. */
export function nxManifest() {
  const files = new Map();
  const keep = (path, value) => files.set(path, `${JSON.stringify(value, null, 2)}\n`);
  const executors = Object.keys(EXECUTORS);
  const generators = Object.keys(GENERATORS);
  keep("executors.json", { executors: byName(executors, executorEntry) });
  keep("generators.json", { generators: byName(generators, generatorEntry) });
  for (const name of executors) keep(`schemas/${name}.json`, executorSchema(name));
  for (const name of generators) keep(`schemas/${name}.json`, generatorSchema(name));
  return files;
}

const byName = (names, make) => Object.fromEntries(names.map((name) => [name, make(name)]));

const executorEntry = (name) => ({
  implementation: `./executors.cjs#${name}`,
  batchImplementation: `./executors.cjs#${name}Batch`,
  preferBatch: true,
  schema: `./schemas/${name}.json`,
  description: EXECUTORS[name],
});

const generatorEntry = (name) => ({
  factory: `./generators.cjs#${name}`,
  schema: `./schemas/${name}.json`,
  description: GENERATORS[name].description,
  ...(GENERATORS[name].hidden && { hidden: true }),
});

function property({ name, help, type }) {
  if (IN_A_TASK[name]) return IN_A_TASK[name];
  if (type !== "flag")
    throw new Error(`option ${name} of an executor has the type ${type}, which has no words here yet`);
  return { type: "boolean", description: sentence(help) };
}

function executorSchema(name) {
  return {
    $schema: "https://json-schema.org/schema",
    version: 2,
    title: `savedmodel-warmup:${name}`,
    description: EXECUTORS[name],
    type: "object",
    cli: "nx",
    properties: Object.fromEntries(executorOptions(name).map((row) => [camelCase(row.name), property(row)])),
    required: [],
    additionalProperties: false,
  };
}

function generatorSchema(name) {
  const { description, examples, required = [], properties } = GENERATORS[name];
  return {
    $schema: "https://json-schema.org/schema",
    $id: `savedmodel-warmup-${name}`,
    title: `savedmodel-warmup:${name}`,
    description,
    ...(examples && { examples }),
    type: "object",
    cli: "nx",
    properties,
    required,
    additionalProperties: false,
  };
}
