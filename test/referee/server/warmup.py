"""The warm-up loop of saved_model_warmup_util.cc and the request switch of saved_model_warmup.cc."""

import collections
import os

import tensorflow as tf
from tensorflow_serving.apis import prediction_log_pb2

from server.classify import classify
from server.multi_inference import multi_inference
from server.predict import predict
from server.regress import regress
from server.status import Status, from_op_error, invalid
from server.wire import parses

MAX_RECORDS = 1000

Options = collections.namedtuple("Options", "check_method_name")

RUNNERS = {
    "classify_log": classify,
    "regress_log": regress,
    "predict_log": predict,
    "multi_inference_log": multi_inference,
}


def run_record(model, data, path, options):
    if not parses(data, "tensorflow.serving.PredictionLog"):
        raise invalid(f"Failed to parse warmup record: {data!r} from {path}")
    log = prediction_log_pb2.PredictionLog.FromString(data)
    kind = log.WhichOneof("log_type")
    if kind is None:
        return
    if kind not in RUNNERS:
        number = log.DESCRIPTOR.fields_by_name[kind].number
        raise Status("UNIMPLEMENTED", f"Unsupported log_type for warmup: {number}")
    RUNNERS[kind](model, getattr(log, kind).request, options)


def warm_up(model, path, options, progress):
    """Runs the file's records. `progress["records_read"]` counts those that ran, also when one fails."""
    if not os.access(path, os.F_OK):
        return
    records = tf.compat.v1.io.tf_record_iterator(path)
    while True:
        try:
            data = next(records, None)
        except tf.errors.DataLossError as error:
            status = from_op_error(error)
            raise Status("DATA_LOSS", f"{status.message}. Please verify your warmup data is in TFRecord format.")
        except tf.errors.OpError as error:
            raise from_op_error(error) from error
        if data is None:
            return
        run_record(model, data, path, options)
        progress["records_read"] += 1
        # Counted after the run: record 1001 is still executed before the load fails.
        if progress["records_read"] > MAX_RECORDS:
            raise invalid(f"Number of warmup records exceeds the maximum ({MAX_RECORDS}) at {path}")
