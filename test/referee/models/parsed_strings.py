"""tf.Examples and tf.SequenceExamples by every op that parses them, batched, one at a time and mapped."""

import tensorflow as tf

from models import known
from models.registry import fixture, save_tf2, spec

ITEM = {
    "item": tf.io.FixedLenFeature([3], tf.int64),
    "price": tf.io.FixedLenFeature([], tf.float32, default_value=1.5),
    "tags": tf.io.VarLenFeature(tf.string),
}

CONTEXT = {
    "user": tf.io.FixedLenFeature([], tf.int64),
    "country": tf.io.FixedLenFeature([], tf.string, default_value="none"),
    "interests": tf.io.VarLenFeature(tf.string),
}
STEPS = {
    "watched": tf.io.FixedLenSequenceFeature([2], tf.float32),
    "skipped": tf.io.FixedLenSequenceFeature([], tf.int64, allow_missing=True),
    "clicked": tf.io.VarLenFeature(tf.int64),
}
RAGGED_CONTEXT = {**CONTEXT, "devices": tf.io.RaggedFeature(tf.string)}
RAGGED_STEPS = {**STEPS, "queries": tf.io.RaggedFeature(tf.string)}


def save(version_dir, serve, shape=(None,)):
    module = tf.Module()
    module.serve = tf.function(serve, input_signature=[spec(list(shape), tf.string, "inputs")])
    save_tf2(version_dir, module, serving_default=module.serve)


@fixture("ParseSingleExample: the keys are attributes, the input is one string without a batch")
def single_example(version_dir):
    params = known.op_arguments(ITEM)

    def serve(inputs):
        row = tf.raw_ops.ParseSingleExample(
            serialized=inputs,
            dense_defaults=params.dense_defaults_vec,
            num_sparse=len(params.sparse_keys),
            sparse_keys=params.sparse_keys,
            dense_keys=params.dense_keys,
            sparse_types=params.sparse_types,
            dense_shapes=params.dense_shapes_as_proto,
        )
        return {"item": row.dense_values[0], "price": row.dense_values[1], "tags": row.sparse_values[0]}

    save(version_dir, serve, shape=())
    return {"serving_default": {"inputs": known.example(ITEM)}}


@fixture("tf.map_fn over tf.io.parse_single_example: the strings pass through a TensorList and a loop")
def mapped_examples(version_dir):
    def total(serialized):
        row = tf.io.parse_single_example(serialized, ITEM)
        return row["price"] * tf.cast(tf.reduce_sum(row["item"]), tf.float32)

    save(version_dir, lambda inputs: {"totals": tf.map_fn(total, inputs, fn_output_signature=tf.float32)})
    return {"serving_default": {"inputs": known.example(ITEM)}}


@fixture("ParseSequenceExampleV2: context and feature lists, each dense, sparse and ragged")
def sequences_v2(version_dir):
    def serve(inputs):
        context, steps, _ = tf.io.parse_sequence_example(inputs, RAGGED_CONTEXT, RAGGED_STEPS)
        return {"sum": tf.reduce_sum(steps["watched"], [1, 2]) + tf.cast(context["user"], tf.float32)}

    save(version_dir, serve)
    return {"serving_default": {"inputs": known.sequence_example(RAGGED_CONTEXT, RAGGED_STEPS)}}


@fixture("ParseSequenceExample of version 1: all keys are attributes")
def sequences_v1(version_dir):
    context, steps = known.op_arguments(CONTEXT), known.op_arguments(STEPS)

    def serve(inputs):
        row = tf.raw_ops.ParseSequenceExample(
            serialized=inputs,
            debug_name=tf.constant([], tf.string),
            context_dense_defaults=context.dense_defaults_vec,
            feature_list_dense_missing_assumed_empty=["skipped"],
            context_sparse_keys=context.sparse_keys,
            context_dense_keys=context.dense_keys,
            context_sparse_types=context.sparse_types,
            context_dense_shapes=context.dense_shapes_as_proto,
            Ncontext_sparse=len(context.sparse_keys),
            Ncontext_dense=len(context.dense_keys),
            feature_list_sparse_keys=steps.sparse_keys,
            feature_list_dense_keys=steps.dense_keys,
            feature_list_sparse_types=steps.sparse_types,
            feature_list_dense_types=steps.dense_types,
            feature_list_dense_shapes=steps.dense_shapes_as_proto,
            Nfeature_list_sparse=len(steps.sparse_keys),
            Nfeature_list_dense=len(steps.dense_keys),
        )
        return {"user": row.context_dense_values[1], "lengths": row.feature_list_dense_lengths[0]}

    save(version_dir, serve)
    return {"serving_default": {"inputs": known.sequence_example(CONTEXT, STEPS)}}


@fixture("ParseSingleSequenceExample: a scalar Const a key, and one SequenceExample without a batch")
def single_sequence(version_dir):
    def serve(inputs):
        context, steps = tf.io.parse_single_sequence_example(inputs, CONTEXT, STEPS)
        return {"user": context["user"], "watched": tf.reduce_sum(steps["watched"])}

    save(version_dir, serve, shape=())
    return {"serving_default": {"inputs": known.sequence_example(CONTEXT, STEPS)}}
