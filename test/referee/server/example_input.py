"""Input to a vector of serialized examples, as InputToSerializedExampleTensor of util.cc does it."""

import numpy

from server.status import invalid


def serialized_examples(request_input):
    """A DT_STRING vector: the context's bytes, if any, then the example's, simply concatenated."""
    kind = request_input.WhichOneof("kind")
    examples = getattr(request_input, kind).examples if kind else []
    if not examples:
        raise invalid("Input is empty.")
    context = b""
    if kind == "example_list_with_context":
        context = request_input.example_list_with_context.context.SerializeToString()
    vector = numpy.empty([len(examples)], dtype=object)
    vector[:] = [context + example.SerializeToString() for example in examples]
    return vector
