"""Exports the classic y = a * x + b, with a = 0.5 and b = 2, to export/half_plus_two/1.

    pip install tensorflow-cpu
    python export.py
"""

import pathlib

import tensorflow as tf

VERSION_DIR = pathlib.Path(__file__).parent / "export" / "half_plus_two" / "1"


class HalfPlusTwo(tf.Module):
    def __init__(self):
        super().__init__()
        self.a = tf.Variable(0.5, name="a")
        self.b = tf.Variable(2.0, name="b")

    @tf.function(input_signature=[tf.TensorSpec([None], tf.float32, name="x")])
    def predict(self, x):
        return {"y": self.a * x + self.b}


if __name__ == "__main__":
    model = HalfPlusTwo()
    tf.saved_model.save(model, str(VERSION_DIR), signatures={"serving_default": model.predict})
