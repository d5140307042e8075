"""Models whose graph says what their inputs must be: features, images, ids, words, numbers as bytes or as text."""

import contextlib
import pathlib
import tempfile

import tensorflow as tf

from models.registry import fixture, save_tf1, save_tf2, signature_def, spec


def strings(name="inputs", shape=(None,)):
    return spec(list(shape), tf.string, name)


class Sequences(tf.Module):
    @tf.function(input_signature=[strings()])
    def batch(self, inputs):
        context, steps, lengths = tf.io.parse_sequence_example(
            inputs,
            context_features={
                "user": tf.io.FixedLenFeature([], tf.int64),
                "country": tf.io.FixedLenFeature([], tf.string, default_value="none"),
                "interests": tf.io.VarLenFeature(tf.string),
            },
            sequence_features={
                "watched": tf.io.FixedLenSequenceFeature([2], tf.float32),
                "skipped": tf.io.FixedLenSequenceFeature([], tf.int64, allow_missing=True),
                "clicked": tf.io.VarLenFeature(tf.int64),
                "queries": tf.io.RaggedFeature(tf.string),
            },
        )
        return {"outputs": tf.cast(context["user"], tf.float32) + tf.reduce_sum(steps["watched"], [1, 2])}

    @tf.function(input_signature=[strings(shape=())])
    def one(self, inputs):
        context, steps = tf.io.parse_single_sequence_example(
            inputs,
            context_features={"user": tf.io.FixedLenFeature([], tf.int64)},
            sequence_features={"watched": tf.io.FixedLenSequenceFeature([2], tf.float32)},
        )
        return {"user": context["user"], "total": tf.reduce_sum(steps["watched"])}


@fixture("SequenceExamples: required and defaulted context, feature lists that may be missing and that may not")
def sequence_example(version_dir):
    module = Sequences()
    save_tf2(version_dir, module, serving_default=module.batch, one=module.one)


@fixture("the parse ops of TensorFlow 1: one scalar Const a key, defaults behind Reshape, keys in attributes")
def tf1_parse_ops(version_dir):
    def build():
        serialized = tf.compat.v1.placeholder(tf.string, [None], name="tf_example")
        parsed = tf.raw_ops.ParseExample(
            serialized=tf.identity(serialized),
            names=tf.constant([], tf.string),
            sparse_keys=[tf.constant("tags", name="key_tags")],
            dense_keys=[tf.constant("age", name="key_age"), tf.constant("hours", name="key_hours")],
            dense_defaults=[tf.constant([], tf.float32), tf.reshape(tf.constant([40.0, 50.0]), [2])],
            sparse_types=[tf.string],
            dense_shapes=[[], [2]],
        )
        single = tf.compat.v1.placeholder(tf.string, [], name="single")
        one = tf.raw_ops.ParseSingleExample(
            serialized=single,
            dense_defaults=[tf.constant([], tf.int64)],
            num_sparse=1,
            sparse_keys=["tags"],
            dense_keys=["item"],
            sparse_types=[tf.string],
            dense_shapes=[[3]],
        )
        sequence = tf.compat.v1.placeholder(tf.string, [None], name="sequence")
        steps = tf.raw_ops.ParseSequenceExample(
            serialized=sequence,
            debug_name=tf.constant([], tf.string),
            context_dense_defaults=[tf.constant([], tf.int64)],
            feature_list_dense_missing_assumed_empty=["skipped"],
            context_sparse_keys=[],
            context_dense_keys=["user"],
            feature_list_sparse_keys=["clicked"],
            feature_list_dense_keys=["skipped", "watched"],
            Ncontext_dense=1,
            Nfeature_list_sparse=1,
            Nfeature_list_dense=2,
            feature_list_dense_types=[tf.int64, tf.float32],
            context_dense_shapes=[[]],
            feature_list_sparse_types=[tf.int64],
            feature_list_dense_shapes=[[], [2]],
        )
        return {
            "serving_default": signature_def({"examples": serialized}, {"age": parsed.dense_values[0]}),
            "single": signature_def({"examples": single}, {"item": one.dense_values[0]}),
            "sequence": signature_def({"examples": sequence}, {"user": steps.context_dense_values[0]}),
        }

    save_tf1(version_dir, serve=build)


class Images(tf.Module):
    def decode(self, encoded):
        image = tf.io.decode_jpeg(encoded, channels=3)
        return tf.image.resize(tf.cast(image, tf.float32), [8, 8])

    @tf.function(input_signature=[strings("image_bytes")])
    def mapped(self, image_bytes):
        images = tf.map_fn(self.decode, image_bytes, fn_output_signature=tf.float32)
        return {"mean": tf.reduce_mean(images, [1, 2, 3])}

    @tf.function(input_signature=[strings("b64")])
    def base64(self, b64):
        images = tf.map_fn(self.decode, tf.io.decode_base64(b64), fn_output_signature=tf.float32)
        return {"mean": tf.reduce_mean(images, [1, 2, 3])}

    @tf.function(input_signature=[strings("image", ())])
    def any_format(self, image):
        return {"size": tf.shape(tf.io.decode_image(image, expand_animations=False))}

    @tf.function(input_signature=[strings("inputs")])
    def in_example(self, inputs):
        row = tf.io.parse_example(inputs, {"image/encoded": tf.io.FixedLenFeature([], tf.string)})
        images = tf.map_fn(self.decode, row["image/encoded"], fn_output_signature=tf.float32)
        return {"mean": tf.reduce_mean(images, [1, 2, 3])}

    @tf.function(input_signature=[strings("inputs")])
    def one_by_one(self, inputs):
        def decode(serialized):
            row = tf.io.parse_single_example(serialized, {"image/encoded": tf.io.FixedLenFeature([], tf.string)})
            return self.decode(row["image/encoded"])

        return {"mean": tf.reduce_mean(tf.map_fn(decode, inputs, fn_output_signature=tf.float32), [1, 2, 3])}


@fixture("encoded images: through map_fn, behind base64, of any format, and as a feature of an Example")
def image_bytes(version_dir):
    module = Images()
    save_tf2(
        version_dir,
        module,
        serving_default=module.mapped,
        base64=module.base64,
        any_format=module.any_format,
        in_example=module.in_example,
        one_by_one=module.one_by_one,
    )


class Embeddings(tf.Module):
    def __init__(self):
        super().__init__()
        self.words = tf.Variable(tf.zeros([1000, 4]), name="word_embeddings")
        self.types = tf.Variable(tf.zeros([2, 4]), name="type_embeddings")
        self.frozen = tf.constant([[float(i)] * 4 for i in range(300)])

    @tf.function(
        input_signature=[
            spec([None, None], tf.int32, "input_ids"),
            spec([None, None], tf.int32, "type_ids"),
            spec([None], tf.int64, "country"),
            spec([None], tf.int32, "hour"),
        ]
    )
    def embed(self, input_ids, type_ids, country, hour):
        flat = tf.reshape(input_ids, [-1])
        words = tf.reshape(tf.gather(self.words, flat), tf.concat([tf.shape(input_ids), [4]], 0))
        types = tf.nn.embedding_lookup(self.types, type_ids)
        pooled = tf.reduce_sum(words + types, 1) + tf.gather(self.frozen, tf.cast(country, tf.int32))
        return {"pooled": pooled, "hour": tf.one_hot(hour, 24)}


@fixture("ids into tables of known size: variables, a frozen table, and a one-hot depth")
def id_tables(version_dir):
    module = Embeddings()
    save_tf2(version_dir, module, serving_default=module.embed)


class Words(tf.Module):
    def __init__(self):
        super().__init__()
        path = "vocabulary.txt"
        pathlib.Path(path).write_text("apple\nbanana\ncherry\n")
        self.from_file = tf.lookup.StaticVocabularyTable(
            tf.lookup.TextFileInitializer(
                path, tf.string, tf.lookup.TextFileIndex.WHOLE_LINE, tf.int64, tf.lookup.TextFileIndex.LINE_NUMBER
            ),
            num_oov_buckets=1,
        )
        self.in_graph = tf.lookup.StaticHashTable(
            tf.lookup.KeyValueTensorInitializer(["red", "green"], tf.constant([0, 1], tf.int64)), default_value=-1
        )

    @tf.function(input_signature=[strings("fruit"), strings("colour"), strings("sentence")])
    def find(self, fruit, colour, sentence):
        split = tf.strings.split(tf.strings.lower(sentence))
        return {
            "fruit": self.from_file.lookup(fruit),
            "colour": self.in_graph.lookup(colour),
            "sentence": tf.reduce_sum(self.in_graph.lookup(split.to_tensor()), 1),
        }


@fixture("words of a vocabulary: from an asset file, from the graph, and after splitting a sentence")
def hash_tables(version_dir):
    # The graph keeps the path of the file, which must not depend on the machine.
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        module = Words()
        save_tf2(version_dir, module, serving_default=module.find)


class Encoded(tf.Module):
    @tf.function(input_signature=[strings("pixels"), strings("price"), strings("row"), strings("blob", ())])
    def read(self, pixels, price, row, blob):
        numbers = tf.reshape(tf.io.decode_raw(pixels, tf.uint8), [-1, 28, 28])
        name, count = tf.io.decode_csv(row, [tf.constant([], tf.string), tf.constant([7], tf.int32)])
        return {
            "mean": tf.reduce_mean(tf.cast(numbers, tf.float32), [1, 2]),
            "price": tf.strings.to_number(price),
            "name": name,
            "count": count,
            "blob": tf.io.parse_tensor(blob, tf.float32),
        }


@fixture("strings that are numbers: raw bytes of a known length, text, a CSV line, a serialized tensor")
def encoded_numbers(version_dir):
    module = Encoded()
    save_tf2(version_dir, module, serving_default=module.read)


def nested(depth, function):
    if depth == 0:
        return function
    inner = nested(depth - 1, function)
    return tf.function(lambda *args: inner(*args))


class Deep(tf.Module):
    def __init__(self):
        super().__init__()
        self.table = tf.Variable(tf.zeros([50, 2]), name="table")
        self.lookup = nested(5, lambda ids: tf.gather(self.table, ids))

    @tf.function(input_signature=[spec([None], tf.int32, "ids"), strings(), spec([], tf.bool, "flag")])
    def branchy(self, ids, inputs, flag):
        looked = self.lookup(ids)
        parse = lambda: tf.io.parse_example(inputs, {"a": tf.io.FixedLenFeature([], tf.float32)})["a"]
        value = tf.cond(flag, parse, lambda: tf.strings.to_number(inputs))
        rounds, _ = tf.while_loop(
            lambda i, picked: i < 3,
            lambda i, picked: (i + 1, picked + tf.reduce_sum(tf.one_hot(ids, 9))),
            [tf.constant(0), tf.constant(0.0)],
        )
        return {"looked": looked, "value": value, "rounds": rounds}


@fixture("functions five deep, branches and loops: an input is followed through all of them")
def nested_calls(version_dir):
    module = Deep()
    save_tf2(version_dir, module, serving_default=module.branchy)


@fixture("control flow of TensorFlow 1: a while_loop of Enter, Switch and Exit over a TensorArray of strings")
def tf1_while(version_dir):
    def build():
        tf.compat.v1.disable_control_flow_v2()
        serialized = tf.compat.v1.placeholder(tf.string, [None], name="tf_example")

        def parse(one):
            return tf.io.parse_single_example(one, {"age": tf.io.FixedLenFeature([], tf.float32)})["age"]

        ages = tf.map_fn(parse, serialized, dtype=tf.float32)
        return {"serving_default": signature_def({"examples": serialized}, {"ages": ages})}

    save_tf1(version_dir, serve=build)
