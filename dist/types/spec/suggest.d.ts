/** "Did you mean": the known word that is nearest to one that is not known. */
/**
 * The candidate nearest to `word`, or undefined when none is near: a third of its letters may be wrong, at least one.
 * A swap of two neighbours counts as one mistake; case and the choice of `-` or `_` count as none.
 */
export declare function suggest(word: string, candidates: Iterable<string>): string | undefined;
/** The hint for people: "Did you mean `inputs`?" */
export declare function didYouMean(word: string, candidates: Iterable<string>): string | undefined;
