/** Formats that hold one item a line. */
import type { OpenedFile } from "../files/index.js";
import { bad, type Ending, type Format, type Judged, type Take } from "./format.js";
import { LineSplitter } from "./lines.js";
import { MAX_LINE_BYTES } from "./pieces.js";
import { split } from "./split.js";

/** @param judge is given a line that is not blank */
export function lineFormat(judge: (line: Uint8Array) => Judged): Format {
  return { item: "line", read: (file, take) => readLines(file, judge, take) };
}

async function readLines(
  { path: file, bytes }: OpenedFile,
  judge: (line: Uint8Array) => Judged,
  take: Take,
): Promise<Ending> {
  for await (const lines of split(bytes, new LineSplitter())) {
    for (const { number, bytes: line } of lines) {
      if (line !== "too long" && isBlank(line)) continue;
      const judged = line === "too long" ? bad(`has more than ${MAX_LINE_BYTES} bytes`) : judge(line);
      if (!take(judged, { file, line: number })) return undefined;
    }
  }
  return undefined;
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09);
}
