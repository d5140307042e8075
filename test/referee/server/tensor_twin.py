"""A decoded TensorProto as JSON."""

import base64

import tensorflow as tf

from server.wire import tensor_from_proto


def tensor_twin(proto):
    """What Tensor::FromProto makes of it: null where it refuses, else the elements as they lie in memory."""
    decoded = tensor_from_proto(proto)
    if decoded is None:
        return None
    dtype, array = decoded
    if array is None:
        return {"dtype": dtype.as_datatype_enum}
    twin = {"dtype": dtype.as_datatype_enum, "shape": list(array.shape)}
    if dtype is tf.string:
        return {**twin, "strings": [base64.b64encode(value).decode() for value in array.reshape(-1)]}
    return {**twin, "bytes": base64.b64encode(array.tobytes()).decode()}
