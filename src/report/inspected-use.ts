/** Lines below a signature's table: what each of its inputs is for in the graph. */
import type { InspectedFeature, InspectedSignature, InspectedTensor } from "./report.js";
import { alignColumns } from "./table.js";
import { visible } from "./visible.js";

export function useLines({ inputs, batchFunctions, mustCompile }: InspectedSignature): readonly string[] {
  return [
    ...inputs.flatMap(inputLines),
    ...batchFunctions.map(({ node, maxBatchSize, allowedBatchSizes }) => {
      const padded = allowedBatchSizes.length === 0 ? "" : `, padded to ${allowedBatchSizes.join(", ")}`;
      return `batches in the graph (${visible(node)}): at most ${maxBatchSize} rows${padded}`;
    }),
    ...(mustCompile ? ["must be compiled by XLA, which the server does only when told"] : []),
  ];
}

function inputLines({ alias, use }: InspectedTensor): readonly string[] {
  if (!use) return [];
  const name = visible(alias);
  const { parse, wants, ids } = use;
  return [
    ...wants.map((want) => `${name} wants ${visible(want)}`),
    ...(parse ? alignColumns(parse.features.map(featureRow)).map((line) => `  ${line}`) : []),
    ...(parse && !parse.complete ? ["  and features whose keys are not in the graph"] : []),
    ...ids.map(({ table, size, op }) => `${name} picks rows 0 to ${size - 1} of ${visible(table)} (${op})`),
  ];
}

function featureRow({ key, list, dtype, form, shape, required }: InspectedFeature): readonly string[] {
  const size =
    form === "fixed" || form === "sequence" ? `[${(form === "sequence" ? [-1, ...shape] : shape).join(", ")}]` : form;
  return [list ? "feature list" : "feature", visible(key), dtype, size, required ? "required" : "may be left out"];
}
