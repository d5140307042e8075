"""TensorFlow 1 builder exports: what only they can say, and where they may lie."""

import tensorflow as tf

from models.registry import fixture, save_tf1, signature_def, tensor_info


def placeholder(dtype, shape, name):
    return tf.compat.v1.placeholder(dtype, shape, name=name)


@fixture("the MetaGraph is chosen by its exact tag set: {serve} and {serve, gpu} differ in their input")
def two_tag_sets(version_dir):
    def on_cpu():
        x = placeholder(tf.float32, [None], "x")
        weight = tf.compat.v1.get_variable("weight", initializer=3.0)
        return {"serving_default": signature_def({"x": x}, {"y": x * weight})}

    def on_gpu():
        x = placeholder(tf.float16, [None, 2], "half_x")
        tf.compat.v1.get_variable("weight", initializer=3.0)
        return {"serving_default": signature_def({"half_x": x}, {"y": x * 3.0})}

    save_tf1(version_dir, serve=on_cpu, serve_gpu=on_gpu)


@fixture("saved_model.pbtxt is read when there is no saved_model.pb; its strings and defaults are text format")
def text_format(version_dir):
    def build():
        x = placeholder(tf.float32, [None, 2], "x")
        words = placeholder(tf.string, [None], "words")
        bias = tf.constant([1.5, float("inf")], name="bias")
        known = tf.constant([b'tab\tquote"', b"\xff\x00"], name="bytes")
        match = tf.reduce_any(tf.equal(tf.expand_dims(words, 1), known), axis=1)
        return {"serving_default": signature_def({"x": x, "words": words}, {"y": x + bias, "match": match})}

    save_tf1(version_dir, as_text=True, serve=build)


@fixture("TensorInfo may lie: the signature declares float, the placeholder takes strings, the session asks the graph")
def lying_tensor_info(version_dir):
    def build():
        text = placeholder(tf.string, [None], "text")
        declared = tensor_info(text)
        declared.dtype = tf.float32.as_datatype_enum
        return {"serving_default": signature_def({"inputs": declared}, {"length": tf.strings.length(text)})}

    save_tf1(version_dir, serve=build)


@fixture("coo_sparse and composite_tensor inputs have no tensor name, so no client of the session can feed them")
def sparse_input(version_dir):
    def build():
        sparse = tf.compat.v1.sparse_placeholder(tf.float32, [None, 4], name="sparse")
        ragged = tf.compat.v1.ragged.placeholder(tf.int64, 1, [], name="ragged")
        dense = placeholder(tf.float32, [None], "dense")
        return {
            "serving_default": signature_def({"sparse": sparse}, {"sum": tf.sparse.reduce_sum(sparse, 1)}),
            "ragged": signature_def({"ragged": ragged}, {"sum": tf.reduce_sum(ragged, axis=1)}),
            "dense": signature_def({"dense": dense}, {"twice": dense * 2.0}),
        }

    save_tf1(version_dir, serve=build)


@fixture("two aliases on one tensor: the session refuses to be fed the same endpoint twice")
def shared_tensor(version_dir):
    def build():
        x = placeholder(tf.float32, [None], "x")
        return {
            "serving_default": signature_def({"first": x, "second": x}, {"y": x + 1.0}),
            "once": signature_def({"first": x}, {"y": x - 1.0, "again": x - 2.0}),
        }

    save_tf1(version_dir, serve=build)


@fixture("an output that is also an input: fine until it is fetched, so output_filter decides")
def fed_and_fetched(version_dir):
    def build():
        x = placeholder(tf.float32, [None], "x")
        return {"serving_default": signature_def({"x": x}, {"echo": x, "y": x + 1.0})}

    save_tf1(version_dir, serve=build)


@fixture("TensorInfo names that are not in the graph: a fed node, a fetched node, and an output index too high")
def dangling_names(version_dir):
    def build():
        x = placeholder(tf.float32, [None], "x")
        missing_feed, missing_fetch, high_index = tensor_info(x), tensor_info(x), tensor_info(x)
        missing_feed.name, missing_fetch.name, high_index.name = "gone:0", "nowhere:0", "y:3"
        y = tf.identity(x, name="y")
        return {
            "serving_default": signature_def({"x": x}, {"y": y}),
            "missing_feed": signature_def({"x": missing_feed}, {"y": y}),
            "missing_fetch": signature_def({"x": x}, {"y": missing_fetch}),
            "high_index": signature_def({"x": x}, {"y": high_index}),
        }

    save_tf1(version_dir, serve=build)


@fixture("a PlaceholderWithDefault is no default for the server: only SignatureDef.defaults may be left out")
def placeholder_default(version_dir):
    def build():
        x = placeholder(tf.float32, [None], "x")
        scale = tf.compat.v1.placeholder_with_default(2.0, [], name="scale")
        return {"serving_default": signature_def({"x": x, "scale": scale}, {"y": x * scale})}

    save_tf1(version_dir, serve=build)
