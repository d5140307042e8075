/** Terminal colours by meaning. Without colour every brush leaves the text as it is. */
export interface Paint {
  readonly good: Brush;
  readonly bad: Brush;
  readonly warn: Brush;
  readonly dim: Brush;
  readonly strong: Brush;
}

type Brush = (text: string) => string;

const brush =
  (on: number, off: number): Brush =>
  (text) =>
    text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;

const PLAIN: Paint = { good: String, bad: String, warn: String, dim: String, strong: String };

const COLOURS: Paint = {
  good: brush(32, 39),
  bad: brush(31, 39),
  warn: brush(33, 39),
  dim: brush(2, 22),
  strong: brush(1, 22),
};

export function paint(color: boolean): Paint {
  return color ? COLOURS : PLAIN;
}
