"""Parse ops whose keys are not beside them: computed, kept in a variable, or handed in from outside."""

import tensorflow as tf

from models import known
from models.registry import fixture, save_tf2, spec


def parse(serialized, dense_keys):
    row = tf.raw_ops.ParseExampleV2(
        serialized=serialized,
        names=tf.constant([], tf.string),
        sparse_keys=tf.constant([], tf.string),
        dense_keys=dense_keys,
        ragged_keys=tf.constant([], tf.string),
        dense_defaults=[tf.constant([], tf.float32)],
        num_sparse=0,
        sparse_types=[],
        ragged_value_types=[],
        ragged_split_types=[],
        dense_shapes=[[]],
    )
    return row.dense_values[0]


class Hidden(tf.Module):
    def __init__(self):
        super().__init__()
        self.keys = tf.Variable(["age"], name="keys")

    @tf.function(input_signature=[spec([None], tf.string, "inputs")])
    def computed(self, inputs):
        return {"age": parse(inputs, [tf.strings.join(["a", tf.strings.lower("GE")])])}

    @tf.function(input_signature=[spec([None], tf.string, "inputs")])
    def captured(self, inputs):
        return {"age": parse(inputs, self.keys)}

    @tf.function
    def parse_with(self, serialized, keys):
        return parse(serialized, keys)

    @tf.function(input_signature=[spec([None], tf.string, "inputs")])
    def handed_in(self, inputs):
        return {"age": self.parse_with(inputs, tf.constant(["age"]))}


@fixture("the key of a required feature is computed in the graph: only a person knows it")
def computed_keys(version_dir):
    module = Hidden()
    save_tf2(version_dir, module, serving_default=module.computed)
    return {"serving_default": {"inputs": known.hidden("example")}}


@fixture("the key of a required feature is the value of a variable: only a person knows it")
def captured_keys(version_dir):
    module = Hidden()
    save_tf2(version_dir, module, serving_default=module.captured)
    return {"serving_default": {"inputs": known.hidden("example")}}


@fixture("the key of a required feature is an argument of the function that parses: its Const is with the caller")
def handed_in_keys(version_dir):
    module = Hidden()
    save_tf2(version_dir, module, serving_default=module.handed_in)
    return {"serving_default": {"inputs": known.example({"age": tf.io.FixedLenFeature([], tf.float32)})}}
