"""Exports a small census model that takes serialized tf.Examples, to export/census/1.

    pip install tensorflow-cpu
    python export.py

`serving_default` is shaped for Classify (inputs -> classes, scores) and `regression` for Regress
(inputs -> outputs); one MultiInference request can ask both.
"""

import pathlib

import tensorflow as tf

VERSION_DIR = pathlib.Path(__file__).parent / "export" / "census" / "1"

FEATURES = {
    "age": tf.io.FixedLenFeature([], tf.float32),
    "hours": tf.io.FixedLenFeature([], tf.float32, default_value=40.0),
    "education": tf.io.FixedLenFeature([], tf.string),
    "item_ids": tf.io.FixedLenFeature([5], tf.int64),
}
CLASSES = ["<=50K", ">50K"]
SERIALIZED = tf.TensorSpec([None], tf.string, name="inputs")


class Census(tf.Module):
    def __init__(self):
        super().__init__()
        self.weights = tf.Variable([0.02, 0.01, 0.5, 0.001], name="weights")
        self.bias = tf.Variable(-1.5, name="bias")

    def logits(self, serialized):
        row = tf.io.parse_example(serialized, FEATURES)
        columns = [
            row["age"],
            row["hours"],
            tf.cast(row["education"] == "Masters", tf.float32),
            tf.reduce_mean(tf.cast(row["item_ids"], tf.float32), axis=1),
        ]
        return tf.linalg.matvec(tf.stack(columns, axis=1), self.weights) + self.bias

    @tf.function(input_signature=[SERIALIZED])
    def classify(self, inputs):
        high = tf.sigmoid(self.logits(inputs))
        scores = tf.stack([1.0 - high, high], axis=1)
        classes = tf.tile(tf.constant([CLASSES]), [tf.shape(scores)[0], 1])
        return {"classes": classes, "scores": scores}

    @tf.function(input_signature=[SERIALIZED])
    def regress(self, inputs):
        return {"outputs": self.logits(inputs)}


if __name__ == "__main__":
    model = Census()
    signatures = {"serving_default": model.classify, "regression": model.regress}
    tf.saved_model.save(model, str(VERSION_DIR), signatures=signatures)
