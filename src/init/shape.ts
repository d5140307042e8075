/** The shape of an input, with a guess where the model leaves it open. */
import { inputTrace } from "../model/inputs.js";
import type { Model, Signature } from "../model/model.js";
import { imposedShapes } from "../model/trace/imposed-shape.js";
import { comment, type Line, line } from "./line.js";

/**
 * Stands for sizes that only the user knows, by how many of them an input has: one is mostly the length of a sequence, two
 * are mostly an image, and more of them multiply. Positions of a sequence come out of a table that may be small.
 */
const GUESSES = [0, 16, 128];
const MANY_GUESSED = 8;

export function shapeLine(model: Model, signature: Signature, alias: string): Line {
  const { shape } = signature.inputs.get(alias)!;
  if (!shape) {
    const ask = "ASK: the model does not say how many dimensions; write what your clients send";
    return comment(4, `shape: [-1, ${GUESSES[1]}]  # ${ask}`);
  }
  const open = shape.flatMap((size, place) => (size === null && place > 0 ? [place] : []));
  const imposed = imposedShapes(inputTrace(model, signature, alias)!).find(
    (dims) => dims.length === shape.length && open.every((place) => (dims[place] ?? -1) > 0),
  );
  const guess = GUESSES[open.length] ?? MANY_GUESSED;
  // Dimension 0 is left to the signature, so that a size that it fixes is not taken for the batch size of the request.
  const dims = shape.map((size, place) => (place === 0 ? -1 : (size ?? imposed?.[place] ?? guess)));
  return line(4, `shape: [${dims.join(", ")}]`, sourceOf(shape, open, imposed !== undefined));
}

function sourceOf(shape: readonly (number | null)[], open: readonly number[], isImposed: boolean): string {
  if (open.length > 0) {
    const dimensions = `dimension${open.length === 1 ? "" : "s"} ${open.join(" and ")}`;
    return isImposed
      ? `the signature leaves ${dimensions} open, and the graph does not`
      : `GUESSED: the model leaves ${dimensions} open; set what your clients send`;
  }
  if (shape.length === 0) return "the signature; a scalar";
  return `the signature; ${shape[0] === null ? "-1 is the batch" : `which fixes dimension 0 to ${shape[0]}`}`;
}
