"""Writes the golden warm-up files, each with the verdict of the referee and what TensorFlow decodes in it.

    "$SAVEDMODEL_WARMUP_PYTHON" test/referee/write_warmup_files.py

Fills test/fixtures/warmup/ with <story>.tfrecord and <story>.json. The fixture models must be there.
"""

import hashlib
import json
import os
import pathlib
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import tensorflow as tf  # noqa: E402

from replay import replay  # noqa: E402
from server.model import disable_xla  # noqa: E402
from stories import accepted, framing, refused_examples, refused_predict  # noqa: E402,F401
from stories.build import STORIES  # noqa: E402
from stories.record_twin import record_twin  # noqa: E402

FIXTURES = pathlib.Path(__file__).resolve().parents[1] / "fixtures"
# A file of a thousand empty records is told by their number.
MAX_RECORD_TWINS = 10


def records_twin(path):
    """The records before the end or the first framing error, with the offset of their headers."""
    twins, offset = [], 0
    try:
        for data in tf.compat.v1.io.tf_record_iterator(str(path)):
            digest = hashlib.sha256(data).hexdigest()
            twins.append({"offset": offset, "length": len(data), "sha256": digest, "log": record_twin(data)})
            offset += len(data) + 16
    except tf.errors.DataLossError:
        pass
    return twins


def write(name, story):
    path = pathlib.Path("warmup") / f"{name}.tfrecord"
    path.write_bytes(story.data)
    job = {"model": f"models/{story.model}/1", "file": str(path), **story.job}
    records = records_twin(path)
    twin = {
        "tells": story.tells,
        "job": job,
        "verdict": replay(job),
        "framed_records": len(records),
        "records": records[:MAX_RECORD_TWINS],
    }
    text = json.dumps(twin, indent=1, sort_keys=True, ensure_ascii=False)
    (pathlib.Path("warmup") / f"{name}.json").write_text(text + "\n")


if __name__ == "__main__":
    disable_xla()
    # Paths in the twins are relative to the fixtures.
    os.chdir(FIXTURES)
    os.makedirs("warmup", exist_ok=True)
    for stale in pathlib.Path("warmup").glob("*.*"):
        stale.unlink()
    for name, story in STORIES.items():
        write(name, story)
    print(f"{len(STORIES)} warm-up files", file=sys.stderr)
