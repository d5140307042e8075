/** The rules that keep real data out of the file. */
import type { Privacy as PrivacyDocument } from "../generated/document.js";
import type { Reading } from "../reading.js";
import type { DenyPattern, Privacy, RedactRule } from "../spec.js";

export function normalisePrivacy(
  { redact = [], deny_patterns: patterns = [] }: PrivacyDocument = {},
  reading: Reading,
): Privacy {
  const names = new Set<string>();
  const denyPatterns = patterns.map((pattern, i): DenyPattern => {
    const path = ["privacy", "deny_patterns", i];
    const name = typeof pattern === "string" ? pattern : pattern.name;
    if (names.has(name)) {
      const message = `Another pattern is named \`${name}\`, and a match is told by the name of its pattern.`;
      reading.report("spec-duplicate-name", path, message);
    }
    names.add(name);
    return { path, name, regex: typeof pattern === "string" ? undefined : pattern.regex };
  });
  return { redact: redact.map((rule, i) => redactRule(rule, i)), denyPatterns };
}

function redactRule(rule: NonNullable<PrivacyDocument["redact"]>[number], place: number): RedactRule {
  const path = ["privacy", "redact", place];
  if (rule.input !== undefined) return { kind: "input", name: rule.input, path: [...path, "input"] };
  if (rule.feature !== undefined) return { kind: "feature", name: rule.feature, path: [...path, "feature"] };
  return { kind: "context", path: [...path, "context"] };
}
