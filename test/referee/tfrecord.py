"""TFRecord files by TensorFlow's own writer and reader.

    "$SAVEDMODEL_WARMUP_PYTHON" test/referee/tfrecord.py write            fills test/fixtures/tfrecord/
    "$SAVEDMODEL_WARMUP_PYTHON" test/referee/tfrecord.py read FILE...     prints what the reader finds, as a JSON list

`read` tells of each file the SHA-256 of every record, and the status that ended it: null at the end of the file.
"""

import hashlib
import json
import os
import pathlib
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import tensorflow as tf  # noqa: E402

from server.status import from_op_error  # noqa: E402

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "fixtures" / "tfrecord"


def counting(length):
    """Bytes that tell where they are: 0, 1, ... 250, 0, 1, ..."""
    return bytes(place % 251 for place in range(length))


GOLDEN = {
    "empty": [],
    "one": [b"one record"],
    "zero_length": [b""],
    "zero_length_between": [b"before", b"", b"after"],
    "many": [b"record %d" % number for number in range(100)],
    "300_bytes": [counting(300)],
    # Around the widths at which table-driven and vectorised checksums change their stride.
    "growing": [counting(length) for length in range(70)],
    "4097_bytes": [counting(4097)],
    "high_bytes": [b"\xff" * 33, b"\x00" * 33],
}


def read(path):
    records, status = [], None
    try:
        for data in tf.compat.v1.io.tf_record_iterator(str(path)):
            records.append({"length": len(data), "sha256": hashlib.sha256(data).hexdigest()})
    except tf.errors.OpError as error:
        failure = from_op_error(error)
        status = {"code": failure.code, "message": failure.message}
    return {"records": records, "status": status}


def write():
    FIXTURES.mkdir(parents=True, exist_ok=True)
    for name, records in GOLDEN.items():
        path = FIXTURES / f"{name}.tfrecord"
        with tf.io.TFRecordWriter(str(path)) as writer:
            for record in records:
                writer.write(record)
        (FIXTURES / f"{name}.json").write_text(json.dumps(read(path), indent=1) + "\n")


if __name__ == "__main__":
    if sys.argv[1:] == ["write"]:
        write()
    elif sys.argv[1:2] == ["read"]:
        json.dump([read(path) for path in sys.argv[2:]], sys.stdout)
    else:
        sys.exit(__doc__)
