"""What TensorFlow's own Tensor::FromProto makes of TensorProtos, as JSON on stdout.

Each case is the proto's bytes, whether ParseTensor takes it, and if so the tensor it made: its shape and its memory (its
elements where they are strings).
"""

import json

import numpy as np
import tensorflow as tf
from tensorflow.core.framework import tensor_pb2, types_pb2


def proto(dtype, dims, **fields):
    message = tensor_pb2.TensorProto(dtype=dtype)
    for size in dims:
        message.tensor_shape.dim.add(size=size)
    unknown_rank = fields.pop("unknown_rank", False)
    if unknown_rank:
        message.tensor_shape.unknown_rank = True
    for name, value in fields.items():
        if isinstance(value, bytes):
            setattr(message, name, value)
        else:
            getattr(message, name).extend(value)
    return message


T = types_pb2
INT_FIELDS = [T.DT_INT32, T.DT_UINT8, T.DT_INT16, T.DT_INT8, T.DT_UINT16, T.DT_INT4, T.DT_UINT4, T.DT_INT2, T.DT_UINT2,
              T.DT_QINT8, T.DT_QUINT8, T.DT_QINT32, T.DT_QINT16, T.DT_QUINT16]
FLOAT8 = [T.DT_FLOAT8_E5M2, T.DT_FLOAT8_E4M3FN, T.DT_FLOAT8_E4M3FNUZ, T.DT_FLOAT8_E4M3B11FNUZ, T.DT_FLOAT8_E5M2FNUZ,
          T.DT_FLOAT4_E2M1FN]

CASES = {
    "float values": proto(T.DT_FLOAT, [2, 2], float_val=[1.5, -0.0, float("inf"), 1e-45]),
    "the last float is repeated": proto(T.DT_FLOAT, [5], float_val=[1, 2.5]),
    "no values are zeros": proto(T.DT_FLOAT, [3]),
    "extra values are dropped": proto(T.DT_FLOAT, [1], float_val=[7, 8, 9]),
    "content wins over values": proto(T.DT_FLOAT, [1], tensor_content=b"\0\0\x80?", float_val=[9]),
    "content too short": proto(T.DT_FLOAT, [2], tensor_content=b"\0\0\x80?"),
    "content too long": proto(T.DT_FLOAT, [1], tensor_content=b"\0" * 8),
    "values in another field": proto(T.DT_INT64, [2], int_val=[1, 2]),
    "a missing shape is a scalar": proto(T.DT_DOUBLE, [], double_val=[2.25]),
    "unknown rank without dims": proto(T.DT_FLOAT, [], unknown_rank=True, float_val=[3]),
    "unknown rank with dims": proto(T.DT_FLOAT, [2], unknown_rank=True, float_val=[3]),
    "empty tensors look at nothing": proto(T.DT_FLOAT, [0, 3], tensor_content=b"abc", float_val=[1]),
    "a zero in front hides an overflow": proto(T.DT_FLOAT, [0, 2**40, 2**40]),
    "a zero behind does not": proto(T.DT_FLOAT, [2**40, 2**40, 0]),
    "a negative size": proto(T.DT_FLOAT, [-1]),
    "254 dimensions": proto(T.DT_FLOAT, [1] * 254, float_val=[1]),
    "255 dimensions": proto(T.DT_FLOAT, [1] * 255, float_val=[1]),
    "bool values": proto(T.DT_BOOL, [3], bool_val=[True, False]),
    "bool content": proto(T.DT_BOOL, [2], tensor_content=b"\x01\x00"),
    "bool content of two": proto(T.DT_BOOL, [2], tensor_content=b"\x01\x02"),
    "int64 past 2^53": proto(T.DT_INT64, [2], int64_val=[2**63 - 1, -(2**63)]),
    "uint64 past 2^63": proto(T.DT_UINT64, [1], uint64_val=[2**64 - 1]),
    "uint32 past 2^31": proto(T.DT_UINT32, [2], uint32_val=[2**32 - 1]),
    "uint32 does not read int_val": proto(T.DT_UINT32, [1], int_val=[5]),
    "half bit patterns": proto(T.DT_HALF, [3], half_val=[0x3C00, 0x7E00, 0x10001]),
    "half does not read float_val": proto(T.DT_HALF, [1], float_val=[1]),
    "bfloat16 bit patterns": proto(T.DT_BFLOAT16, [2], half_val=[0x3F80]),
    "complex64": proto(T.DT_COMPLEX64, [2], scomplex_val=[1, 2, 3, 4]),
    "complex64 drops an odd float": proto(T.DT_COMPLEX64, [2], scomplex_val=[1, 2, 3]),
    "complex64 of a lone float": proto(T.DT_COMPLEX64, [2], scomplex_val=[1]),
    "complex128": proto(T.DT_COMPLEX128, [2], dcomplex_val=[1, -2]),
    "strings": proto(T.DT_STRING, [3], string_val=[b"a", b"\xff\x00"]),
    "no strings": proto(T.DT_STRING, [2]),
    "string content": proto(T.DT_STRING, [3], tensor_content=b"\x01\x00\x02abc"),
    "string content with bytes left": proto(T.DT_STRING, [2], tensor_content=b"\x01\x00ab"),
    "string content with too few bytes": proto(T.DT_STRING, [1], tensor_content=b"\x05ab"),
    "string content whose varint never ends": proto(T.DT_STRING, [1], tensor_content=b"\xff\xff\xff\xff\xff\x01"),
    "string content with an overlong varint": proto(T.DT_STRING, [1], tensor_content=b"\x81\x80\x80\x80\x70a"),
    "a raw string as content": proto(T.DT_STRING, [], tensor_content=b"hello"),
    "more strings than content has bytes": proto(T.DT_STRING, [2**20], tensor_content=b"\0"),
    "DT_INVALID": proto(T.DT_INVALID, [1]),
    "a reference dtype": proto(T.DT_FLOAT_REF, [1], float_val=[1]),
    "a dtype nobody knows": proto(77, [1]),
    "an empty tensor of a dtype nobody knows": proto(77, [0]),
}
for number in INT_FIELDS:
    name = T.DataType.Name(number)
    CASES[f"{name} wraps"] = proto(number, [8], int_val=[300, -1, 70000, 9, -9, 2, -(2**31), 127])
for number in FLOAT8:
    name = T.DataType.Name(number)
    CASES[f"{name} bytes"] = proto(number, [3], float8_val=b"\x01\xfe")
    CASES[f"{name} content"] = proto(number, [2], tensor_content=b"\x05\x06")


def verdict(message):
    dtype = tf.dtypes.as_dtype(message.dtype) if message.dtype in types_pb2.DataType.values()[1:] else tf.float32
    try:
        tensor = tf.raw_ops.ParseTensor(serialized=message.SerializeToString(), out_type=dtype._type_enum % 100)
    except tf.errors.InvalidArgumentError as error:
        if "Cannot parse tensor from proto" not in str(error):
            raise
        return {"ok": False}
    out = {"ok": True, "shape": list(tensor.shape)}
    if 0 in tensor.shape:  # NumPy refuses what TensorFlow takes: [0, 2^40, 2^40]
        return out | {"content": ""}
    values = np.asarray(tf.reshape(tensor, [-1]).numpy())  # NumPy stops at 64 dimensions
    if message.dtype == T.DT_STRING:
        out["strings"] = [value.hex() for value in values.reshape(-1).tolist()]
    else:
        out["content"] = values.tobytes().hex()
    return out


cases = [
    {"title": title, "proto": message.SerializeToString().hex(), "tensorflow": verdict(message)}
    for title, message in CASES.items()
]
print("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]")
