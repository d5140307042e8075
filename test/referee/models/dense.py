"""TensorFlow 2 models whose inputs are plain tensors: shapes, defaults, several signatures, state."""

import tensorflow as tf

from models.registry import fixture, save_tf2, spec


class HalfPlusTwo(tf.Module):
    def __init__(self, offset=2.0):
        super().__init__()
        self.a = tf.Variable(0.5, name="a")
        self.b = tf.Variable(offset, name="b")

    @tf.function(input_signature=[spec([None], tf.float32, "x")])
    def predict(self, x):
        return {"y": self.a * x + self.b}


@fixture("the plainest model there is: one float input, one float output, two variables")
def half_plus_two(version_dir):
    module = HalfPlusTwo()
    save_tf2(version_dir, module, serving_default=module.predict)


@fixture("versions are folders whose whole name is a number; the latest is the highest number, not the last name", versions=("1", "2", "10"))
def several_versions(version_dir):
    module = HalfPlusTwo(offset=float(version_dir.name))
    save_tf2(version_dir, module, serving_default=module.predict)
    # Names that the server passes over in silence.
    for junk in ("tmp", "v3", "2_backup", "11.tmp"):
        folder = version_dir.parent / junk
        folder.mkdir(exist_ok=True)
        (folder / "not-a-version.txt").write_text("The model server ignores this folder.\n")


class TwoTowers(tf.Module):
    @tf.function(input_signature=[spec([None, 3], tf.int64, "ids"), spec([None, 3], tf.float32, "weights")])
    def both(self, ids, weights):
        products = tf.cast(ids, tf.float32) * weights
        return {"scores": tf.reduce_sum(products, axis=1), "products": products}

    @tf.function(input_signature=[spec([None], tf.string, "text")])
    def shout(self, text):
        return {"upper": tf.strings.upper(text), "length": tf.strings.length(text)}

    @tf.function(input_signature=[])
    def describe(self):
        return {"vocabulary": tf.constant(["one", "two"])}


@fixture("several signatures, several inputs and outputs, and a signature without inputs")
def several_signatures(version_dir):
    module = TwoTowers()
    save_tf2(version_dir, module, serving_default=module.both, shout=module.shout, describe=module.describe)


class Shapes(tf.Module):
    @tf.function(input_signature=[spec([], tf.float32, "temperature")])
    def scalar(self, temperature):
        return {"kelvin": temperature + 273.15}

    @tf.function(input_signature=[spec([4, 3], tf.float32, "x")])
    def fixed(self, x):
        return {"y": tf.matmul(tf.reshape(x, [4, 3]), tf.ones([3, 2]))}

    @tf.function(input_signature=[spec(None, tf.float32, "x")])
    def any_rank(self, x):
        return {"y": x * 2.0}

    @tf.function(input_signature=[spec([None, None, 3], tf.float32, "pixels")])
    def inner(self, pixels):
        return {"mean": tf.reduce_mean(pixels, axis=1)}


@fixture("an input of rank 0 has no batch dimension")
def scalar_input(version_dir):
    module = Shapes()
    save_tf2(version_dir, module, serving_default=module.scalar)


@fixture("a fixed leading dimension of 4: no other batch size gets past the Reshape")
def fixed_batch(version_dir):
    module = Shapes()
    save_tf2(version_dir, module, serving_default=module.fixed)


@fixture("an input of unknown rank: nothing is known of its shape")
def unknown_rank(version_dir):
    module = Shapes()
    save_tf2(version_dir, module, serving_default=module.any_rank)


@fixture("an unknown inner dimension beside the batch: [-1, -1, 3]")
def unknown_inner_dims(version_dir):
    module = Shapes()
    save_tf2(version_dir, module, serving_default=module.inner)


class Scaled(tf.Module):
    @tf.function(input_signature=[spec([None], tf.float32, "x"), spec([], tf.float32, "scale")])
    def scaled(self, x, scale=tf.constant(0.5)):
        return {"y": x * scale}


@fixture("SignatureDef.defaults: a request may leave `scale` out, and only `scale`")
def defaulted_inputs(version_dir):
    module = Scaled()
    save_tf2(version_dir, module, serving_default=module.scaled)


class Counter(tf.Module):
    def __init__(self):
        super().__init__()
        self.count = tf.Variable(0.0, name="count")

    @tf.function(input_signature=[spec([], tf.float32, "by")])
    def increment(self, by):
        return {"count": self.count.assign_add(by)}

    @tf.function(input_signature=[])
    def read(self):
        return {"count": self.count.read_value()}


@fixture("a stateful signature: warming it changes what the model answers afterwards")
def counter(version_dir):
    module = Counter()
    save_tf2(version_dir, module, serving_default=module.read, increment=module.increment)
