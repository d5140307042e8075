"""Files that warm a model."""

import tensorflow as tf
from tensorflow.core.framework import tensor_pb2
from tensorflow_serving.apis import prediction_log_pb2

from models.dtypes import FEEDABLE
from stories.build import (
    CLASSIFY,
    REGRESS,
    adult,
    classify,
    example,
    multi_inference,
    predict,
    regress,
    story,
    tensor,
)


def typed(dtype, field, values, *dims):
    """A tensor with its values in the typed field of one's choice."""
    proto = tensor_pb2.TensorProto(dtype=dtype.as_datatype_enum, tensor_shape=tf.TensorShape(dims).as_proto())
    getattr(proto, field).extend(values)
    return proto


def pattern(dtype):
    """Two elements with the bit patterns 0 and 1, which every fixed-width dtype has."""
    if dtype is tf.string:
        return tensor([b"", b"\xff\x00 any bytes"], dtype)
    proto = typed(dtype, "int_val", [], 2)
    proto.tensor_content = bytes(dtype.size) + (1).to_bytes(dtype.size, "little")
    return proto


PAIR = tensor([[1, 2, 3]], tf.int64), tensor([[0.5, 0.25, 0.125]])
FULL = adult(hours=38.0, tags=["a", "b"], clicks=[7, 8], visits=[1])

story("predict_float", "half_plus_two", "one float input, three batch sizes", [
    predict(x=tensor([1.0])), predict(x=tensor([1.0, 2.0, 5.0])), predict("serving_default", x=tensor([0.0] * 8))])
story("predict_typed_field", "half_plus_two", "values in float_val; the last is repeated to fill the shape", [
    predict(x=typed(tf.float32, "float_val", [1.5], 1)), predict(x=typed(tf.float32, "float_val", [1.5, 2.5], 4))])
story("predict_wrong_field", "half_plus_two", "values in a field that DT_FLOAT does not read: silently zeros", [
    predict(x=typed(tf.float32, "double_val", [1.5, 2.5], 2))])
story("predict_zero_rows", "half_plus_two", "an empty batch is taken by a session that does not batch", [
    predict(x=tensor([]))])
story("predict_string", "several_signatures", "strings, with bytes that are not UTF-8", [
    predict("shout", text=tensor([b"abc", b"\xff\x00", b""], tf.string))])
story("predict_two_inputs", "several_signatures", "two inputs, and two outputs of which one is asked for", [
    predict(ids=PAIR[0], weights=PAIR[1]), predict(output_filter=["scores"], ids=PAIR[0], weights=PAIR[1])])
story("predict_no_inputs", "several_signatures", "a signature without inputs", [predict("describe")])
story("predict_every_dtype", "every_dtype", "one input of every dtype", [
    predict(**{f"in_{dtype.name}": pattern(dtype) for dtype in FEEDABLE})])
story("predict_scalar", "scalar_input", "a rank-0 input", [predict(temperature=tensor(21.5))])
story("predict_fixed_batch", "fixed_batch", "exactly the four rows the model takes", [
    predict(x=tensor([[1.0, 2.0, 3.0]] * 4))])
story("predict_default_left_out", "defaulted_inputs", "an input with a SignatureDef default left out, and sent", [
    predict(x=tensor([1.0])), predict(x=tensor([1.0]), scale=tensor(3.0))])
story("predict_unknown_rank", "unknown_rank", "an input of unknown rank, as scalar and as cube", [
    predict(x=tensor(1.0)), predict(x=tensor([[[1.0]]]))])
story("predict_inner_dims", "unknown_inner_dims", "two sizes of an unknown inner dimension", [
    predict(pixels=tensor([[[1.0, 2.0, 3.0]]])), predict(pixels=tensor([[[1.0, 2.0, 3.0]] * 5]))])
story("predict_batch_of_8", "batch_function", "as many rows as the BatchFunction takes", [
    predict(x=tensor([[1.0, 2.0]] * 8))])
story("predict_counter", "counter", "requests that change the model's state", [
    predict("increment", by=tensor(1.0)), predict()])
story("predict_truth_not_info", "lying_tensor_info", "strings, where TensorInfo says float and the graph says string", [
    predict(inputs=tensor([b"abc"], tf.string))])
story("predict_text_format", "text_format", "a model kept as saved_model.pbtxt", [
    predict(x=tensor([[1.0, 2.0]]), words=tensor([b"\xff\x00"], tf.string))])
story("predict_gpu_tags", "two_tag_sets", "the {serve, gpu} meta graph", [
    predict(half_x=tensor([[1.0, 2.0]], tf.float16))], tags=["gpu", "serve"])
story("predict_filter_unfetches", "fed_and_fetched", "output_filter leaves out the output that is also fed", [
    predict(output_filter=["y"], x=tensor([1.0]))])
story("predict_behind_parse", "tf1_classify_regress", "a tensor behind the parse op is fed, so no example is parsed", [
    predict("predict_age", age=tensor([30.0]))])
story("predict_wrong_shape_kept", "half_plus_two", "the session does not compare shapes with the signature", [
    predict(x=tensor([[1.0, 2.0]]))])
story("classify_example_list", "tf_example", "a list of examples, one with every feature, one with the required ones", [
    classify([FULL, adult()])])
story("classify_unknown_feature", "tf_example", "a feature that the parse op does not know is ignored", [
    classify([adult(shoe_size=44)])])
story("classify_classes_only", "tf_example", "a classification with classes and no scores", [
    classify([adult()], signature="labels")])
story("classify_tf1", "tf1_classify_regress", "a TensorFlow 1 export with a true method name", [
    classify([example(age=30.0)])], check_method_name=True)
story("regress_with_context", "tf_example", "a context that completes each example", [
    regress([adult(hours=None), adult(age=50.0)], context=example(hours=38.0))])
story("regress_context_overridden", "tf_example", "the example wins over a context of the wrong kind", [
    regress([adult(hours=20.0)], context=example(hours=38))])
story("regress_column", "misfit_signatures", "an output of shape [n, 1] is a regression too", [
    regress([example(a=1)], signature="regress_column")])
story("regress_says_predict", "misfit_signatures", "method_name is not looked at unless the server is told to", [
    regress([example(a=1)], signature="regress_says_predict")])
story("multi_inference", "tf_example", "classify and regress on one list of examples", [
    multi_inference([FULL, adult()], CLASSIFY, REGRESS)])
story("multi_inference_tf1", "tf1_classify_regress", "tasks that share one placeholder", [
    multi_inference([example(age=30.0)], CLASSIFY, REGRESS)])
story("mixed", "tf_example", "every kind of request in one file", [
    classify([adult()]), regress([adult()]), multi_inference([adult()], CLASSIFY, REGRESS),
    predict(inputs=tensor([FULL.SerializeToString(deterministic=True)], tf.string)),
    predict("regression", ["outputs"], inputs=tensor([adult().SerializeToString(deterministic=True)] * 2, tf.string))])
story("log_metadata", "half_plus_two", "a record as a server logs it, with metadata and response", [
    prediction_log_pb2.PredictionLog(
        log_metadata={"model_spec": {"name": "m"}, "saved_model_tags": ["serve"]},
        predict_log={"request": predict(x=tensor([1.0])).predict_log.request,
                     "response": {"outputs": {"y": tensor([2.5])}}})])
