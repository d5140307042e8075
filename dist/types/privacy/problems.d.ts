/** What the rules of `privacy` find: real data where it must not be, and rules that could not find it. */
export declare const privacyProblem: import("../problem.js").ProblemFactory<{
    readonly "privacy-nothing-to-redact": {
        readonly severity: "error";
        readonly title: "A rule of `redact` fits nothing in the file";
        readonly fix: "Correct the name: what it was to replace is in the file as it is. Remove the rule where nothing of the kind is recorded.";
    };
    readonly "privacy-not-redactable": {
        readonly severity: "error";
        readonly title: "What a rule of `redact` asks for cannot be done";
        readonly fix: "Redact the whole `input`, or give it synthetic values in the spec.";
    };
    readonly "privacy-pattern": {
        readonly severity: "error";
        readonly title: "A pattern of `deny_patterns` is no regular expression of RE2, or too large a one";
        readonly fix: "Use the syntax of RE2 (https://github.com/google/re2/wiki/Syntax): no backreferences, no lookaround, repetitions up to 1000.";
    };
    readonly "privacy-denied": {
        readonly severity: "error";
        readonly title: "A string in the file matches a pattern of `deny_patterns`";
        readonly fix: "Redact the input or feature, or leave the request out. The hash tells equal matches from different ones without showing them.";
    };
}>;
