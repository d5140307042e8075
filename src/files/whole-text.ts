/** Files that are read as a whole, as text: JSON, and lines. */
import type { Outcome } from "../problem.js";
import type { Bytes } from "./bytes.js";
import { type JsonValue, parseJson } from "./json.js";
import { found, refuse } from "./outcome.js";
import type { FilesCode } from "./problems.js";

/** What becomes objects of the language takes many times its bytes of memory. */
const MAX_TEXT_BYTES = 64 * 1024 * 1024;

export function readJson(bytes: Bytes, trailing: "nothing" | "anything"): Outcome<{ readonly json: JsonValue }> {
  const { value: text, problems } = readText(bytes, "files-json");
  if (text === undefined) return { value: undefined, problems };
  const parsed = parseJson(text, trailing);
  return "fault" in parsed ? refuse("files-json", `JSON Parse error: ${parsed.fault}`) : found({ json: parsed.value });
}

/** One element a line; a line may be empty, and a line break at the end of the file starts no further one. */
export function readLines(bytes: Bytes): Outcome<readonly string[]> {
  const { value: text, problems } = readText(bytes, "files-text");
  if (text === undefined) return { value: undefined, problems };
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines.length === 0 ? refuse("files-text", "it has no line") : found(lines);
}

function readText(bytes: Bytes, code: FilesCode): Outcome<string> {
  if (bytes.length > MAX_TEXT_BYTES) {
    return refuse("files-too-large", `it has ${bytes.length} bytes; at most ${MAX_TEXT_BYTES} are read as text`);
  }
  try {
    return found(new TextDecoder("utf-8", { fatal: true }).decode(bytes.read(0, bytes.length)));
  } catch (error) {
    if (error instanceof TypeError) return refuse(code, "it is not UTF-8");
    throw error;
  }
}
