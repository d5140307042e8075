"""Models that take serialized tf.Examples, as Classify, Regress and MultiInference send them."""

import tensorflow as tf

from models.registry import fixture, save_tf1, save_tf2, signature_def, spec

FEATURES = {
    "age": tf.io.FixedLenFeature([], tf.float32),
    "hours": tf.io.FixedLenFeature([], tf.float32, default_value=40.0),
    "education": tf.io.FixedLenFeature([], tf.string),
    "item_ids": tf.io.FixedLenFeature([5], tf.int64),
    "tags": tf.io.VarLenFeature(tf.string),
    "clicks": tf.io.FixedLenSequenceFeature([], tf.int64, allow_missing=True),
    "visits": tf.io.RaggedFeature(tf.int64),
}


def logits_of(row):
    known = tf.cast(row["education"] == "Masters", tf.float32)
    items = tf.reduce_sum(tf.cast(row["item_ids"], tf.float32), axis=1)
    clicks = tf.reduce_sum(tf.cast(row["clicks"], tf.float32), axis=1)
    return 0.02 * row["age"] + 0.01 * row["hours"] + 0.5 * known + 0.001 * items + 0.1 * clicks - 1.5


def classes_and_scores(logits):
    high = tf.sigmoid(logits)
    scores = tf.stack([1.0 - high, high], axis=1)
    return tf.tile(tf.constant([["low", "high"]]), [tf.shape(scores)[0], 1]), scores


class Census(tf.Module):
    @tf.function
    def parse(self, serialized):
        return tf.io.parse_example(serialized, FEATURES)

    @tf.function(input_signature=[spec([None], tf.string, "inputs")])
    def classify(self, inputs):
        classes, scores = classes_and_scores(logits_of(self.parse(inputs)))
        return {"classes": classes, "scores": scores}

    @tf.function(input_signature=[spec([None], tf.string, "inputs")])
    def regress(self, inputs):
        return {"outputs": logits_of(self.parse(inputs))}

    @tf.function(input_signature=[spec([None], tf.string, "inputs")])
    def labels(self, inputs):
        return {"classes": classes_and_scores(logits_of(self.parse(inputs)))[0]}


@fixture("ParseExampleV2 inside nested function calls: required, defaulted, sparse, ragged and sequence features")
def tf_example(version_dir):
    module = Census()
    save_tf2(
        version_dir, module, serving_default=module.classify, regression=module.regress, labels=module.labels
    )


@fixture("a TensorFlow 1 export: true method names, one placeholder shared by classify, regress and predict")
def tf1_classify_regress(version_dir):
    def build():
        serialized = tf.compat.v1.placeholder(tf.string, [None], name="tf_example")
        row = tf.io.parse_example(serialized, {key: FEATURES[key] for key in ("age", "hours")})
        age = tf.identity(row["age"], name="age")
        value = tf.compat.v1.get_variable("slope", initializer=0.02) * age + 0.01 * row["hours"]
        classes, scores = classes_and_scores(value)
        return {
            "serving_default": signature_def(
                {"inputs": serialized}, {"classes": classes, "scores": scores}, "tensorflow/serving/classify"
            ),
            "regression": signature_def({"inputs": serialized}, {"outputs": value}, "tensorflow/serving/regress"),
            # Fed behind the parse op, so this signature has no features at all.
            "predict_age": signature_def({"age": age}, {"doubled": age * 2.0}),
        }

    save_tf1(version_dir, serve=build)


@fixture("signatures that look like classify or regress and are not: each breaks one rule of the server")
def misfit_signatures(version_dir):
    def build():
        text = tf.compat.v1.placeholder(tf.string, [None], name="text")
        number = tf.compat.v1.placeholder(tf.float32, [None], name="number")
        length = tf.cast(tf.strings.length(text), tf.float32)
        column = tf.expand_dims(length, 1)
        words = tf.expand_dims(text, 1)
        classify, regress = "tensorflow/serving/classify", "tensorflow/serving/regress"
        return {
            "classify_float_input": signature_def({"inputs": number}, {"scores": tf.expand_dims(number, 1)}, classify),
            "classify_two_inputs": signature_def({"inputs": text, "more": number}, {"scores": column}, classify),
            "classify_named_examples": signature_def({"examples": text}, {"scores": column}, classify),
            "classify_unknown_output": signature_def({"inputs": text}, {"logits": column}, classify),
            "classify_three_outputs": signature_def(
                {"inputs": text}, {"classes": words, "scores": column, "extra": column}, classify
            ),
            "classify_scores_rank_1": signature_def({"inputs": text}, {"scores": length}, classify),
            "classify_classes_float": signature_def({"inputs": text}, {"classes": column}, classify),
            "classify_widths_differ": signature_def(
                {"inputs": text}, {"classes": words, "scores": tf.concat([column, column], 1)}, classify
            ),
            "classify_one_row_short": signature_def({"inputs": text}, {"scores": column[1:]}, classify),
            "classify_good": signature_def({"inputs": text}, {"classes": words, "scores": column}, classify),
            "regress_named_value": signature_def({"inputs": text}, {"value": length}, regress),
            "regress_two_outputs": signature_def({"inputs": text}, {"outputs": length, "more": length}, regress),
            "regress_two_columns": signature_def(
                {"inputs": text}, {"outputs": tf.concat([column, column], 1)}, regress
            ),
            "regress_strings": signature_def({"inputs": text}, {"outputs": tf.strings.upper(text)}, regress),
            "regress_column": signature_def({"inputs": text}, {"outputs": column}, regress),
            "regress_says_predict": signature_def({"inputs": text}, {"outputs": length}),
        }

    save_tf1(version_dir, serve=build)
