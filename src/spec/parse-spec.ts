/** Text to Spec: syntax, then structure, then meaning; all that is wrong with each is told in one go. */
import type { ParsedNode } from "yaml";
import { hasErrors, type Outcome, type Problem } from "../problem.js";
import { buildTree } from "./build-tree.js";
import { checkSchema } from "./check-schema.js";
import { composeYaml } from "./compose-yaml.js";
import { type DataFiles, noDataFiles } from "./data-files.js";
import type { MappingNode } from "./node.js";
import { normaliseSpec } from "./normalise/spec.js";
import { inOrder } from "./problem-order.js";
import { specProblem } from "./problems.js";
import { createReading, type Surroundings } from "./reading.js";
import { createSourceText, type SourceText } from "./source-text.js";
import type { Spec } from "./spec.js";
import { describeFound } from "./words.js";

export interface ParseOptions {
  /** Name of the file in problems, as the user wrote it. */
  readonly file: string;
  /** Absolute folder that relative paths of the spec start from. */
  readonly directory: string;
  /** The data files that the text names. Left out: none can be used. */
  readonly files?: DataFiles;
}

/** Characters that no YAML text may hold (YAML 1.2.2, chapter 5.1). */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const NOT_PRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

export function parseSpec(text: string, { file, directory, files = noDataFiles }: ParseOptions): Outcome<Spec> {
  const source = createSourceText(file, text.startsWith("\uFEFF") ? text.slice(1) : text);
  const read = readText(source, { directory, files });
  const problems = inOrder(read.problems, file);
  return { value: hasErrors(problems) ? undefined : read.value, problems };
}

function readText(source: SourceText, surroundings: Surroundings): Outcome<Spec> {
  const unprintable = findUnprintable(source);
  if (unprintable) return failed([unprintable]);
  const composed = composeYaml(source);
  if (!composed.contents) {
    return failed(composed.problems.length > 0 ? composed.problems : [emptySpec(source)]);
  }
  const { root, problems } = readTree(composed.contents, source);
  // Another version has other keys: to judge them by this one's would only mislead.
  const otherVersion = root && findOtherVersion(root, source);
  if (otherVersion) return failed([...composed.problems, otherVersion]);

  const checked = root && checkSchema(root, source);
  const found = [...problems, ...(checked?.problems ?? [])];
  if (composed.brokenAt !== undefined) {
    return failed([...composed.problems, ...soundBefore(composed.brokenAt, found, source)]);
  }
  const told = [...composed.problems, ...found];
  if (!root || !checked?.document) return failed(told);
  const reading = createReading(root, source, surroundings, told);
  return { value: normaliseSpec(checked.document, reading, source.file), problems: told };
}

function failed(problems: readonly Problem[]): Outcome<Spec> {
  return { value: undefined, problems };
}

function findUnprintable(source: SourceText): Problem | undefined {
  const at = source.text.search(NOT_PRINTABLE);
  if (at === -1) return undefined;
  const code = source.text.charCodeAt(at).toString(16).padStart(4, "0").toUpperCase();
  return specProblem("spec-encoding", {
    message: `The character U+${code} stands here.`,
    ...source.point([at, at + 1]),
  });
}

/** The document as a mapping; undefined, with a problem that says so, where it is none. */
function readTree(contents: ParsedNode, source: SourceText): { root?: MappingNode; problems: readonly Problem[] } {
  const { root, problems } = buildTree(contents, source);
  if (!root) return { problems };
  if (root.kind === "mapping") return { root, problems };
  if (root.kind === "scalar" && root.value === null) return { problems: [...problems, emptySpec(source)] };
  const message = `The spec is ${describeFound(root, source)}; expected a mapping that starts with \`version: 1\`.`;
  return { problems: [...problems, specProblem("spec-wrong-type", { message, ...source.point(root.range) })] };
}

function emptySpec(source: SourceText): Problem {
  return specProblem("spec-empty", {
    message: "The spec says nothing; at least `version: 1` is required.",
    ...source.point([0, 0]),
  });
}

function findOtherVersion(root: MappingNode, source: SourceText): Problem | undefined {
  const version = root.entries.get("version")?.node;
  if (version?.kind !== "scalar" || typeof version.value !== "bigint" || version.value === 1n) return undefined;
  const message = `The spec is written in version ${version.value} of the language; this release reads version 1.`;
  const pointed = source.point(version.range);
  return specProblem("spec-version", { ...pointed, message, where: { ...pointed.where, path: "version" } });
}

/** What is missing may stand behind the place where the syntax breaks. */
const OF_ABSENCE: readonly string[] = ["spec-missing-key", "spec-nothing-listed"];

/** Where the syntax breaks, what stands on the lines before is judged still. */
function soundBefore(brokenAt: number, problems: readonly Problem[], source: SourceText): readonly Problem[] {
  const brokenLine = source.point([brokenAt, brokenAt]).where.line!;
  return problems.filter(({ code, where }) => !OF_ABSENCE.includes(code) && where.line! < brokenLine);
}
