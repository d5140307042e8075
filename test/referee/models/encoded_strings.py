"""Strings that hold something else: raw numbers, numbers as text, JSON, CSV, a serialized tensor, text."""

import tensorflow as tf

from models import known
from models.registry import fixture, save_tf2, spec


def save(version_dir, serve, name="inputs"):
    module = tf.Module()
    module.serve = tf.function(serve, input_signature=[spec([None], tf.string, name)])
    save_tf2(version_dir, module, serving_default=module.serve)


@fixture("DecodeRaw of uint8 into 6 by 4 pixels: every string has 24 bytes")
def raw_pixels(version_dir):
    def serve(inputs):
        pixels = tf.reshape(tf.io.decode_raw(inputs, tf.uint8), [-1, 6, 4])
        return {"mean": tf.reduce_mean(tf.cast(pixels, tf.float32), [1, 2])}

    save(version_dir, serve)
    return {"serving_default": {"inputs": known.encoded("raw", tf.uint8, bytes=24)}}


@fixture("DecodeRaw of float into vectors of 4, multiplied by a matrix: every string has 16 bytes")
def raw_floats(version_dir):
    def serve(inputs):
        return {"y": tf.matmul(tf.ensure_shape(tf.io.decode_raw(inputs, tf.float32), [None, 4]), tf.ones([4, 2]))}

    save(version_dir, serve)
    return {"serving_default": {"inputs": known.encoded("raw", tf.float32, bytes=16)}}


@fixture("StringToNumber: an empty string is no number")
def number_text(version_dir):
    save(version_dir, lambda inputs: {"twice": 2.0 * tf.strings.to_number(inputs)})
    return {"serving_default": {"inputs": known.encoded("text", tf.float32)}}


ROW = {"age": tf.io.FixedLenFeature([], tf.float32), "tags": tf.io.VarLenFeature(tf.string)}


@fixture("tf.io.decode_json_example before the parse op: the string is an Example written as JSON")
def json_example(version_dir):
    def serve(inputs):
        return {"age": tf.io.parse_example(tf.io.decode_json_example(inputs), ROW)["age"]}

    save(version_dir, serve)
    return {"serving_default": {"inputs": {**known.example(ROW), "json": True}}}


@fixture("tf.io.decode_csv: three fields, the first without a default")
def csv_rows(version_dir):
    def serve(inputs):
        defaults = [tf.constant([], tf.float32), tf.constant([7], tf.int32), tf.constant(["none"])]
        price, count, name = tf.io.decode_csv(inputs, defaults)
        return {"total": price * tf.cast(count, tf.float32), "name": name}

    save(version_dir, serve)


@fixture("tf.io.parse_tensor of every string: a serialized TensorProto of float")
def serialized_tensors(version_dir):
    def total(serialized):
        return tf.reduce_sum(tf.io.parse_tensor(serialized, tf.float32))

    save(version_dir, lambda inputs: {"sums": tf.map_fn(total, inputs, fn_output_signature=tf.float32)})
    return {"serving_default": {"inputs": known.encoded("tensor", tf.float32)}}


@fixture("gzip in front of the parse op: no string but a compressed Example will do")
def compressed_examples(version_dir):
    def serve(inputs):
        return {"age": tf.io.parse_example(tf.io.decode_compressed(inputs, "GZIP"), ROW)["age"]}

    save(version_dir, serve)
    return {"serving_default": {"inputs": {**known.example(ROW), "compressed": "GZIP"}}}


@fixture("sentences split into words and hashed: any text will do, also none")
def split_words(version_dir):
    def serve(sentence):
        words = tf.strings.split(tf.strings.regex_replace(tf.strings.lower(sentence), "[^a-z ]", ""))
        buckets = tf.strings.to_hash_bucket_fast(words.to_tensor("", shape=[None, 5]), 100)
        return {"buckets": buckets, "words": words.row_lengths()}

    save(version_dir, serve, name="sentence")
