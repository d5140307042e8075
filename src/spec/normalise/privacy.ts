/** The rules that keep real data out of the file. */
import type { Privacy as PrivacyDocument } from "../generated/document.js";
import { formatPath } from "../node.js";
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
  return { redact: distinctRules(redact.map(redactRule), reading), denyPatterns };
}

/** Of two rules that are alike one would seem to fit nothing. */
function distinctRules(rules: readonly RedactRule[], reading: Reading): readonly RedactRule[] {
  const seen = new Set<string>();
  for (const rule of rules) {
    const key = JSON.stringify([rule.kind, "name" in rule && rule.name]);
    if (seen.has(key)) {
      reading.report(
        "spec-duplicate-value",
        rule.path,
        `\`${formatPath(rule.path)}\` says what a rule before it says.`,
      );
    }
    seen.add(key);
  }
  return rules;
}

function redactRule(rule: NonNullable<PrivacyDocument["redact"]>[number], place: number): RedactRule {
  const path = ["privacy", "redact", place];
  if (rule.input !== undefined) return { kind: "input", name: rule.input, path: [...path, "input"] };
  if (rule.feature !== undefined) return { kind: "feature", name: rule.feature, path: [...path, "feature"] };
  return { kind: "context", path: [...path, "context"] };
}
