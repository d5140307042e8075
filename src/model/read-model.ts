/**
 * What a SavedModel accepts, without TensorFlow: `saved_model.pb` is walked, not loaded, so that a file of gigabytes costs
 * the memory of its node names.
 *
 * ```ts
 * const { value: folders } = await findVersions(spec);
 * const { value: model, problems } = await readModel(folders[0], ["serve"]);
 * model.signatures.get("serving_default").inputs.get("x").shape; // [null, 2]
 * ```
 */
import { closeSync, fstatSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { openRegularSync } from "../files/open-regular.js";
import type { Outcome, Problem } from "../problem.js";
import { readAssetHeads } from "./asset-heads.js";
import { fileSource } from "./file-source.js";
import { fileProblem, isLfsPointer } from "./model-file-problems.js";
import type { Model } from "./model.js";
import { chooseMetaGraph, type MetaGraphChoice } from "./saved-model-file.js";
import { buildSignatures } from "./signatures.js";
import { textToWire } from "./text-to-wire.js";
import type { VersionFolder } from "./version-folder.js";
import { type ByteSource, memorySource, WireError } from "./wire-reader.js";

/** What protobuf's parsers accept. */
const MAX_FILE_BYTES = 2 ** 31 - 1;
/** A text file is parsed as a whole, and a JavaScript string holds no more. */
const MAX_TEXT_BYTES = 2 ** 28;

/** Told with every part of a model's file that is read: its end, and the size of the file. */
export type ReadProgress = (file: string, bytes: number, totalBytes: number) => void;

/** @param tags The exact tag set of the MetaGraph to read, `["serve"]` unless the server is told otherwise. */
export async function readModel(
  folder: VersionFolder,
  tags: readonly string[],
  onRead?: ReadProgress,
): Promise<Outcome<Model>> {
  const opened = withFile(folder.file, (source) =>
    chooseMetaGraph(onRead ? observed(source, folder.file, onRead) : source, tags),
  );
  if (opened.value === undefined) return { value: undefined, problems: opened.problems };
  const { metaGraph, tagSets } = opened.value;
  if (metaGraph === undefined) return { value: undefined, problems: [fileProblem.noTags(folder.file, tags, tagSets)] };
  const { info, graph, signatures, assets } = metaGraph;
  const model: Model = {
    versionDirectory: folder.path,
    version: folder.version,
    defaultName: folder.defaultName,
    file: folder.file,
    tags: [...new Set(info.tags)].sort(),
    tensorflowVersion: info.tensorflowVersion,
    signatures: buildSignatures(signatures, graph),
    graph,
    assets,
    assetHeads: await readAssetHeads(folder.file, assets),
  };
  return { value: model, problems: [] };
}

function withFile(file: string, walk: (source: ByteSource) => MetaGraphChoice): Outcome<MetaGraphChoice> {
  let descriptor: number | undefined;
  try {
    descriptor = openRegularSync(file);
    const source = openSource(file, descriptor);
    return "code" in source ? failed(source) : { value: walk(source), problems: [] };
  } catch (error) {
    if (error instanceof WireError) return failed(fileProblem.broken(file, error));
    if (error instanceof Error && "syscall" in error) return failed(fileProblem.unreadable(file, error));
    throw error;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function observed(source: ByteSource, file: string, onRead: ReadProgress): ByteSource {
  return {
    size: source.size,
    window(position, length) {
      const window = source.window(position, length);
      onRead(file, position + length, source.size);
      return window;
    },
  };
}

function failed(problem: Problem): Outcome<never> {
  return { value: undefined, problems: [problem] };
}

/** The file as wire bytes, whichever of the two forms it has. */
function openSource(file: string, descriptor: number): ByteSource | Problem {
  const { size } = fstatSync(descriptor);
  const source = fileSource(descriptor, size);
  if (isLfsPointer(source)) return fileProblem.lfsPointer(file);
  if (extname(file) !== ".pbtxt") return size > MAX_FILE_BYTES ? fileProblem.tooLarge(file, size) : source;
  if (size > MAX_TEXT_BYTES) return fileProblem.tooLarge(file, size);
  const wire = textToWire(readFileSync(descriptor), "SavedModel");
  return wire.ok ? memorySource(wire.bytes) : fileProblem.brokenText(file, wire.fault);
}
