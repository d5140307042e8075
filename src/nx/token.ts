/**
 * A path from the workspace's folder as Nx wants it in inputs and outputs: with a token in front. Where a file outside of the
 * project was written with `..`, Nx would refuse it.
 */
export function fromToken(path: string, projectRoot: string): string {
  if (projectRoot !== "." && path.startsWith(`${projectRoot}/`)) {
    return `{projectRoot}${path.slice(projectRoot.length)}`;
  }
  return `{workspaceRoot}/${path}`;
}
