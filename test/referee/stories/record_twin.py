"""What TensorFlow and Python protobuf read in one record, as JSON."""

import base64

from google.protobuf.message import DecodeError
from tensorflow_serving.apis import prediction_log_pb2

from server.tensor_twin import tensor_twin


def record_twin(data):
    """Null for bytes that are no PredictionLog."""
    try:
        log = prediction_log_pb2.PredictionLog.FromString(data)
    except DecodeError:
        return None
    kind = log.WhichOneof("log_type")
    twin = {"log_type": kind}
    if kind == "predict_log":
        request = log.predict_log.request
        twin["model_spec"] = spec_twin(request.model_spec)
        twin["inputs"] = {alias: tensor_twin(request.inputs[alias]) for alias in sorted(request.inputs)}
        twin["output_filter"] = list(request.output_filter)
    elif kind in ("classify_log", "regress_log"):
        request = getattr(log, kind).request
        twin["model_spec"] = spec_twin(request.model_spec)
        twin["input"] = input_twin(request.input)
    elif kind == "multi_inference_log":
        request = log.multi_inference_log.request
        twin["tasks"] = [
            {"model_spec": spec_twin(task.model_spec), "method_name": task.method_name} for task in request.tasks
        ]
        twin["input"] = input_twin(request.input)
    return twin


def spec_twin(spec):
    return {"name": spec.name, "signature_name": spec.signature_name}


def input_twin(request_input):
    kind = request_input.WhichOneof("kind")
    twin = {"kind": kind}
    if kind:
        twin["examples"] = [example_twin(example) for example in getattr(request_input, kind).examples]
    if kind == "example_list_with_context":
        twin["context"] = example_twin(request_input.example_list_with_context.context)
    return twin


def example_twin(example):
    features = example.features.feature
    return {name: feature_twin(features[name]) for name in sorted(features)}


def feature_twin(feature):
    kind = feature.WhichOneof("kind")
    values = list(getattr(feature, kind).value) if kind else []
    # JSON numbers would lose int64 digits, and JSON has no bytes.
    if kind == "int64_list":
        values = [str(value) for value in values]
    if kind == "bytes_list":
        values = [base64.b64encode(value).decode() for value in values]
    return {"kind": kind, "values": values}
