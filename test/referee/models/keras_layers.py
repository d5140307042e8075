"""Keras models, exported with `Model.export` as Keras users do."""

import keras
import tensorflow as tf
from keras import layers
from tensorflow.python.framework.convert_to_constants import convert_variables_to_constants_v2

from models import known
from models.registry import fixture, save_tf1, signature_def, spec


def export(version_dir, inputs, outputs):
    keras.Model(inputs, outputs).export(str(version_dir), verbose=False)


def convolved(size, channels):
    keras.utils.set_random_seed(1)
    image = keras.Input((size, size, channels), name="image")
    features = layers.Conv2D(2, 3, activation="relu")(image)
    return image, layers.Dense(2, activation="softmax")(layers.GlobalAveragePooling2D()(features))


@fixture("a Keras image classifier of fixed size: [-1, 8, 8, 3] needs nobody's word")
def keras_conv(version_dir):
    export(version_dir, *convolved(8, 3))


@fixture("a Keras image classifier of any size: height and width are for a person to say")
def keras_conv_any_size(version_dir):
    export(version_dir, *convolved(None, 3))


@fixture("a Keras application at a width of 0.04, frozen: MobileNet, eighty-odd layers of constants and no variable")
def keras_mobilenet(version_dir):
    keras.utils.set_random_seed(1)
    model = keras.applications.MobileNet((32, 32, 3), alpha=0.04, weights=None, classes=2)
    serve = tf.function(lambda image: model(image), input_signature=[spec([None, 32, 32, 3], tf.float32, "image")])
    frozen = convert_variables_to_constants_v2(serve.get_concrete_function()).graph.as_graph_def()

    def build():
        names = [node.name for node in frozen.node if node.op == "Placeholder"] + ["Identity"]
        image, scores = tf.graph_util.import_graph_def(frozen, return_elements=[f"{name}:0" for name in names], name="")
        return {"serving_default": signature_def({"image": image}, {"scores": scores})}

    save_tf1(version_dir, serve=build)


@fixture("Keras preprocessing layers inside the model: strings and integers are looked up, hashed, one-hot coded")
def keras_preprocessing(version_dir):
    keras.utils.set_random_seed(1)
    age = keras.Input((1,), name="age")
    country = keras.Input((1,), name="country", dtype="string")
    city = keras.Input((1,), name="city", dtype="string")
    area = keras.Input((1,), name="area", dtype="int64")
    weekday = keras.Input((1,), name="weekday", dtype="int32")
    income = keras.Input((1,), name="income")
    columns = [
        layers.Normalization(mean=[40.0], variance=[9.0])(age),
        layers.StringLookup(vocabulary=["at", "ch", "de"], output_mode="one_hot")(country),
        layers.Hashing(num_bins=5, output_mode="one_hot")(city),
        layers.IntegerLookup(vocabulary=[10, 20, 30], output_mode="one_hot")(area),
        layers.CategoryEncoding(num_tokens=7, output_mode="one_hot")(weekday),
        layers.CategoryEncoding(num_tokens=4, output_mode="one_hot")(
            layers.Discretization(bin_boundaries=[1.0, 2.0, 3.0])(income)
        ),
    ]
    score = layers.Dense(1)(layers.Concatenate()(columns))
    export(version_dir, [age, country, city, area, weekday, income], score)
    return {"serving_default": {"country": known.words("at", "ch", "de"), "weekday": known.below(7)}}


@fixture("a Keras TextVectorization before an Embedding: any text will do, also none")
def keras_text(version_dir):
    keras.utils.set_random_seed(1)
    text = keras.Input((1,), name="text", dtype="string")
    tokens = layers.TextVectorization(vocabulary=["the", "cat", "sat"], output_sequence_length=4)(text)
    pooled = layers.GlobalAveragePooling1D()(layers.Embedding(5, 2)(tokens))
    export(version_dir, text, layers.Dense(1)(pooled))


@fixture("a Keras Embedding of 12 rows: on a CPU an id of 12 fails the request")
def keras_embedding(version_dir):
    keras.utils.set_random_seed(1)
    ids = keras.Input((6,), name="ids", dtype="int32")
    export(version_dir, ids, layers.Dense(1)(layers.Flatten()(layers.Embedding(12, 3)(ids))))
    return {"serving_default": {"ids": known.below(12)}}


@fixture("a Keras recurrent layer over series of any length: the number of steps is for a person to say")
def keras_recurrent(version_dir):
    keras.utils.set_random_seed(1)
    series = keras.Input((None, 2), name="series")
    export(version_dir, series, layers.Dense(1)(layers.SimpleRNN(3)(series)))
