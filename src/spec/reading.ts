/** What every part of the normalisation needs at hand: the text behind the document, and a place for problems. */
import { resolve } from "node:path";
import { type DataFile, type FileKey, shownUrl } from "../files/index.js";
import type { Problem, ServerVerdict } from "../problem.js";
import type { DataFiles } from "./data-files.js";
import { formatPath, nearestNode, nodeAt, type ScalarNode, type SpecNode } from "./node.js";
import { specProblem } from "./problems.js";
import type { SourceText } from "./source-text.js";
import type { Locate, SpecPath } from "./spec.js";
import { suggest } from "./suggest.js";

export type SpecProblemCode = Parameters<typeof specProblem>[0];

export interface Reading {
  readonly locate: Locate;
  /** The exact value at a path of the document. */
  readonly node: (path: SpecPath) => SpecNode;
  /** Keys and values of a mapping in the order of the text; a plain object would put keys such as `10` first. */
  readonly entries: <Value>(path: SpecPath, mapping: Readonly<Record<string, Value>>) => (readonly [string, Value])[];
  /** True where something is written at the path, sound or not. */
  readonly wrote: (path: SpecPath) => boolean;
  /** True where the mapping at the path has the key, or one that looks like it: its absence is no problem of its own. */
  readonly mentions: (path: SpecPath, key: string) => boolean;
  readonly report: (
    code: SpecProblemCode,
    path: SpecPath,
    message: string,
    hint?: string,
    server?: ServerVerdict,
  ) => void;
  /** The same about a node within the value at the path. */
  readonly reportNode: (code: SpecProblemCode, node: SpecNode, path: SpecPath, message: string) => void;
  /** A local path of the spec, absolute. Reports those that are not local. */
  readonly absolutePath: (path: SpecPath, value: string) => string;
  /**
   * The file that is named at a path, under its key, a URL with its hash; undefined, with its problem, where it cannot be used.
   */
  readonly dataFile: (key: FileKey, path: SpecPath, name: string, sha256?: string) => DataFile | undefined;
  /** Note recorded traffic at a path, which is read when its requests are wanted. */
  readonly recordedFile: (path: SpecPath, name: string) => void;
  /** Every use of a data file, in the order of the text. */
  readonly uses: readonly DataFileUse[];
}

export interface DataFileUse {
  readonly key: FileKey | "sources";
  readonly path: SpecPath;
  /** Absolute; a glob as it is, and a URL without what follows its `?`. */
  readonly file: string;
}

const REMOTE = /^[A-Za-z][A-Za-z0-9+.-]+:\/\//;

/** Where relative paths start, and what stands there. */
export interface Surroundings {
  readonly directory: string;
  readonly files: DataFiles;
}

export function createReading(
  root: SpecNode,
  source: SourceText,
  { directory, files }: Surroundings,
  problems: Problem[],
): Reading {
  const uses: DataFileUse[] = [];
  const locate: Locate = (path) => {
    const pointed = source.point(nearestNode(root, path).range);
    const place = formatPath(path);
    return { ...pointed, where: { ...pointed.where, ...(place && { path: place }) } };
  };
  const report: Reading["report"] = (code, path, message, hint, server) => {
    problems.push(specProblem(code, { message, ...locate(path), hint, server }));
  };
  const reportNode: Reading["reportNode"] = (code, node, path, message) => {
    const pointed = source.point(node.range);
    const where = { ...pointed.where, path: formatPath(path) };
    problems.push(specProblem(code, { ...pointed, where, message }));
  };
  const absolutePath: Reading["absolutePath"] = (path, value) => {
    if (REMOTE.test(value)) report("spec-path", path, `\`${formatPath(path)}\` is a URL; only local paths are read.`);
    if (value.includes("\0")) report("spec-path", path, `\`${formatPath(path)}\` holds a NUL character.`);
    return resolve(directory, value);
  };
  return {
    locate,
    report,
    reportNode,
    node: (path) => nearestNode(root, path),
    entries: (path, mapping) => {
      const node = nodeAt(root, path);
      const keys = node?.kind === "mapping" ? [...node.entries.keys()] : [];
      return keys.filter((key) => key in mapping).map((key) => [key, mapping[key]!] as const);
    },
    wrote: (path) => nodeAt(root, path) !== undefined,
    mentions: (path, key) => {
      const node = nodeAt(root, path);
      return node?.kind === "mapping" && [...node.entries.keys()].some((written) => suggest(written, [key]) === key);
    },
    absolutePath,
    uses,
    recordedFile: (path, name) => {
      uses.push({ key: "sources", path, file: absolutePath(path, name) });
    },
    dataFile: (key, path, name, sha256) => {
      const before = problems.length;
      const shown = key === "url" ? shownUrl(name) : name;
      uses.push({ key, path, file: key === "url" ? shown : absolutePath(path, name) });
      if (problems.length > before) return undefined;
      const { value, problems: faults } = files(key, name, sha256);
      for (const fault of faults) {
        const message = `${JSON.stringify(shown)} cannot be used: ${fault.message}.`;
        problems.push({ ...fault, ...locate(path), message });
      }
      return value;
    },
  };
}

/** The exact integer of a scalar that the schema has found to be one. */
export function toBigInt(node: SpecNode): bigint {
  return BigInt((node as ScalarNode).value as bigint | number);
}
