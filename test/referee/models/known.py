"""What the builder of a model knows of its inputs while it exports it: kept in the twin, for a reader of graphs to find.

A builder returns {signature: {alias: ...}} with the values that the functions here make.
"""

import numpy
import tensorflow as tf
from tensorflow.python.ops.parsing_config import _ParseOpParams
from tensorflow.python.ops.parsing_ops import _prepend_none_dimension

KINDS = (
    *[tf.io.FixedLenFeature, tf.io.FixedLenSequenceFeature, tf.io.VarLenFeature],
    *[tf.io.SparseFeature, tf.io.RaggedFeature],
)


def op_arguments(features):
    """The features as TensorFlow itself takes them apart into arguments of a parse op."""
    return _ParseOpParams.from_features(features, KINDS)


def text_of(value):
    return value.decode() if isinstance(value, bytes) else value


def dims_of(shape):
    return [-1 if dim is None else dim for dim in shape.as_list()]


def listed(arguments, more):
    """Every feature by its key; `more` is what else is known of each dense one."""
    dense = zip(arguments.dense_keys, arguments.dense_types, arguments.dense_shapes)
    sparse = zip(arguments.sparse_keys, arguments.sparse_types)
    ragged = zip(arguments.ragged_keys, arguments.ragged_value_types)
    features = [
        *[
            {"key": key, "kind": "dense", "dtype": dtype.as_datatype_enum, "shape": dims_of(shape), **more[key]}
            for key, dtype, shape in dense
        ],
        *[{"key": key, "kind": "sparse", "dtype": dtype.as_datatype_enum} for key, dtype in sparse],
        *[{"key": key, "kind": "ragged", "dtype": dtype.as_datatype_enum} for key, dtype in ragged],
    ]
    return sorted(features, key=lambda feature: feature["key"])


def with_defaults(features):
    """`default` is what the op gets: empty where the feature is required, padding where the first dim is -1."""
    arguments = op_arguments(features)
    with tf.Graph().as_default(), tf.compat.v1.Session() as session:
        defaults = session.run(arguments.dense_defaults_vec)
    values = [numpy.asarray(default).reshape(-1).tolist() for default in defaults]
    return listed(
        arguments,
        {key: {"default": [text_of(value) for value in row]} for key, row in zip(arguments.dense_keys, values)},
    )


def example(features):
    """A serialized tf.Example with these features."""
    return {"example": with_defaults(_prepend_none_dimension(features))}


def sequence_example(context, steps):
    """A serialized tf.SequenceExample. Shapes of feature lists are those of one step."""
    arguments = op_arguments(steps)
    more = {key: {"may_be_missing": key in arguments.dense_defaults} for key in arguments.dense_keys}
    return {"context": with_defaults(context), "feature_lists": listed(arguments, more)}


def hidden(message):
    """A serialized message whose keys are not in the graph."""
    return {message: None}


def image(*formats, base64=False):
    """An encoded image of one of these formats."""
    return {"image": list(formats), "base64": base64}


def below(size):
    """Ids from 0 that must stay below `size`."""
    return {"below": size}


def words(*vocabulary):
    """One of the words of a table that is looked up."""
    return {"words": list(vocabulary)}


def encoded(form, dtype, **more):
    """Numbers in a string: raw bytes, text, a serialized tensor."""
    return {"encoded": form, "dtype": dtype.as_datatype_enum, **more}
