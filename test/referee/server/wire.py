"""Bytes to messages and tensors, judged by TensorFlow's C++ protobuf parser and by Tensor::FromProto."""

import functools

import numpy
import tensorflow as tf
from google.protobuf import descriptor_pb2
from tensorflow.core.framework import tensor_pb2
from tensorflow_serving.apis import input_pb2, prediction_log_pb2

# Handles cannot leave a session as arrays: their shape stands for them.
OPAQUE = (tf.resource, tf.variant)


def descriptor_source(*messages):
    """The schema of the messages in the form tf.io.decode_proto takes."""
    files = {}

    def add(file):
        for dependency in file.dependencies:
            add(dependency)
        if file.name not in files:
            files[file.name] = descriptor_pb2.FileDescriptorProto()
            file.CopyToProto(files[file.name])

    for message in messages:
        add(message.DESCRIPTOR.file)
    return b"bytes://" + descriptor_pb2.FileDescriptorSet(file=files.values()).SerializeToString()


SCHEMA = descriptor_source(prediction_log_pb2.PredictionLog, tensor_pb2.TensorProto, input_pb2.Input)


def parses(data, message_type):
    """Whether C++ protobuf takes the bytes, e.g. as `tensorflow.serving.PredictionLog`."""
    try:
        tf.raw_ops.DecodeProtoV2(
            bytes=tf.constant([data]),
            message_type=message_type,
            field_names=[],
            output_types=[],
            descriptor_source=SCHEMA,
            sanitize=True,
        )
    except tf.errors.DataLossError:
        return False
    return True


@functools.cache
def tensor_parser(dtype):
    graph = tf.Graph()
    with graph.as_default():
        serialized = tf.compat.v1.placeholder(tf.string, [])
        tensor = tf.raw_ops.ParseTensor(serialized=serialized, out_type=dtype)
        fetched = tf.shape(tensor) if dtype in OPAQUE else tensor
    return tf.compat.v1.Session(graph=graph).make_callable(fetched, [serialized])


def tensor_from_proto(proto):
    """(dtype, array) as Tensor::FromProto decodes them, or None where it returns false.

    The array is None for resources and variants, which Python cannot hold.
    """
    try:
        dtype = tf.as_dtype(proto.dtype)
    except TypeError:
        return None
    # ParseTensor cannot be asked for a reference; FromProto allocates no tensor of one.
    if dtype._is_ref_dtype:
        return None
    try:
        fetched = tensor_parser(dtype)(proto.SerializeToString())
    except tf.errors.InvalidArgumentError as error:
        if "Cannot parse tensor from proto" in error.message:
            return None
        raise
    return dtype, None if dtype in OPAQUE else as_fed(fetched, dtype)


def as_fed(fetched, dtype):
    """The array that the session's C API will take for a tensor of that dtype."""
    array = numpy.asarray(fetched, dtype=object if dtype is tf.string else None)
    # Quantized tensors leave a session as plain integers, and would be fed as such.
    return array.view(dtype.as_numpy_dtype) if dtype.is_quantized else array
