"""Classify, as classifier.cc does it."""

import numpy

from server.example_input import serialized_examples
from server.predict import DEFAULT_SIGNATURE
from server.status import invalid

METHOD = "tensorflow/serving/classify"


def classify(model, request, options):
    name = request.model_spec.signature_name or DEFAULT_SIGNATURE
    if name not in model.signatures:
        raise invalid(f"No signature was found with the name: {name}")
    signature = model.signatures[name]
    input_name, outputs = pre_process(signature, options)
    vector = serialized_examples(request.input)
    fetched = model.run([(input_name, vector)], list(outputs.values()))
    post_process(dict(zip(outputs, fetched)), len(vector))


def pre_process(signature, options):
    """The tensor to feed, and the tensors to fetch by their keys."""
    if options.check_method_name and signature.method_name != METHOD:
        raise invalid(f"Expected classification signature method_name to be {METHOD}. Was: {signature.method_name}")
    if len(signature.inputs) != 1:
        raise invalid("Expected one input Tensor.")
    if len(signature.outputs) not in (1, 2):
        raise invalid(f"Expected one or two output Tensors, found {len(signature.outputs)}")
    if "inputs" not in signature.inputs:
        raise invalid("No classification inputs found in SignatureDef")
    outputs = {key: signature.outputs[key].name for key in ("classes", "scores") if key in signature.outputs}
    if not outputs:
        raise invalid("Expected classification signature outputs to contain at least one of classes, scores")
    return signature.inputs["inputs"].name, outputs


def post_process(fetched, examples):
    # Strings leave a session as arrays of objects.
    for key, dtype, name in (("classes", numpy.object_, "DT_STRING"), ("scores", numpy.float32, "DT_FLOAT")):
        if key not in fetched:
            continue
        tensor = fetched[key]
        if tensor.ndim != 2:
            raise invalid(f"Expected Tensor shape: [batch_size num_classes] but got {list(tensor.shape)} for {key}")
        if tensor.dtype != dtype:
            raise invalid(f"Expected {key} Tensor of {name}. Got: {tensor.dtype}")
        if tensor.shape[0] != examples:
            raise invalid(f"Expected {key} output batch size of {examples}. Got: {tensor.shape[0]}")
    if len(fetched) == 2 and fetched["classes"].shape[1] != fetched["scores"].shape[1]:
        raise invalid("Tensors class and score should match in dim_size(1).")
