"""Predict requests that make the server refuse the model."""

import tensorflow as tf

from stories.build import predict, story, tensor

X = tensor([1.0, 2.0])


def broken(**fields):
    """A float vector of two with some of its fields set otherwise."""
    proto = tf.make_tensor_proto([1.0, 2.0], dtype=tf.float32)
    for key, other in fields.items():
        setattr(proto, key, other)
    return proto


def shaped(proto, *dims):
    del proto.tensor_shape.dim[:]
    for size in dims:
        proto.tensor_shape.dim.add(size=size)
    return proto


story("unknown_signature", "half_plus_two", "a signature that the model does not have", [predict("nope", x=X)])
story("init_op_called", "half_plus_two", "the init op is in the signatures and cannot be called", [
    predict("__saved_model_init_op")])
story("extra_input", "half_plus_two", "an input that the signature does not have", [predict(x=X, z=X)])
story("no_input", "half_plus_two", "an input missing", [predict()])
story("misspelt_input", "half_plus_two", "as many inputs as asked for, and one misspelt", [predict(X=X)])
story("default_misses_other", "defaulted_inputs", "an input without default left out where another has one", [
    predict(scale=tensor(1.0))])
story("default_extra_input", "defaulted_inputs", "an unknown input in the place of a defaulted one", [
    predict(x=X, scala=tensor(1.0))])
story("placeholder_default_left_out", "placeholder_default", "the graph has a default, the signature has none", [
    predict(x=X)])
story("filter_unknown", "half_plus_two", "output_filter names no output", [predict(output_filter=["z"], x=X)])
story("filter_twice", "half_plus_two", "output_filter names an output twice", [predict(output_filter=["y", "y"], x=X)])
story("wrong_dtype", "half_plus_two", "double where the graph takes float", [predict(x=tensor([1.0], tf.float64))])
story("dtype_of_the_lie", "lying_tensor_info", "the dtype that TensorInfo declares, which the graph does not take", [
    predict(inputs=X)])
story("fed_twice", "shared_tensor", "two aliases of one tensor, both fed", [predict(first=X, second=X)])
story("fed_and_fetched", "fed_and_fetched", "an output that is also fed, with no output_filter", [predict(x=X)])
story("sparse_fed", "sparse_input", "an input that has no tensor name", [predict(sparse=X)])
story("composite_fed", "sparse_input", "an input of several components", [predict("ragged", ragged=X)])
story("feed_not_in_graph", "dangling_names", "the signature feeds a node that the graph does not have", [
    predict("missing_feed", x=X)])
story("fetch_not_in_graph", "dangling_names", "the signature fetches a node that the graph does not have", [
    predict("missing_fetch", x=X)])
story("fetch_index_too_high", "dangling_names", "the signature fetches an output that the node does not have", [
    predict("high_index", x=X)])
story("fixed_batch_of_2", "fixed_batch", "a shape that a kernel refuses", [predict(x=tensor([[1.0, 2.0, 3.0]] * 2))])
story("wrong_tags", "two_tag_sets", "no meta graph has exactly these tags", [predict(x=X)], tags=["gpu"])
story("batch_of_9", "batch_function", "one row more than the BatchFunction takes", [
    predict(x=tensor([[1.0, 2.0]] * 9))])
story("xla_off", "jit_compiled", "the stock server compiles nothing with XLA unless it is told to", [predict(x=X)])
story("second_record_fails", "half_plus_two", "records before the bad one were run", [predict(x=X), predict(z=X)])

story("tensor_no_dtype", "half_plus_two", "DT_INVALID", [predict(x=broken(dtype=0))])
story("tensor_reference", "half_plus_two", "a reference dtype", [predict(x=broken(dtype=101))])
story("tensor_unknown_dtype", "half_plus_two", "a dtype that TensorFlow does not know", [predict(x=broken(dtype=77))])
story("tensor_negative_dim", "half_plus_two", "a negative dimension", [predict(x=shaped(broken(), -1))])
story("tensor_too_many_dims", "half_plus_two", "255 dimensions", [predict(x=shaped(broken(), *[1] * 255))])
story("tensor_overflow", "half_plus_two", "more elements than 64 bits count", [
    predict(x=shaped(broken(), 2**62, 2**62))])
story("tensor_short_content", "half_plus_two", "tensor_content one byte short", [
    predict(x=broken(tensor_content=b"\0" * 7))])
story("tensor_long_content", "half_plus_two", "tensor_content one element long", [
    predict(x=broken(tensor_content=b"\0" * 12))])
story("tensor_bool_of_2", "every_dtype", "a bool that is neither 0 nor 1", [
    predict("bool", x=broken(dtype=tf.bool.as_datatype_enum, tensor_content=b"\1\2"))])
story("tensor_raw_string", "every_dtype", "raw text in tensor_content of strings", [
    predict("string", x=broken(dtype=tf.string.as_datatype_enum, tensor_content=b"some raw text"))])
