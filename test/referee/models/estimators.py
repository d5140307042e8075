"""Estimator-like exports of TensorFlow 1: tf.Examples, true method names, sparse and ragged features."""

import tensorflow as tf

from models import known
from models.examples import classes_and_scores
from models.registry import fixture, save_tf1, signature_def

CLASSIFY, REGRESS = "tensorflow/serving/classify", "tensorflow/serving/regress"

CENSUS = {
    "age": tf.io.FixedLenFeature([1], tf.float32),
    "hours": tf.io.FixedLenFeature([1], tf.float32, default_value=[40.0]),
    "education": tf.io.FixedLenFeature([], tf.string, default_value=""),
    "occupation": tf.io.VarLenFeature(tf.string),
    "visits": tf.io.VarLenFeature(tf.int64),
}


def parse_example_v1(serialized, features):
    """The op that `tf.io.parse_example` called before TensorFlow 2.1, with a scalar Const for each key."""
    params = known.op_arguments(features)
    outputs = tf.raw_ops.ParseExample(
        serialized=serialized,
        names=tf.constant([], tf.string),
        sparse_keys=params.sparse_keys,
        dense_keys=params.dense_keys,
        dense_defaults=params.dense_defaults_vec,
        sparse_types=params.sparse_types,
        dense_shapes=params.dense_shapes_as_proto,
    )
    sparse = map(tf.SparseTensor, outputs.sparse_indices, outputs.sparse_values, outputs.sparse_shapes)
    return dict(zip(params.sparse_keys + params.dense_keys, [*sparse, *outputs.dense_values]))


def embedded(sparse_words):
    buckets = tf.SparseTensor(
        sparse_words.indices, tf.strings.to_hash_bucket_fast(sparse_words.values, 10), sparse_words.dense_shape
    )
    table = tf.compat.v1.get_variable("occupation", initializer=tf.ones([10, 2]))
    return tf.reduce_sum(tf.nn.safe_embedding_lookup_sparse(table, buckets), axis=1)


@fixture("an estimator's classifier: ParseExample of version 1 under classify, regress and predict signatures")
def estimator_classifier(version_dir):
    def build():
        serialized = tf.compat.v1.placeholder(tf.string, [None], name="input_example_tensor")
        row = parse_example_v1(serialized, CENSUS)
        slope = tf.compat.v1.get_variable("slope", initializer=0.02)
        logits = slope * row["age"][:, 0] + 0.01 * row["hours"][:, 0] + embedded(row["occupation"])
        logits += tf.cast(tf.equal(row["education"], "Masters"), tf.float32)
        logits += tf.cast(tf.sparse.reduce_sum(row["visits"], axis=1), tf.float32)
        classes, scores = classes_and_scores(logits)
        classification = signature_def({"inputs": serialized}, {"classes": classes, "scores": scores}, CLASSIFY)
        return {
            "serving_default": classification,
            "classification": classification,
            "regression": signature_def({"inputs": serialized}, {"outputs": tf.sigmoid(logits)}, REGRESS),
            "predict": signature_def({"examples": serialized}, {"logits": logits, "probabilities": scores}),
        }

    save_tf1(version_dir, serve=build)
    census = known.example(CENSUS)
    served = {key: {"inputs": census} for key in ("serving_default", "classification", "regression")}
    return {**served, "predict": {"examples": census}}


BASKETS = {
    "user": tf.io.FixedLenFeature([], tf.int64),
    "weights": tf.io.SparseFeature("weight_index", "weight_value", tf.float32, size=8),
    "terms": tf.io.RaggedFeature(tf.string),
    "prices": tf.io.RaggedFeature(
        tf.float32, value_key="price_values", partitions=[tf.io.RaggedFeature.RowLengths("price_lengths")]
    ),
    "history": tf.io.FixedLenSequenceFeature([2], tf.int64, allow_missing=True, default_value=-1),
    "grid": tf.io.FixedLenFeature([2, 3], tf.float32),
}


@fixture("an estimator's regressor with sparse, ragged and variable-length features, parsed by ParseExampleV2")
def estimator_ragged(version_dir):
    def build():
        serialized = tf.compat.v1.placeholder(tf.string, [None], name="input_example_tensor")
        row = tf.compat.v1.io.parse_example(serialized, BASKETS)
        value = tf.reduce_sum(row["grid"], axis=[1, 2]) + tf.sparse.reduce_sum(row["weights"], axis=1)
        value += tf.cast(row["terms"].row_lengths(), tf.float32)
        value += tf.reduce_sum(tf.reduce_sum(row["prices"], axis=2), axis=1)
        value += tf.cast(tf.reduce_sum(row["history"], axis=[1, 2]) + row["user"], tf.float32)
        return {"serving_default": signature_def({"inputs": serialized}, {"outputs": value}, REGRESS)}

    save_tf1(version_dir, serve=build)
    return {"serving_default": {"inputs": known.example(BASKETS)}}
