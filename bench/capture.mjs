/** A capture of REST bodies, one a line, as a gateway keeps them: batches of 1, 4 and 8 rows of 16 numbers. */
import { closeSync, openSync, writeSync } from "node:fs";

const LINES_A_WRITE = 1000;

/** Every line is another. At least that many bytes. */
export function writeCapture(path, bytes) {
  const file = openSync(path, "w");
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const row = () => Array.from({ length: 16 }, next);
  let line = 0;
  const body = () => {
    line += 1;
    const instances = Array.from({ length: [1, 4, 8][line % 3] }, row);
    return JSON.stringify({ signature_name: line % 10 === 0 ? "other" : "serving_default", instances });
  };
  for (let written = 0; written < bytes; ) {
    const text = `${Array.from({ length: LINES_A_WRITE }, body).join("\n")}\n`;
    written += writeSync(file, text);
  }
  closeSync(file);
}
