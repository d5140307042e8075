/** The dtype that a spec names; the schema knows the same names as the table of dtypes. */
import { type DType, dtypeByName } from "../../dtype.js";

export function readDtype(name: string | undefined): DType | undefined {
  return name === undefined ? undefined : dtypeByName(name);
}
