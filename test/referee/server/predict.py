"""Predict, as predict_util.cc and tensorflow/cc/saved_model/util.cc do it."""

from server.status import Status, invalid
from server.wire import tensor_from_proto

DEFAULT_SIGNATURE = "serving_default"
KNOWN_METHODS = ("tensorflow/serving/predict", "tensorflow/serving/classify", "tensorflow/serving/regress")


def predict(model, request, options):
    name = request.model_spec.signature_name or DEFAULT_SIGNATURE
    if name not in model.signatures:
        raise Status("FAILED_PRECONDITION", f'Serving signature key "{name}" not found.')
    signature = model.signatures[name]
    if options.check_method_name and signature.method_name not in KNOWN_METHODS:
        raise Status("INTERNAL", f"Expected prediction signature method_name to be one of {KNOWN_METHODS}.")
    feeds = pre_process(signature, request)
    fetches = [signature.outputs[alias].name for alias in filtered_outputs(signature, request.output_filter)]
    model.run(feeds, fetches)


def pre_process(signature, request):
    declared, sent = set(signature.inputs), set(request.inputs)
    if len(sent) > len(declared) or (len(sent) < len(declared) and not signature.defaults):
        raise invalid(
            f"input size does not match signature: {len(sent)}!={len(declared)}. "
            f"Sent extra: {sorted(sent - declared)}. Missing but required: {sorted(declared - sent)}."
        )
    feeds = []
    for alias in sorted(declared):
        info = signature.inputs[alias]
        if alias in sent:
            proto = request.inputs[alias]
        elif alias in signature.defaults:
            proto = signature.defaults[alias]
        else:
            raise invalid(
                f"Signature input alias: {alias}(feed name: {info.name}) not found in request and no default value."
            )
        tensor = tensor_from_proto(proto)
        if tensor is None:
            raise invalid(f"tensor parsing error: {alias}")
        dtype, array = tensor
        if array is None:
            raise NotImplementedError(f"Python cannot feed {dtype.name}, so there is no verdict on {alias}")
        feeds.append((info.name, array))
    if sent - declared:
        raise invalid(f"Inputs contains invalid name. Used request inputs: {sorted(sent & declared)}.")
    return feeds


def filtered_outputs(signature, output_filter):
    for place, alias in enumerate(output_filter):
        if alias not in signature.outputs:
            raise invalid(
                f"output tensor alias not found in signature: {alias} "
                f"Outputs expected to be in the set {sorted(signature.outputs)}."
            )
        if alias in output_filter[:place]:
            raise invalid(f"duplicate output tensor alias: {alias}")
    return list(output_filter) or sorted(signature.outputs)
