/** tf.Example messages: templates, lists of examples, and their features. */
import { dtypeByName } from "../../dtype.js";
import type { Example, ExampleTemplate, Examples, Feature } from "../generated/document.js";
import { formatPath } from "../node.js";
import type { Reading } from "../reading.js";
import type { ExamplesSpec, FeatureSpec, SpecPath } from "../spec.js";
import { didYouMean } from "../suggest.js";
import { literalValues, normaliseValues } from "./values.js";

export type Features = ReadonlyMap<string, FeatureSpec>;
export type Templates = ReadonlyMap<string, Features>;

export function normaliseTemplates(
  templates: Readonly<Record<string, ExampleTemplate>> | undefined,
  reading: Reading,
): Templates {
  const entries = reading.entries(["example_templates"], templates ?? {});
  return new Map(
    entries.map(([name, { features }]) => [
      name,
      normaliseFeatures(features, ["example_templates", name, "features"], reading),
    ]),
  );
}

/** Undefined where the template is not known, which is reported. */
export function normaliseExamples(
  examples: Examples,
  path: SpecPath,
  templates: Templates,
  reading: Reading,
): ExamplesSpec | undefined {
  if (Array.isArray(examples)) {
    return { path, list: examples.map((example, i) => normaliseFeatures(example, [...path, i], reading)) };
  }
  const template = templates.get(examples.template);
  if (template) return { path, template, templateName: examples.template };
  const here = [...path, "template"];
  // A template with a mistake of its own is known all the same.
  if (!reading.wrote(["example_templates", examples.template])) {
    const message = `\`${formatPath(here)}\`: no template \`${examples.template}\` is defined.`;
    reading.report("spec-unknown-template", here, message, didYouMean(examples.template, templates.keys()));
  }
  return undefined;
}

export function normaliseFeatures(example: Example, path: SpecPath, reading: Reading): Features {
  const entries = reading.entries(path, example);
  return new Map(entries.map(([name, feature]) => [name, normaliseFeature(feature, [...path, name], reading)]));
}

function normaliseFeature(feature: Feature, path: SpecPath, reading: Reading): FeatureSpec {
  if (typeof feature !== "object" || Array.isArray(feature)) {
    return { path, values: literalValues(path, reading), shape: undefined, dtype: undefined };
  }
  return {
    path,
    values: normaliseValues(feature, path, reading),
    shape: feature.shape,
    dtype: feature.dtype && dtypeByName(feature.dtype),
  };
}
