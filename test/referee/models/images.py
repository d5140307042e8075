"""Models that are sent encoded images."""

import tensorflow as tf

from models import known
from models.registry import fixture, save_tf2, spec


def mean_of(decode):
    """A mapped function from a batch of encoded images to the mean of each, whatever its size."""

    def mean(encoded):
        return tf.reduce_mean(tf.cast(decode(encoded), tf.float32))

    @tf.function(input_signature=[spec([None], tf.string, "image_bytes")])
    def serve(image_bytes):
        return {"mean": tf.map_fn(mean, image_bytes, fn_output_signature=tf.float32)}

    return serve


def save(version_dir, **serve):
    module = tf.Module()
    module.functions = list(serve.values())
    save_tf2(version_dir, module, **serve)


@fixture("JPEG bytes through tf.map_fn: an empty string is no image")
def image_jpeg(version_dir):
    save(version_dir, serving_default=mean_of(lambda encoded: tf.io.decode_jpeg(encoded, channels=3)))
    return {"serving_default": {"image_bytes": known.image("jpeg")}}


@fixture("web-safe base64 in front of decode_jpeg: the string is text that holds an image")
def image_base64(version_dir):
    save(version_dir, serving_default=mean_of(lambda text: tf.io.decode_jpeg(tf.io.decode_base64(text), channels=3)))
    return {"serving_default": {"image_bytes": known.image("jpeg", base64=True)}}


@fixture("a signature for each image decoder: PNG of 8 and 16 bits, GIF, BMP, WebP, and whatever decode_image takes")
def image_formats(version_dir):
    any_format = lambda encoded: tf.io.decode_image(encoded, channels=3, expand_animations=False)
    save(
        version_dir,
        serving_default=mean_of(any_format),
        png=mean_of(lambda encoded: tf.io.decode_png(encoded, channels=3)),
        png16=mean_of(lambda encoded: tf.io.decode_png(encoded, channels=1, dtype=tf.uint16)),
        gif=mean_of(tf.io.decode_gif),
        bmp=mean_of(lambda encoded: tf.io.decode_bmp(encoded, channels=3)),
        webp=mean_of(lambda encoded: tf.raw_ops.DecodeWebP(contents=encoded, channels=3)),
    )
    return {
        "serving_default": {"image_bytes": known.image("bmp", "gif", "jpeg", "png", "webp")},
        **{key: {"image_bytes": known.image(key)} for key in ("png", "gif", "bmp", "webp")},
        "png16": {"image_bytes": known.image("png")},
    }


@fixture("a decoder with a Reshape behind it: only an image of 12 by 10 pixels will do, and no shape input says so")
def image_exact_size(version_dir):
    save(
        version_dir,
        serving_default=mean_of(lambda encoded: tf.reshape(tf.io.decode_png(encoded, channels=1), [12, 10])),
        ensured=mean_of(lambda encoded: tf.ensure_shape(tf.io.decode_png(encoded, channels=3), [12, 10, 3])),
    )
    return {key: {"image_bytes": known.image("png")} for key in ("serving_default", "ensured")}
