"""Inputs that go a long way before anything looks at them: calls, branches, loops, several at once."""

import keras
import tensorflow as tf

from models import known
from models.registry import fixture, save_tf2, spec

ROW = {"age": tf.io.FixedLenFeature([], tf.float32), "steps": tf.io.FixedLenFeature([4, 2], tf.float32)}
EXAMPLES = spec([None], tf.string, "inputs")


def nested(depth, function):
    """`function` as the innermost of that many tf.functions, each calling the next."""
    for _ in range(depth):
        function = tf.function(function)
    return function


def save(version_dir, serve, *inputs, **more):
    module = tf.Module()
    module.serve = tf.function(serve, input_signature=inputs)
    module.kept = list(more.values())
    save_tf2(version_dir, module, serving_default=module.serve)


@fixture("a parse op five functions deep")
def five_deep(version_dir):
    parse = nested(5, lambda serialized: tf.io.parse_example(serialized, ROW)["age"])
    save(version_dir, lambda inputs: {"age": parse(inputs)}, EXAMPLES)
    return {"serving_default": {"inputs": known.example(ROW)}}


@fixture("If and Case on the path: one branch parses what the other does not look at")
def branches(version_dir):
    def serve(inputs, flag, which):
        parsed = lambda: tf.io.parse_example(inputs, ROW)["age"]
        lengths = lambda: tf.cast(tf.strings.length(inputs), tf.float32)
        chosen = tf.switch_case(which, [lengths, parsed, lambda: -parsed()])
        return {"age": tf.cond(flag, parsed, lengths), "chosen": chosen}

    save(version_dir, serve, EXAMPLES, spec([], tf.bool, "flag"), spec([], tf.int32, "which"))
    return {"serving_default": {"inputs": known.example(ROW)}}


@fixture("While on the path: examples are taken from the batch one by one and parsed in the loop's body")
def loop_over_examples(version_dir):
    def serve(inputs):
        ages = tf.zeros([0])
        for place in tf.range(tf.shape(inputs)[0]):
            tf.autograph.experimental.set_loop_options(shape_invariants=[(ages, tf.TensorShape([None]))])
            row = tf.io.parse_single_example(inputs[place], ROW)
            ages = tf.concat([ages, [row["age"]]], 0)
        return {"ages": ages}

    save(version_dir, serve, EXAMPLES)
    return {"serving_default": {"inputs": known.example(ROW)}}


@fixture("a Keras recurrent layer over a feature of an Example")
def recurrent_examples(version_dir):
    keras.utils.set_random_seed(1)
    layer = keras.layers.SimpleRNN(3)
    layer.build([None, 4, 2])

    def serve(inputs):
        row = tf.io.parse_example(inputs, ROW)
        return {"state": layer(row["steps"]) + row["age"][:, tf.newaxis]}

    save(version_dir, serve, EXAMPLES, variables=[variable.value for variable in layer.variables])
    return {"serving_default": {"inputs": known.example(ROW)}}


@fixture("an Example, an image, an id and a float vector in one signature: all have the same batch size")
def mixed_inputs(version_dir):
    table = tf.Variable(tf.ones([9, 2]), name="table")

    def mean(encoded):
        return tf.reduce_mean(tf.cast(tf.io.decode_jpeg(encoded), tf.float32))

    def serve(inputs, image, id, weights):
        age = tf.io.parse_example(inputs, ROW)["age"]
        brightness = tf.map_fn(mean, image, fn_output_signature=tf.float32)
        return {"score": age + brightness + tf.reduce_sum(tf.gather(table, id) * weights, 1)}

    image, id = spec([None], tf.string, "image"), spec([None], tf.int64, "id")
    save(version_dir, serve, EXAMPLES, image, id, spec([None, 2], tf.float32, "weights"), table=table)
    return {"serving_default": {"inputs": known.example(ROW), "image": known.image("jpeg"), "id": known.below(9)}}


@fixture("XLA on one signature's path and not on the other's")
def compiled_part(version_dir):
    module = tf.Module()
    square = tf.function(lambda x: x * x, jit_compile=True)
    module.compiled = tf.function(lambda x: {"y": square(x) + 1.0}, input_signature=[spec([None], tf.float32, "x")])
    module.plain = tf.function(lambda x: {"y": x + 1.0}, input_signature=[spec([None], tf.float32, "x")])
    save_tf2(version_dir, module, serving_default=module.plain, compiled=module.compiled)


@fixture("inner dimensions that the signature leaves open and the graph does not: EnsureShape, Reshape, MatMul")
def ensured_shapes(version_dir):
    module = tf.Module()
    matrix = tf.ones([4, 2])

    def serving(shape, name, shaped):
        def serve(x):
            return {"y": tf.matmul(shaped(x), matrix)}

        return tf.function(serve, input_signature=[spec(shape, tf.float32, name)])

    module.ensured = serving([None, None], "x", lambda x: tf.ensure_shape(x, [None, 4]))
    module.reshaped = serving([None, None], "x", lambda x: tf.reshape(x, [-1, 4]))
    module.any_rank = serving(None, "x", lambda x: tf.ensure_shape(x, [None, 4]))
    save_tf2(
        version_dir, module, serving_default=module.ensured, reshaped=module.reshaped, any_rank=module.any_rank
    )
