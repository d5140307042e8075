import type { Outcome } from "../problem.js";
import type { Literal, Locate, Scalar, SpecPath } from "../spec/spec.js";
import { Complaints } from "./complaints.js";

/** TensorShape::MaxDimensions() in tensorflow/core/framework/tensor_shape.h; it also bounds every walk of a literal. */
const MAX_RANK = 254;

/**
 * The shape that a literal's nesting gives it: `5` is rank 0, `[[1, 2], [3, 4]]` is [2, 2], `[[], []]` is [2, 0]. The
 * first list of each level sets its length, as in the server's REST API (tensorflow_serving/util/json_tensor.cc).
 *
 * @param path where the literal stands in the spec; list indices are appended to it in problems.
 */
export function literalShape(literal: Literal, path: SpecPath, locate: Locate): Outcome<readonly number[]> {
  const complaints = new Complaints(locate);
  return { value: readLiteralShape(literal, path, complaints), problems: complaints.problems };
}

/** {@link literalShape} for a step that collects problems; undefined where one was added. */
export function readLiteralShape(
  literal: Literal,
  path: SpecPath,
  complaints: Complaints,
): readonly number[] | undefined {
  const shape = shapeOfFirsts(literal);
  if (shape.length > MAX_RANK) {
    complaints.add("values-too-deep", path, `The literal has more than ${MAX_RANK} levels of lists.`);
    return undefined;
  }
  const ragged: RaggedList[] = [];
  checkLists(literal, shape, [], ragged);
  for (const { indices, message } of ragged) complaints.add("values-ragged", [...path, ...indices], message);
  return ragged.length === 0 ? shape : undefined;
}

/** Call `visit` with each scalar of a literal that {@link literalShape} accepted, row-major, and where it stands in it. */
export function eachScalar(literal: Literal, visit: (scalar: Scalar, indices: readonly number[]) => void): void {
  const indices: number[] = [];
  const walk = (node: Literal): void => {
    if (!isList(node)) {
      visit(node, indices);
      return;
    }
    const depth = indices.length;
    for (let i = 0; i < node.length; i += 1) {
      indices[depth] = i;
      walk(node[i]!);
    }
    indices.length = depth;
  };
  walk(literal);
}

/** Whether a literal is a list; Array.isArray does not narrow to a read-only one. */
export function isList(literal: Literal): literal is readonly Literal[] {
  return Array.isArray(literal);
}

function shapeOfFirsts(literal: Literal): readonly number[] {
  const shape: number[] = [];
  let first: Literal | undefined = literal;
  while (first !== undefined && isList(first) && shape.length <= MAX_RANK) {
    shape.push(first.length);
    first = first[0];
  }
  return shape;
}

interface RaggedList {
  readonly indices: readonly number[];
  readonly message: string;
}

/** Goes no deeper than the shape's rank, whatever the literal does. */
function checkLists(node: Literal, shape: readonly number[], indices: readonly number[], ragged: RaggedList[]): void {
  const length = shape[indices.length];
  const found = isList(node) ? `a list of ${node.length}` : "a single value";
  const expected = length === undefined ? "a single value" : `a list of ${length}`;
  if (found !== expected) {
    ragged.push({
      indices,
      message: `Element [${indices.join("][")}] is ${found}, where the first one is ${expected}.`,
    });
  } else if (isList(node)) {
    node.forEach((child, i) => {
      // Single values where single values belong are most of every literal: no path is built for them.
      if (isList(child) || indices.length + 1 < shape.length) checkLists(child, shape, [...indices, i], ragged);
    });
  }
}
