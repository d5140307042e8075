"""Writes a warm-up file as TensorFlow Serving's documentation shows, for comparison: python bench/documented.py OUT RECORDS DIM... [--random]"""

import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
import tensorflow as tf
from tensorflow_serving.apis import model_pb2, predict_pb2, prediction_log_pb2


def main():
    out, records, *shape = [word for word in sys.argv[1:] if word != "--random"]
    shape = [int(size) for size in shape]
    random = np.random.default_rng(0) if "--random" in sys.argv else None
    with tf.io.TFRecordWriter(out) as writer:
        for _ in range(int(records)):
            values = random.random(shape, np.float32) if random else np.zeros(shape, np.float32)
            request = predict_pb2.PredictRequest(
                model_spec=model_pb2.ModelSpec(name="model", signature_name="serving_default"),
                inputs={"x": tf.make_tensor_proto(values)},
            )
            log = prediction_log_pb2.PredictionLog(predict_log=prediction_log_pb2.PredictLog(request=request))
            writer.write(log.SerializeToString())


if __name__ == "__main__":
    main()
