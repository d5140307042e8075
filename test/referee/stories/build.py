"""Warm-up files built with Python protobuf and TensorFlow's own record writer, and the list they are told in."""

import collections
import os
import tempfile

import tensorflow as tf
from tensorflow_serving.apis import prediction_log_pb2

Story = collections.namedtuple("Story", "model data tells job")

STORIES = {}


def story(name, model, tells, data, **job):
    """`data` is a list of records (messages or bytes), or the file's bytes; `job` goes to the referee as it is."""
    STORIES[name] = Story(model, data if isinstance(data, bytes) else framed(data), tells, job)


def framed(records):
    """The records as TensorFlow's writer frames them."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "records")
        with tf.io.TFRecordWriter(path) as writer:
            for record in records:
                writer.write(record if isinstance(record, bytes) else record.SerializeToString(deterministic=True))
        with open(path, "rb") as file:
            return file.read()


def tensor(values, dtype=tf.float32):
    """Numbers in tensor_content, strings in string_val."""
    return tf.make_tensor_proto(values, dtype=dtype)


def name_model(spec, signature, model="m"):
    spec.name, spec.signature_name = model, signature


def predict(signature="", output_filter=(), **inputs):
    log = prediction_log_pb2.PredictionLog()
    request = log.predict_log.request
    name_model(request.model_spec, signature)
    request.output_filter.extend(output_filter)
    for alias, proto in inputs.items():
        request.inputs[alias].CopyFrom(proto)
    return log


def feature(values):
    """The kind of a feature follows the Python type of its values, as in tf.train.Feature."""
    values = values if isinstance(values, list) else [values]
    if not values:
        return tf.train.Feature(float_list=tf.train.FloatList())
    if isinstance(values[0], int):
        return tf.train.Feature(int64_list=tf.train.Int64List(value=values))
    if isinstance(values[0], float):
        return tf.train.Feature(float_list=tf.train.FloatList(value=values))
    return tf.train.Feature(bytes_list=tf.train.BytesList(value=[value.encode() for value in values]))


def example(**features):
    return tf.train.Example(features=tf.train.Features(feature={k: feature(v) for k, v in features.items()}))


def adult(**changes):
    """An example that fits the `tf_example` model; a change to None leaves the feature out."""
    features = {"age": 31.0, "education": "Masters", "item_ids": [1, 2, 3, 4, 5], **changes}
    return example(**{key: value for key, value in features.items() if value is not None})


def fill_input(request_input, examples, context):
    if context is not None:
        request_input.example_list_with_context.context.CopyFrom(context)
        request_input.example_list_with_context.examples.extend(examples)
    elif examples is not None:
        request_input.example_list.SetInParent()
        request_input.example_list.examples.extend(examples)


def classify(examples, context=None, signature=""):
    log = prediction_log_pb2.PredictionLog()
    name_model(log.classify_log.request.model_spec, signature)
    fill_input(log.classify_log.request.input, examples, context)
    return log


def regress(examples, context=None, signature="regression"):
    log = prediction_log_pb2.PredictionLog()
    name_model(log.regress_log.request.model_spec, signature)
    fill_input(log.regress_log.request.input, examples, context)
    return log


CLASSIFY = ("", "tensorflow/serving/classify", "m")
REGRESS = ("regression", "tensorflow/serving/regress", "m")


def multi_inference(examples, *tasks, context=None):
    log = prediction_log_pb2.PredictionLog()
    request = log.multi_inference_log.request
    for signature, method, model in tasks:
        task = request.tasks.add(method_name=method)
        name_model(task.model_spec, signature, model)
    fill_input(request.input, examples, context)
    return log
