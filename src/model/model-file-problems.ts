/** What can be wrong with the SavedModel file itself, and what the server says to it. */
import type { Problem } from "../problem.js";
import { modelProblem } from "./problems.js";
import type { TextFault } from "./text-tokens.js";
import type { ByteSource, WireError } from "./wire-reader.js";

const LFS_POINTER = Buffer.from("version https://git-lfs.github.com/spec/");

export function isLfsPointer(source: ByteSource): boolean {
  if (source.size < LFS_POINTER.length) return false;
  return source.window(0, LFS_POINTER.length).bytes.subarray(0, LFS_POINTER.length).equals(LFS_POINTER);
}

function unparsed(file: string, form: "binary" | "text") {
  return { status: "DATA_LOSS", message: `Can't parse ${file} as ${form} proto` };
}

function tagSet(tags: readonly string[]): string {
  return `[${tags.join(", ")}]`;
}

export const fileProblem = {
  unreadable: (file: string, error: Error): Problem =>
    modelProblem("model-file-unreadable", { message: `${file}: ${error.message}`, where: { file } }),

  lfsPointer: (file: string): Problem =>
    modelProblem("model-file-lfs-pointer", {
      message: `${file} is the pointer that git-LFS leaves in place of the real file.`,
      where: { file, offset: 0 },
      hint: "Run `git lfs pull`, or set `lfs: true` on the checkout step.",
      server: unparsed(file, file.endsWith(".pbtxt") ? "text" : "binary"),
    }),

  tooLarge: (file: string, size: number): Problem =>
    modelProblem("model-file-too-large", {
      message: `${file} has ${size} bytes, more than can be parsed.`,
      where: { file },
      hint: "Keep the weights in variables, beside the graph.",
      server: unparsed(file, file.endsWith(".pbtxt") ? "text" : "binary"),
    }),

  /** The server reads saved_model.pb and reports what comes of it, even where a sound saved_model.pbtxt lies beside it. */
  broken: (file: string, error: WireError): Problem =>
    modelProblem("model-file-broken", {
      message: `${file} is no SavedModel: at byte ${error.offset}, ${error.message}.`,
      where: { file, offset: error.offset },
      hint: "Export or copy the model again; the file is damaged or cut off.",
      server: unparsed(file, "binary"),
    }),

  brokenText: (file: string, { reason, line, column }: TextFault): Problem =>
    modelProblem("model-file-broken", {
      message: `${file} is no SavedModel in text format: ${reason}.`,
      where: { file, line, column },
      server: unparsed(file, "text"),
    }),

  noTags: (file: string, tags: readonly string[], tagSets: readonly (readonly string[])[]): Problem =>
    modelProblem("model-tags-missing", {
      message:
        tagSets.length === 0
          ? `${file} holds no MetaGraph at all, so none with the tags ${tagSet(tags)}.`
          : `${file} has no MetaGraph with exactly the tags ${tagSet(tags)}; there ${listed(tagSets)}.`,
      where: { file },
      hint: tagSets.length === 0 ? "Export the model again." : `Set model.tags to ${tagSet(tagSets[0]!)}.`,
      server: {
        status: "NOT_FOUND",
        message: `Could not find meta graph def matching supplied tags: { ${tags.join(" ")} }`,
      },
    }),
};

function listed(tagSets: readonly (readonly string[])[]): string {
  return tagSets.length === 1 ? `is ${tagSet(tagSets[0]!)}` : `are ${tagSets.map(tagSet).join(", ")}`;
}
