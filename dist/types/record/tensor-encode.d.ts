import type { TensorProto } from "../proto/messages.js";
import type { TensorValue } from "../tensor.js";
/** Numbers as `tensor_content`, which is exact and fast in every dtype; strings as `string_val`, the field all clients read. */
export declare function encodeTensor(value: TensorValue): TensorProto;
