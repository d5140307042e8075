/** What is exported and imported again feeds the model the same. */
import { expect, test } from "vitest";
import { exportTriton } from "../../src/exchange/index.js";
import { scratch } from "../model/fixtures.js";
import { model } from "../plan/rig.js";
import { imported, planned, tensorsOf } from "./rig.js";

const MIXED = model({
  serving_default: {
    inputs: { flags: "bool [-1, 2]", ids: "int64 [-1, -1]", words: "string [-1]", x: "float32 [-1, 2, 3]" },
  },
});
const UNBATCHED = model({ other: { inputs: { t: "float64 []", x: "int32 [-1, 2]" } } });
const RESHAPED = (...names: readonly string[]) =>
  names.map((name) => `input { name: "${name}" reshape { shape: [] } }\n`);

const BATCHED = `requests:
  - batch_sizes: [1, 4]
    dims: { n: [2, 5] }
    repeat: 2
    inputs:
      flags: [true, false]
      ids: { value: 7, shape: [-1, n] }
      words: { string_data: "n\u00e4h" }
      x: [[1, 2, 3], [-0.5, .inf, 0]]
  - batch_sizes: [3]
    inputs: { ids: { zero_data: true, shape: [-1, 1] } }
`;
const WHOLE = "requests: [{ signature_name: other, batch_sizes: [2], inputs: { t: 0.5, x: [[1, 2], [3, 4]] } }]\n";

test.each([
  ["with a batch", BATCHED, MIXED, `max_batch_size: 4\n${RESHAPED("words").join("")}`],
  [
    "without one",
    WHOLE,
    UNBATCHED,
    `${RESHAPED("t").join("")}parameters { key: "TF_SIGNATURE_DEF" value { string_value: "other" } }\n`,
  ],
])("%s", async (_, requests, on, head) => {
  const { spec, plan } = await planned(`version: 1\n${requests}`, on);
  const { text, files, problems } = exportTriton({ spec, model: on, plan, hasFiles: true });
  expect(problems).toEqual([]);
  const folder = await scratch(Object.fromEntries([...files].map(([name, make]) => [`warmup/${name}`, make()])));
  const draft = await imported("triton", head + text, on, folder);
  const told = draft.all.filter(({ severity }) => severity !== "note");
  expect(told.map(({ code }) => code)).toEqual(["exchange-ask"]);
  const again = await planned(draft.text!.replace("# privacy:", "privacy:"), on, folder);
  expect(tensorsOf(again.plan)).toEqual(tensorsOf(plan));
});
