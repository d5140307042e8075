"""Recorded traffic as TensorFlow, protobuf and Python's csv module write it.

    "$SAVEDMODEL_WARMUP_PYTHON" test/referee/sources.py write [FOLDER]    fills the folder, or test/fixtures/sources/
    "$SAVEDMODEL_WARMUP_PYTHON" test/referee/sources.py read FILE...      prints the Examples of TFRecord files, as a JSON list

An Example is told as {feature: [kind, values]}: bytes in hex, floats in the hex of their 32 bits, integers as text. What a file
should give stands beside it, in a twin.
"""

import csv
import gzip
import json
import os
import pathlib
import struct
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import tensorflow as tf  # noqa: E402
from google.protobuf import json_format  # noqa: E402



FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "fixtures" / "sources"
COMPRESSIONS = {"": "tfrecord", "GZIP": "tfrecord.gz", "ZLIB": "tfrecord.zlib"}


def feature(values):
    first = values[0] if values else 0.0
    if isinstance(first, bytes):
        return tf.train.Feature(bytes_list=tf.train.BytesList(value=values))
    if isinstance(first, float):
        return tf.train.Feature(float_list=tf.train.FloatList(value=values))
    return tf.train.Feature(int64_list=tf.train.Int64List(value=values))


def example(**features):
    return tf.train.Example(
        features=tf.train.Features(feature={name: feature(values) for name, values in features.items()})
    )


EXAMPLES = [
    example(age=[31], education=[b"Masters"], hours=[38.5]),
    example(),
    example(ids=[0, -1, 2**63 - 1, -(2**63), 9007199254740993]),
    example(floats=[0.1, -0.0, 3.4028234663852886e38, 1e-45, float("inf"), float("-inf"), float("nan")]),
    example(image=[b"\x00\xff\xfe", b"", bytes(range(256))], empty=[]),
    tf.train.Example(features=tf.train.Features(feature={"nothing": tf.train.Feature(), "é🎈": feature([1])})),
] + [example(row=[number], value=[number / 7]) for number in range(40)]


def twin(message):
    """What TensorFlow holds."""
    found = {}
    for name, value in message.features.feature.items():
        kind = value.WhichOneof("kind")
        values = list(getattr(value, kind).value) if kind else []
        if kind == "bytes_list":
            values = [one.hex() for one in values]
        elif kind == "float_list":
            values = [struct.pack(">f", one).hex() for one in values]
        else:
            values = [str(one) for one in values]
        found[name] = [kind, values]
    return found


def read(path):
    head = open(path, "rb").read(2)
    kind = "GZIP" if head == b"\x1f\x8b" else "ZLIB" if head[:1] == b"\x78" else ""
    records = tf.compat.v1.io.tf_record_iterator(str(path), tf.io.TFRecordOptions(kind))
    return [twin(tf.train.Example.FromString(record)) for record in records]


def write_records(path, kind, records):
    with tf.io.TFRecordWriter(str(path), tf.io.TFRecordOptions(kind)) as writer:
        for record in records:
            writer.write(record)


CELLS = [
    ["31", "Masters, of Arts", 'say "hi"'],
    ["32", "two\nlines", ""],
    ["", "é🎈", " spaces "],
    ["33", "carriage\r\nreturn", '"'],
]


def write(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for kind, suffix in COMPRESSIONS.items():
        write_records(folder / f"examples.{suffix}", kind, [one.SerializeToString() for one in EXAMPLES])
    lines = [json_format.MessageToJson(one, indent=None) for one in EXAMPLES]
    (folder / "examples.jsonl").write_text("\n".join(lines) + "\n")
    snake = [json_format.MessageToJson(one, indent=None, preserving_proto_field_name=True) for one in EXAMPLES]
    with open(folder / "examples.snake.jsonl.gz", "wb") as file:
        file.write(gzip.compress(("\r\n".join(snake) + "\r\n").encode(), mtime=0))
    (folder / "examples.json").write_text(json.dumps([twin(one) for one in EXAMPLES], indent=1) + "\n")

    with open(folder / "rows.csv", "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["age", "education", 'the "note"'])
        writer.writerows(CELLS)
    with open(folder / "rows.csv", encoding="utf-8-sig", newline="") as file:
        rows = [{name: cell for name, cell in row.items() if cell != ""} for row in csv.DictReader(file)]
    (folder / "rows.json").write_text(json.dumps(rows, indent=1) + "\n")


if __name__ == "__main__":
    if sys.argv[1:2] == ["write"]:
        write(pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else FIXTURES)
    elif sys.argv[1:2] == ["read"]:
        json.dump([read(path) for path in sys.argv[2:]], sys.stdout)
    else:
        sys.exit(__doc__)
