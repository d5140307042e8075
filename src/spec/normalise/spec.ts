/** A document that fits the schema to a Spec: defaults filled in, names resolved, contradictions told. */
import type { WarmupDocument } from "../generated/document.js";
import type { Reading } from "../reading.js";
import type { RequestSpec, Spec } from "../spec.js";
import { normaliseTemplates } from "./examples.js";
import { normalisePrivacy } from "./privacy.js";
import { checkRealData } from "./real-data.js";
import { normaliseRequest } from "./request.js";
import { normaliseChecks, normaliseDefaults, normaliseLimits, normaliseModel, normaliseServing } from "./settings.js";
import { checkUsed, normaliseSources } from "./sources.js";

export function normaliseSpec(document: WarmupDocument, reading: Reading, file: string | undefined): Spec {
  const serving = normaliseServing(document, reading);
  const defaults = normaliseDefaults(document.defaults, reading);
  const templates = normaliseTemplates(document.example_templates, reading);
  const sources = normaliseSources(document, defaults.seed, reading);
  const scope = { templates, sources, runtime: serving.runtime, repeat: defaults.repeat };
  const { requests: asked = "auto" } = document;
  checkUsed(sources, asked, reading);
  const requests =
    asked === "auto"
      ? asked
      : distinct(
          asked.map((request, i) => normaliseRequest(request, ["requests", i], scope, reading)),
          reading,
        );
  return {
    file,
    locate: reading.locate,
    model: normaliseModel(document, reading),
    serving,
    defaults,
    requests,
    sources: [...sources.values()],
    limits: normaliseLimits(document, reading),
    checks: normaliseChecks(document.checks, reading),
    privacy: normalisePrivacy(document.privacy, reading),
    realData: checkRealData(document, reading),
  };
}

function distinct(requests: readonly RequestSpec[], reading: Reading): readonly RequestSpec[] {
  const names = new Set<string>();
  for (const { name, path } of requests) {
    if (name === undefined) continue;
    if (names.has(name))
      reading.report("spec-duplicate-name", [...path, "name"], `Another request is named \`${name}\`.`);
    names.add(name);
  }
  return requests;
}
