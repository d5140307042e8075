/** What a spec does about real data, in words for terminals and Markdown alike. Names in it are untrusted text. */
import type { Redacted } from "../privacy/index.js";
import type { ModelReport } from "./report.js";
import { count } from "./words.js";

/** `input "user_id"`, `context`. */
export function ruleWords({ rule }: Redacted): string {
  return rule.kind === "context" ? "context" : `${rule.kind} ${JSON.stringify(rule.name)}`;
}

/** `input "user_id" (12 records)`. */
export function redactedWords(one: Redacted): string {
  return `${ruleWords(one)} (${count(one.records, "record")})`;
}

/** Parts of a verdict line: said without being asked, because the file ships with every copy of the model. */
export function privacyParts({ realData, privacy }: ModelReport): readonly string[] {
  const { redacted = [], denyPatterns = [] } = privacy ?? {};
  return [
    ...(realData.length === 0 ? [] : [`recorded data from ${realData.join(", ")}`]),
    ...(redacted.length === 0 ? [] : [`redacted ${redacted.map(ruleWords).join(", ")}`]),
    ...(denyPatterns.length === 0 ? [] : [`searched for ${denyPatterns.join(", ")}`]),
  ];
}
