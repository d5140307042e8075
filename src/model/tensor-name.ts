/** A tensor as the session names it: `node:index`, where `node` alone means output 0. */
export interface TensorName {
  readonly node: string;
  readonly index: number;
}

const OUTPUT_INDEX = /^(.*):(\d{1,9})$/su;

export function parseTensorName(name: string): TensorName {
  const match = OUTPUT_INDEX.exec(name);
  return match ? { node: match[1]!, index: Number(match[2]) } : { node: name, index: 0 };
}
