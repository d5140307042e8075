/** How much of a spec is read before it is refused: a spec is written by hand, or made by a script for a hand to review. */

/** Bytes of the file. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** Lists and mappings within each other. Deepest in the language itself: 8; the rest is left for nested literals. */
export const MAX_DEPTH = 64;

/** Values of the document, those behind aliases and merge keys counted each time they are used. */
export const MAX_VALUES = 1_000_000;

/** Digits of an integer: 128-bit numbers need 39, and no dtype is wider than 64 bits. */
export const MAX_DIGITS = 400;

/** Sizes that one range may expand to: no file holds more records. */
export const MAX_RANGE_SIZES = 1000;

/** Problems that are told one by one. */
export const MAX_PROBLEMS = 200;

/** Breaches of the schema that are looked into. A document with more is not read any further. */
export const MAX_MISTAKES = 2000;
