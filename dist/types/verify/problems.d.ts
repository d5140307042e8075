/** What can differ between the file on disk and what was meant to be there. */
export declare const verifyProblem: import("../problem.js").ProblemFactory<{
    readonly "verify-changed": {
        readonly severity: "error";
        readonly title: "The file on disk is not the one that was written";
        readonly fix: "Write it again, and see that nothing else writes to the version folder.";
    };
    readonly "verify-record-count": {
        readonly severity: "error";
        readonly title: "The file does not hold as many records as the spec makes";
        readonly fix: "Run `savedmodel-warmup write` again.";
    };
    readonly "verify-record-differs": {
        readonly severity: "error";
        readonly title: "A record is not the one the spec makes";
        readonly fix: "Run `savedmodel-warmup write` again.";
    };
    readonly "verify-too-many-kinds": {
        readonly severity: "note";
        readonly title: "There are more kinds of problems than are listed";
        readonly fix: "Correct those that are listed first.";
    };
}>;
