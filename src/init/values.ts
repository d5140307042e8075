/** Values as a spec gives them, made to fit what the graph does with them. */
import type { IdBound } from "../model/trace/ids.js";
import type { StringUse } from "../model/trace/strings.js";

export interface Values {
  /** Key and value: `random_data: { min: 0, max: 99 }`. */
  readonly entry: string;
  readonly remark?: string | undefined;
}

/** Ids within their table, everything else zero. @param bounds The tightest first. */
export function numberValues(bounds: readonly IdBound[], isInteger: boolean): Values {
  const [bound] = bounds;
  if (!bound || !isInteger) return { entry: "zero_data: true" };
  return {
    entry: `random_data: { min: 0, max: ${bound.size - 1} }`,
    remark: `rows of ${JSON.stringify(bound.table)}, read by ${bound.op}`,
  };
}

/** What most image models were trained on. */
const USUAL_SIZE = { width: 224, height: 224 };

/** Random images, where they are read as they are in a format that can be made; undefined for every other string. */
export function imageValues([use, ...others]: readonly StringUse[]): Values | undefined {
  if (!use || others.length > 0 || use.content.kind !== "image" || use.via.length > 0) return undefined;
  const format = use.content.formats.find((one) => one === "jpeg" || one === "png");
  if (!format) return undefined;
  const { size } = use.content;
  const { width, height } = size ?? USUAL_SIZE;
  return {
    entry: `random_data: { image_format: ${format}, image_width: ${width}, image_height: ${height} }`,
    remark: `read by ${use.op} ${JSON.stringify(use.node)}; ${size ? "the graph takes this size only" : "set the size that your clients send"}`,
  };
}
