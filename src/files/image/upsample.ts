/** The samples of one colour of a JPEG. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * A plane brought to the size of its image as libjpeg-turbo does by default (jdsample.c, "fancy upsampling"): between halved
 * samples three parts of the nearer and one of the farther; anything else repeats its samples.
 */
export function upsample(plane: Plane, across: number, down: number, width: number, height: number): Uint8Array {
  const smooth = across === 2 ? plane.width > 2 && down <= 2 : across === 1 && down === 2;
  const data = new Uint8Array(width * height);
  const rowOf = smooth && down === 2 ? blendedRow : plainRow;
  const unit = smooth && down === 2 ? 4 : 1;
  for (let y = 0; y < height; y += 1) {
    const row = rowOf(plane, y, down);
    const out = data.subarray(y * width, (y + 1) * width);
    if (smooth && across === 2) spread(row, unit, out);
    else for (let x = 0; x < width; x += 1) out[x] = round(row[Math.floor(x / across)]!, unit, y);
  }
  return data;
}

function plainRow({ width, data }: Plane, y: number, down: number): ArrayLike<number> {
  const row = Math.floor(y / down);
  return data.subarray(row * width, (row + 1) * width);
}

/** Four times the row: three parts of the nearer and one of the farther. */
function blendedRow({ width, height, data }: Plane, y: number): ArrayLike<number> {
  const near = y >> 1;
  const far = Math.min(Math.max(near + (y % 2 === 0 ? -1 : 1), 0), height - 1);
  const sums = new Uint16Array(width);
  for (let x = 0; x < width; x += 1) sums[x] = 3 * data[near * width + x]! + data[far * width + x]!;
  return sums;
}

/** libjpeg rounds up and down by turns, so that halves have no tendency. */
function round(sum: number, unit: number, y: number): number {
  return unit === 1 ? sum : (sum + (y % 2 === 0 ? 1 : 2)) >> 2;
}

/** Two pixels a sample. */
function spread(row: ArrayLike<number>, unit: number, out: Uint8Array): void {
  const last = row.length - 1;
  const [even, odd, shift] = unit === 1 ? [1, 2, 2] : [8, 7, 4];
  for (let x = 0; x < out.length; x += 1) {
    const near = x >> 1;
    const isEven = x % 2 === 0;
    const far = isEven ? Math.max(near - 1, 0) : Math.min(near + 1, last);
    out[x] = (3 * row[near]! + row[far]! + (isEven ? even : odd)) >> shift;
  }
}
