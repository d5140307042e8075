import type { Report } from "./report.js";
export type AnnotationKind = "error" | "warning" | "notice";
export interface Annotation {
    readonly kind: AnnotationKind;
    /** One line of safe text. */
    readonly title: string;
    /** Lines of safe text. */
    readonly message: string;
    /** Only for text files, where a line can be annotated. Relative to the working directory. */
    readonly file: string | undefined;
    readonly line: number | undefined;
    readonly column: number | undefined;
}
/** At most ten of each kind; where there are more, the tenth says how many. */
export declare function annotations(report: Report): readonly Annotation[];
