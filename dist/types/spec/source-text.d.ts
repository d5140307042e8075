/** The text of a spec file, and how a range of it is told to a person. */
import type { Excerpt, Where } from "../problem.js";
/** Offsets in UTF-16 code units; the end is exclusive. */
export type TextRange = readonly [start: number, end: number];
export interface SourceText {
    readonly file: string;
    readonly text: string;
    /** Line, column and excerpt of a range. A range over several lines is underlined to the end of its first. */
    readonly point: (range: TextRange) => Pointed;
}
export interface Pointed {
    readonly where: Where;
    readonly excerpt: Excerpt;
}
export declare function createSourceText(file: string, text: string): SourceText;
