/** Formats that hold one item a line. */
import type { OpenedFile } from "../files/index.js";
import { chunksOf } from "./chunks.js";
import { bad, type Ending, type Format, type Judged, type Take } from "./format.js";
import { type Line, LineSplitter, MAX_LINE_BYTES } from "./lines.js";

/** @param judge is given a line that is not blank */
export function lineFormat(judge: (line: Uint8Array) => Judged): Format {
  return { item: "line", read: (file, take) => readLines(file, judge, take) };
}

async function readLines(
  { path, bytes }: OpenedFile,
  judge: (line: Uint8Array) => Judged,
  take: Take,
): Promise<Ending> {
  const splitter = new LineSplitter();
  const takeLine = ({ number, bytes: line }: Line): boolean => {
    if (line !== "too long" && isBlank(line)) return true;
    const judged = line === "too long" ? bad(`has more than ${MAX_LINE_BYTES} bytes`) : judge(line);
    return take(judged, { file: path, line: number });
  };
  for await (const chunk of chunksOf(bytes)) {
    for (const line of splitter.push(chunk)) if (!takeLine(line)) return undefined;
  }
  for (const line of splitter.end()) takeLine(line);
  return undefined;
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09);
}
