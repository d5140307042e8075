import { expect, test } from "vitest";
import { parse } from "./parse.js";

/** What the user reads, without the place. */
function told(text: string): string[] {
  return parse(`version: 1\n${text}`).problems.map(({ message, hint }) => (hint ? `${message} ${hint}` : message));
}

test.each([
  ["modle: {}", "`modle` is not a key of a spec. Did you mean `model`?"],
  ["model: { paths: x, zzz: 1 }", "`paths` is not a key of `model`. Did you mean `path`?"],
  ["model:", "`model` is nothing; expected a mapping."],
  ["model: { tags: serve }", "`model.tags` is the text `serve`; expected a list of text."],
  [
    "defaults: { repeat: '3' }",
    "`defaults.repeat` is the text `'3'`; expected an integer. Remove the quotes: a value in quotes is text.",
  ],
  ["defaults: { repeat: 2000 }", "`defaults.repeat` is the number 2000; expected an integer from 1 to 1000."],
  [
    "defaults: { batch_sizes: true }",
    "`defaults.batch_sizes` is `true`; expected a list of integers, a mapping or `from_serving`.",
  ],
  [
    "defaults: { batch_sizes: from_servng }",
    "`defaults.batch_sizes` is the text `from_servng`; expected `from_serving`, a list or a mapping. Did you mean `from_serving`?",
  ],
  ["defaults: { batch_sizes: [0] }", "`defaults.batch_sizes[0]` is the number 0; expected an integer of 1 or more."],
  [
    "requests: [{ method: clasify }]",
    "`requests[0].method` is the text `clasify`; expected `predict`, `classify`, `regress`, `multi_inference` or `predict_streamed`. Did you mean `classify`?",
  ],
  [
    "requests: [{ inputs: { x: { dtype: flaot32 } } }]",
    "`requests[0].inputs.x.dtype` is the text `flaot32`; expected one of the names that the language knows. Did you mean `float32`?",
  ],
  ["limits: { max_file_size: 1 GIB }", "`limits.max_file_size` is the text `1 GIB`; expected text such as `256MiB`."],
  ["example_templates: { a: {} }", "`example_templates.a` lacks the key `features`."],
  [
    "example_templates: { a: { feature: {} } }",
    "`feature` is not a key of `example_templates.a`. Did you mean `features`?",
  ],
  [
    "requests: [{ inputs: { 'a b': { vlaue: 1 } } }]",
    '`vlaue` is not a key of `requests[0].inputs["a b"]`. Did you mean `value`?',
  ],
  [
    "requests: [{ from: gatewy }]\nsources: { gateway: { format: rest_jsonl, path: a.jsonl } }\nprivacy: { allow_real_data: true }",
    "`requests[0].from`: no source `gatewy` is defined. Did you mean `gateway`?",
  ],
  [
    "requests: [{ from: gateway, inputs: { x: 1 } }]\nsources: { gateway: { format: rest_jsonl, path: a.jsonl } }\nprivacy: { allow_real_data: true }",
    "`inputs` has no meaning beside `from`: the requests are those that were recorded.",
  ],
  [
    "sources: { gateway: { format: rest_jsonl, path: a.jsonl } }\nprivacy: { allow_real_data: true }",
    "No request takes from the source `gateway`. Add  { from: gateway }  under `requests`, or remove the source.",
  ],
  [
    "requests: [{ from: gateway }]\nsources: { gateway: { format: rest_jsonl, path: a.jsonl } }",
    "`sources.gateway.path`: a source writes recorded data into the model, which this spec does not allow. Add the line  privacy: { allow_real_data: true }  if everybody who gets the model may see the data.",
  ],
  [
    "requests: [{ examples: { template: adlt } }]\nexample_templates: { adult: { features: {} } }",
    "`requests[0].examples.template`: no template `adlt` is defined. Did you mean `adult`?",
  ],
])("%s", (text, message) => {
  expect(told(text)[0]).toBe(message);
});

test("the branch of a union that was meant is the one that is judged", () => {
  expect(told("requests: [{ inputs: { x: { zero_data: 1 } } }]")).toEqual([
    "`requests[0].inputs.x.zero_data` is the number 1; expected `true`.",
  ]);
});

test("a missing version says what to write where", () => {
  expect(parse("model: {}").problems).toMatchObject([
    { message: "The spec lacks the key `version`.", hint: "Make `version: 1` the first line." },
  ]);
});

test("long values are quoted by their beginning", () => {
  expect(told(`model: { tags: ${"x".repeat(100)} }`)).toEqual([
    `\`model.tags\` is the text \`${"x".repeat(40)}…\`; expected a list of text.`,
  ]);
});
