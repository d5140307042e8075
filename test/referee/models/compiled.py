"""TensorFlow 2 models whose graph asks something of the server: in-graph batching, XLA."""

import tensorflow as tf

from models.registry import fixture, save_tf2, spec


class Batched(tf.Module):
    @tf.function(input_signature=[spec([None, 2], tf.float32, "x")])
    def predict(self, x):
        @tf.nondifferentiable_batch_function(
            num_batch_threads=1, max_batch_size=8, batch_timeout_micros=0, allowed_batch_sizes=[2, 4, 8]
        )
        def double(rows):
            return rows * 2.0

        return {"y": double(x)}


@fixture("in-graph batching: BatchFunction refuses more than 8 rows and pads to 2, 4 or 8")
def batch_function(version_dir):
    module = Batched()
    save_tf2(version_dir, module, serving_default=module.predict)


class Compiled(tf.Module):
    @tf.function(jit_compile=True)
    def cube(self, x):
        return x * x * x

    @tf.function(input_signature=[spec([None], tf.float32, "x")])
    def predict(self, x):
        return {"y": self.cube(x)}


@fixture("jit_compile=True: the stock server, started without an XLA flag, refuses the first request")
def jit_compiled(version_dir):
    module = Compiled()
    save_tf2(version_dir, module, serving_default=module.predict)
