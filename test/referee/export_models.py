"""Exports the fixture models with TensorFlow, each with a JSON twin of what TensorFlow reads back.

    "$SAVEDMODEL_WARMUP_PYTHON" test/referee/export_models.py [NAME...]

Writes test/fixtures/models/<name>/<version>/ and <version>.json, and the README there. The same TensorFlow writes the
same bytes: every model is exported in a process of its own, so that function names do not depend on which others were.
Only Keras archives differ, since they list variables in the order of their addresses.
"""

import json
import multiprocessing
import os
import pathlib
import shutil
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

# Importing registers the builders.
from models import compiled, dense, dtypes, encoded_strings, encoders, estimators, examples  # noqa: E402,F401
from models import graphs, hidden_keys, images, keras_layers, parsed_strings, paths, tables, tf1  # noqa: E402,F401
from models.registry import FIXTURES  # noqa: E402
from twin import saved_model_twin  # noqa: E402

MODELS_DIR = pathlib.Path(__file__).resolve().parents[1] / "fixtures" / "models"

README_HEAD = """# Fixture models

Exported by TensorFlow itself with `test/referee/export_models.py`, which also writes this page. Beside each version folder lies
`<version>.json`: what TensorFlow reads in that model, for the model reader to be compared with; `known_at_export` there is what
the exporting code knew of the values that the inputs want: features as TensorFlow takes them apart, image formats, table sizes.

| model | the rule it is there for |
|---|---|
"""


def export_version(name, version):
    version_dir = MODELS_DIR / name / version
    known = FIXTURES[name].build(version_dir)
    # A random identifier that neither server nor loader needs; without it an export is reproducible.
    (version_dir / "fingerprint.pb").unlink(missing_ok=True)
    for folder in ("assets", "variables"):
        if (version_dir / folder).is_dir() and not any((version_dir / folder).iterdir()):
            (version_dir / folder).rmdir()
    twin = saved_model_twin(version_dir)
    if known is not None:
        twin["known_at_export"] = known
    text = json.dumps(twin, indent=1, sort_keys=True, ensure_ascii=False)
    (MODELS_DIR / name / f"{version}.json").write_text(text + "\n")


def export(name):
    shutil.rmtree(MODELS_DIR / name, ignore_errors=True)
    for version in FIXTURES[name].versions:
        process = multiprocessing.get_context("fork").Process(target=export_version, args=(name, version))
        process.start()
        process.join()
        if process.exitcode != 0:
            sys.exit(f"{name}/{version}: the export failed")


def main(names):
    for name in names or FIXTURES:
        export(name)
    rows = [f"| `{fixture.name}` | {fixture.rule} |\n" for _, fixture in sorted(FIXTURES.items())]
    (MODELS_DIR / "README.md").write_text(README_HEAD + "".join(rows))


if __name__ == "__main__":
    main(sys.argv[1:])
