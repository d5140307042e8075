"""What TensorFlow itself reads in a SavedModel, as JSON: the twin that the TypeScript reader is compared with."""

import tensorflow as tf
from tensorflow.python.saved_model import loader_impl


def shape_twin(shape):
    """Dims as numbers, -1 unknown; null for unknown rank."""
    return None if shape.unknown_rank else [dim.size for dim in shape.dim]


def tensor_info_twin(info):
    encoding = info.WhichOneof("encoding")
    twin = {"encoding": encoding, "dtype": info.dtype, "shape": shape_twin(info.tensor_shape)}
    if not info.HasField("tensor_shape"):
        twin["shape"] = None
    if encoding == "name":
        twin["name"] = info.name
    return twin


def default_twin(proto):
    value = tf.make_ndarray(proto)
    return {"dtype": proto.dtype, "shape": list(value.shape), "values": value.reshape(-1).tolist()}


def signature_twin(signature):
    return {
        "method_name": signature.method_name,
        "inputs": {alias: tensor_info_twin(signature.inputs[alias]) for alias in sorted(signature.inputs)},
        "outputs": {alias: tensor_info_twin(signature.outputs[alias]) for alias in sorted(signature.outputs)},
        "defaults": {alias: default_twin(signature.defaults[alias]) for alias in sorted(signature.defaults)},
    }


def fed_tensors_twin(meta_graph):
    """The graph's own word on every tensor that a signature feeds: op, dtype and whether the node exists."""
    graph = tf.Graph()
    with graph.as_default():
        tf.graph_util.import_graph_def(meta_graph.graph_def, name="")
    twins = {}
    for signature in meta_graph.signature_def.values():
        for info in signature.inputs.values():
            if info.WhichOneof("encoding") != "name":
                continue
            try:
                tensor = graph.get_tensor_by_name(info.name)
            except KeyError:
                twins[info.name] = None
                continue
            twins[info.name] = {"op": tensor.op.type, "dtype": tensor.dtype.as_datatype_enum}
    return dict(sorted(twins.items()))


def meta_graph_twin(meta_graph):
    return {
        "tags": sorted(meta_graph.meta_info_def.tags),
        "tensorflow_version": meta_graph.meta_info_def.tensorflow_version,
        "node_count": len(meta_graph.graph_def.node),
        "functions": sorted(f.signature.name for f in meta_graph.graph_def.library.function),
        "signatures": {
            key: signature_twin(meta_graph.signature_def[key]) for key in sorted(meta_graph.signature_def)
        },
        "fed_tensors": fed_tensors_twin(meta_graph),
    }


def saved_model_twin(version_dir):
    proto = loader_impl.parse_saved_model(str(version_dir))
    return {
        "saved_model_schema_version": proto.saved_model_schema_version,
        "meta_graphs": [meta_graph_twin(meta_graph) for meta_graph in proto.meta_graphs],
    }
