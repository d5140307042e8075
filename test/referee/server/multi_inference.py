"""MultiInference, as multi_inference.cc does it: all tasks in one run on one vector of examples."""

from server import classify, regress
from server.example_input import serialized_examples
from server.predict import DEFAULT_SIGNATURE
from server.status import Status, invalid

TASK_KINDS = {classify.METHOD: classify, regress.METHOD: regress}


def multi_inference(model, request, options):
    feeds, fetches, planned = [], [], []
    model_name, evaluated = None, set()
    for task in request.tasks:
        if not task.model_spec.name:
            raise invalid("Found ModelSpec with an empty model name.")
        if model_name not in (None, task.model_spec.name):
            raise invalid("All ModelSpecs in a MultiInferenceRequest must access the same model name.")
        model_name = task.model_spec.name
        name = task.model_spec.signature_name or DEFAULT_SIGNATURE
        if name in evaluated:
            raise invalid(f"Duplicate evaluation of signature: {name}")
        evaluated.add(name)
        if name not in model.signatures:
            raise invalid(f"Requested signature not found in model graph: {name}")
        kind = TASK_KINDS.get(task.method_name)
        if kind is None:
            raise Status("UNIMPLEMENTED", f"Unsupported signature method_name: {task.method_name}")
        input_name, outputs = kind.pre_process(model.signatures[name], options)
        feeds += [input_name] if input_name not in feeds else []
        fetches += [output for output in outputs.values() if output not in fetches]
        planned.append((kind, outputs))

    vector = serialized_examples(request.input)
    fetched = dict(zip(fetches, model.run([(name, vector) for name in feeds], fetches)))
    for kind, outputs in planned:
        by_key = {key: fetched[name] for key, name in outputs.items()}
        kind.post_process(by_key if kind is classify else by_key["outputs"], len(vector))
