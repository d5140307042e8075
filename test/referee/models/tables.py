"""Words and ids that are looked up in tables of known size."""

import pathlib
import shutil
import tempfile

import tensorflow as tf

from models import known
from models.registry import fixture, save_tf2, spec


class Lookup(tf.Module):
    """Words to rows of an embedding table; without a bucket for unknown words they become -1, which Gather refuses."""

    def __init__(self, table):
        super().__init__()
        self.table = table
        self.rows = tf.Variable(tf.ones([3, 2]), name="rows")

    @tf.function(input_signature=[spec([None], tf.string, "word")])
    def embed(self, word):
        return {"row": tf.gather(self.rows, self.table.lookup(word))}


@fixture("a vocabulary in an asset file, and no row for a word that is not in it")
def vocabulary_file(version_dir):
    # The path becomes part of the model, so it is the same at every export.
    folder = pathlib.Path(tempfile.gettempdir()) / "savedmodel-warmup-vocabulary"
    folder.mkdir(exist_ok=True)
    path = folder / "vocabulary.txt"
    path.write_text("apple\nbanana\ncherry\n")
    initializer = tf.lookup.TextFileInitializer(
        str(path), tf.string, tf.lookup.TextFileIndex.WHOLE_LINE, tf.int64, tf.lookup.TextFileIndex.LINE_NUMBER
    )
    module = Lookup(tf.lookup.StaticHashTable(initializer, default_value=-1))
    save_tf2(version_dir, module, serving_default=module.embed)
    shutil.rmtree(folder)
    return {"serving_default": {"word": known.words("apple", "banana", "cherry")}}


@fixture("a vocabulary in the graph, and no row for a word that is not in it")
def vocabulary_in_graph(version_dir):
    initializer = tf.lookup.KeyValueTensorInitializer(["red", "green", "blue"], tf.constant([0, 1, 2], tf.int64))
    module = Lookup(tf.lookup.StaticHashTable(initializer, default_value=-1))
    save_tf2(version_dir, module, serving_default=module.embed)
    return {"serving_default": {"word": known.words("red", "green", "blue")}}


class Small(tf.Module):
    def __init__(self):
        super().__init__()
        self.days = tf.Variable(tf.ones([7, 2]), name="days")
        self.shops = tf.Variable(tf.ones([5, 3]), name="shops")
        self.frozen = tf.constant([[float(row)] * 2 for row in range(11)])

    @tf.function(
        input_signature=[spec([None], tf.int32, "day"), spec([None, 3], tf.int64, "shop"), spec([None], tf.int32, "hour")]
    )
    def look_up(self, day, shop, hour):
        return {
            "day": tf.gather(self.days, day),
            "shop": tf.reduce_sum(tf.nn.embedding_lookup(self.shops, tf.reshape(shop, [-1, 3])), 1),
            "hour": tf.gather(self.frozen, hour),
        }


@fixture("ids into tables of 7, 5 and 11 rows: on a CPU an id outside fails the request")
def small_tables(version_dir):
    module = Small()
    save_tf2(version_dir, module, serving_default=module.look_up)
    return {"serving_default": {"day": known.below(7), "shop": known.below(5), "hour": known.below(11)}}


@fixture("OneHot of depth 24: an hour outside is not refused, but all zeros")
def one_hot_ids(version_dir):
    module = tf.Module()
    module.serve = tf.function(
        lambda hour: {"hour": tf.one_hot(hour, 24)}, input_signature=[spec([None], tf.int32, "hour")]
    )
    save_tf2(version_dir, module, serving_default=module.serve)
    return {"serving_default": {"hour": known.below(24)}}
