"""One input of every dtype that a request can carry."""

import tensorflow as tf

from models.registry import fixture, save_tf2, spec

EXPERIMENTAL = tf.dtypes.experimental
FEEDABLE = [
    *[tf.float16, tf.float32, tf.float64, tf.bfloat16, tf.bool, tf.string, tf.complex64, tf.complex128],
    *[tf.int8, tf.int16, tf.int32, tf.int64, tf.uint8, tf.uint16, tf.uint32, tf.uint64],
    *[tf.qint8, tf.quint8, tf.qint16, tf.quint16, tf.qint32],
    *[EXPERIMENTAL.float8_e5m2, EXPERIMENTAL.float8_e4m3fn, EXPERIMENTAL.float8_e4m3fnuz],
    *[EXPERIMENTAL.float8_e4m3b11fnuz, EXPERIMENTAL.float8_e5m2fnuz, EXPERIMENTAL.float4_e2m1fn],
    *[EXPERIMENTAL.int4, EXPERIMENTAL.uint4, EXPERIMENTAL.int2, EXPERIMENTAL.uint2],
]


@fixture("every dtype a client can feed, as one signature of identities; each dtype also has a signature of its own")
def every_dtype(version_dir):
    module = tf.Module()
    inputs = [spec([None], dtype, f"in_{dtype.name}") for dtype in FEEDABLE]

    @tf.function(input_signature=inputs)
    def echo(*tensors):
        return {f"out_{t.dtype.name}": tf.identity(t) for t in tensors}

    def echo_one(dtype):
        @tf.function(input_signature=[spec([None], dtype, "x")])
        def echo(x):
            return {"y": tf.identity(x)}

        return echo

    module.functions = [echo, *(echo_one(dtype) for dtype in FEEDABLE)]
    names = ["serving_default", *(dtype.name for dtype in FEEDABLE)]
    save_tf2(version_dir, module, **dict(zip(names, module.functions)))
