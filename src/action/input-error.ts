/** What the step was given cannot be used: for the workflow's author to mend, and no bug. */
export class InputError extends Error {}
