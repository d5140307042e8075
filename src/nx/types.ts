/**
 * What this plugin sees of Nx: the parts of its types that are the same from Nx 20 to 24. Nothing of Nx is installed with
 * this package, so its own declarations are not there to import.
 */

export interface ExecutorContext {
  /** Absolute folder of the workspace. */
  readonly root: string;
  /** Undefined in a batch, whose tasks name their own. */
  readonly projectName?: string | undefined;
  readonly projectsConfigurations: { readonly projects: Readonly<Record<string, { readonly root: string }>> };
  readonly isVerbose: boolean;
}

export interface TaskGraph {
  readonly tasks: Readonly<Record<string, { readonly target: { readonly project: string } }>>;
}

/** What a batch yields for each of its tasks. */
export interface BatchResult {
  readonly task: string;
  readonly result: {
    readonly success: boolean;
    readonly terminalOutput: string;
    readonly startTime: number;
    readonly endTime: number;
  };
}

/** The workspace as a generator may change it; paths are relative to its root, with `/`. */
export interface Tree {
  /** Absolute. */
  readonly root: string;
  read(path: string, encoding: "utf-8"): string | null;
  write(path: string, content: string): void;
  exists(path: string): boolean;
}

export interface CreateNodesContext {
  readonly workspaceRoot: string;
}

/** A file, and what projects it tells of, by their folder. */
export type CreateNodesResult = readonly [
  file: string,
  result: { readonly projects: Readonly<Record<string, { readonly targets: Readonly<Record<string, Target>> }>> },
];

export interface Target {
  readonly executor: string;
  readonly options: { readonly spec: string | readonly string[] };
  readonly cache: boolean;
  readonly dependsOn?: readonly string[];
  readonly inputs?: readonly Input[];
  readonly outputs?: readonly string[];
  readonly metadata: TargetMetadata;
}

export type Input =
  | string
  | { readonly fileset: string; readonly includeIgnored: true }
  | { readonly dependentTasksOutputFiles: string }
  | { readonly runtime: string }
  | { readonly externalDependencies: readonly string[] };

export interface TargetMetadata {
  readonly technologies: readonly string[];
  readonly description: string;
  readonly help: {
    readonly command: string;
    readonly example: { readonly options: Readonly<Record<string, unknown>> };
  };
}
