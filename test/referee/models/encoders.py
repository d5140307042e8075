"""Transformer-like encoders: word, position and type ids into tables of known size."""

import tensorflow as tf

from models import known
from models.registry import fixture, save_tf2, spec

WORDS, POSITIONS, TYPES, WIDTH = 30, 16, 2, 4


class Encoder(tf.Module):
    def __init__(self, length):
        super().__init__()
        self.words = tf.Variable(tf.ones([WORDS, WIDTH]), name="word_embeddings")
        self.positions = tf.Variable(tf.ones([POSITIONS, WIDTH]), name="position_embeddings")
        self.types = tf.Variable(tf.ones([TYPES, WIDTH]), name="type_embeddings")
        names = ("input_word_ids", "input_mask", "input_type_ids")
        self.encode = tf.function(self._encode, input_signature=[spec([None, length], tf.int32, n) for n in names])

    def _encode(self, input_word_ids, input_mask, input_type_ids):
        places = tf.range(tf.shape(input_word_ids)[1])
        hidden = tf.nn.embedding_lookup(self.words, input_word_ids) + tf.gather(self.positions, places)
        hidden += tf.gather(self.types, input_type_ids)
        mask = tf.cast(input_mask, tf.float32)[:, :, tf.newaxis]
        pooled = tf.math.divide_no_nan(tf.reduce_sum(hidden * mask, 1), tf.reduce_sum(mask, 1))
        return {"pooled_output": pooled}


KNOWN = {"serving_default": {"input_word_ids": known.below(WORDS), "input_type_ids": known.below(TYPES)}}


@fixture("BERT-like ids of a fixed length: three inputs, two of them bounded by tables")
def encoder_fixed_length(version_dir):
    module = Encoder(8)
    save_tf2(version_dir, module, serving_default=module.encode)
    return KNOWN


@fixture("BERT-like ids of any length up to the 16 rows of the position table: the length is for a person to say")
def encoder_any_length(version_dir):
    module = Encoder(None)
    save_tf2(version_dir, module, serving_default=module.encode)
    return KNOWN
