/** Sampling a capture of REST bodies, against counting its lines and parsing them. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCapture } from "../capture.mjs";
import { compare, nodeWithPeak, spawn } from "../measure.mjs";
import { memory, ratio } from "../row.mjs";

export const title = "40 requests sampled of a capture of JSON lines";

const script = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

export function run({ folder, times, captureMegabytes }) {
  const capture = join(folder, "capture.jsonl");
  writeCapture(capture, captureMegabytes * 1e6);
  const { sample, strata, lines, parse } = compare(
    {
      sample: () => nodeWithPeak([script("sample.mjs"), capture]),
      strata: () => nodeWithPeak([script("sample.mjs"), capture, "signature_name", "batch_size"]),
      lines: () => spawn("wc", ["-l", capture]),
      parse: () => nodeWithPeak([script("parse-lines.mjs"), capture]),
    },
    captureMegabytes > 1000 ? 1 : times,
  );
  const both = { seconds: lines.seconds + parse.seconds };
  const what = `${captureMegabytes} MB, each request once`;
  return [
    ratio(what, sample, "`wc -l` and `JSON.parse`", both, 3),
    ratio(`${what}, stratified by signature and batch size`, strata, "`wc -l` and `JSON.parse`", both, 3),
    memory("peak memory", strata, 300e6),
  ];
}
