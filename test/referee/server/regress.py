"""Regress, as regressor.cc does it."""

import numpy

from server.example_input import serialized_examples
from server.predict import DEFAULT_SIGNATURE
from server.status import invalid

METHOD = "tensorflow/serving/regress"


def regress(model, request, options):
    name = request.model_spec.signature_name or DEFAULT_SIGNATURE
    if name not in model.signatures:
        raise invalid(f"No signature was found with the name: {name}")
    input_name, outputs = pre_process(model.signatures[name], options)
    vector = serialized_examples(request.input)
    fetched = model.run([(input_name, vector)], list(outputs.values()))
    post_process(fetched[0], len(vector))


def pre_process(signature, options):
    """The tensor to feed, and the tensor to fetch by its key."""
    if options.check_method_name and signature.method_name != METHOD:
        raise invalid(f"Expected regression signature method_name to be {METHOD}. Was: {signature.method_name}")
    if len(signature.inputs) != 1:
        raise invalid("Expected one input Tensor.")
    if len(signature.outputs) != 1:
        raise invalid("Expected one output Tensor.")
    if "inputs" not in signature.inputs:
        raise invalid("No regression inputs found in SignatureDef")
    if "outputs" not in signature.outputs:
        raise invalid("No regression outputs found in SignatureDef")
    return signature.inputs["inputs"].name, {"outputs": signature.outputs["outputs"].name}


def post_process(tensor, examples):
    if tensor.ndim not in (1, 2) or (tensor.ndim == 2 and tensor.shape[1] != 1):
        raise invalid(f"Expected output Tensor shape to be either [batch_size] or [batch_size, 1] but got {tensor.shape}")
    if tensor.shape[0] != examples:
        raise invalid(f"Input batch size did not match output batch size: {examples} vs. {tensor.shape[0]}")
    if tensor.dtype != numpy.float32:
        raise invalid(f"Expected output Tensor of DT_FLOAT. Got: {tensor.dtype}")
