import type { Outcome } from "../problem.js";
import type { Bytes } from "./bytes.js";
import { type Workspace } from "./workspace.js";
export interface OpenedFile {
    /** Absolute, with links as they are. */
    readonly path: string;
    readonly bytes: Bytes;
}
export declare function isGlob(name: string): boolean;
/** At least one, in code-unit order of their paths. A file whose own name has brackets is that file. */
export declare function openFiles(name: string, workspace: Workspace): Promise<Outcome<readonly OpenedFile[]>>;
/** At least one, in code-unit order of their paths. */
export declare function openPattern(pattern: string, workspace: Workspace): Promise<Outcome<readonly OpenedFile[]>>;
/** Neither none nor too many; undefined where the number will do. */
export declare function judgeMatches(count: number): Outcome<never> | undefined;
