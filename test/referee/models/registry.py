"""The list of fixture models. A builder fills one version folder, or a base path with several."""

import collections

import tensorflow as tf

Fixture = collections.namedtuple("Fixture", "name versions rule build")

FIXTURES = {}


def fixture(rule, versions=("1",)):
    """Registers `build(version_dir)` under its own name; `rule` is what the model is there to prove."""

    def register(build):
        FIXTURES[build.__name__] = Fixture(build.__name__, versions, rule, build)
        return build

    return register


def spec(shape, dtype, name):
    return tf.TensorSpec(shape, dtype, name=name)


def save_tf2(version_dir, module, **signatures):
    """Saves as a TensorFlow 2 user would: every signature says `tensorflow/serving/predict`."""
    tf.saved_model.save(module, str(version_dir), signatures=signatures)


def tensor_info(tensor):
    return tf.compat.v1.saved_model.utils.build_tensor_info(tensor)


def signature_def(inputs, outputs, method="tensorflow/serving/predict"):
    """A SignatureDef from aliases to tensors, or to TensorInfo where the tensor's own would be too truthful."""

    def described(tensors):
        proto = tf.compat.v1.saved_model.utils.build_tensor_info(tf.constant(0)).__class__
        return {alias: t if isinstance(t, proto) else tensor_info(t) for alias, t in tensors.items()}

    return tf.compat.v1.saved_model.signature_def_utils.build_signature_def(
        inputs=described(inputs), outputs=described(outputs), method_name=method
    )


def save_tf1(version_dir, as_text=False, **signatures_of):
    """Runs each `build()` in its own graph and saves it under the tags of its keyword: `serve`, `serve_gpu`.

    Only the first meta graph carries the variables, as the TensorFlow 1 builder wants it.
    """
    builder = tf.compat.v1.saved_model.builder.SavedModelBuilder(str(version_dir))
    for place, (tags, build) in enumerate(signatures_of.items()):
        with tf.Graph().as_default(), tf.compat.v1.Session() as session:
            signatures = build()
            session.run(tf.compat.v1.global_variables_initializer())
            if place == 0:
                builder.add_meta_graph_and_variables(session, tags.split("_"), signatures)
            else:
                builder.add_meta_graph(tags.split("_"), signatures)
    builder.save(as_text=as_text)
