"""Golden tables of the floating-point formats that JavaScript lacks: python export_float_tables.py

Writes test/fixtures/values/<format>.json with what ml_dtypes (NumPy for float16 and float32) makes of every code and of
numbers around every rounding boundary. Both tables hold [code, value] pairs; values are written so that they come back
exactly, "nan" and infinities as text.

Double rounding: ml_dtypes converts a double by way of float32. Boundary numbers that float32 cannot hold are therefore
left to exact arithmetic on the decoded codes, which is compared with ml_dtypes wherever both apply.
"""

import json
import math
import pathlib
from fractions import Fraction

import ml_dtypes
import numpy as np

FORMATS = {
    "float32": np.float32,
    "float16": np.float16,
    "bfloat16": ml_dtypes.bfloat16,
    "float8_e5m2": ml_dtypes.float8_e5m2,
    "float8_e4m3fn": ml_dtypes.float8_e4m3fn,
    "float8_e4m3fnuz": ml_dtypes.float8_e4m3fnuz,
    "float8_e4m3b11fnuz": ml_dtypes.float8_e4m3b11fnuz,
    "float8_e5m2fnuz": ml_dtypes.float8_e5m2fnuz,
    "float4_e2m1fn": ml_dtypes.float4_e2m1fn,
}
BITS = {"float32": 32, "float16": 16, "bfloat16": 16, "float4_e2m1fn": 4}
FOLDER = pathlib.Path(__file__).parents[1] / "fixtures" / "values"


def codes_of(bits):
    """All codes of a small format; of a wide one those near every power of two and a stride between them."""
    if bits <= 8:
        return range(1 << bits)
    edges = 1 << (bits - 1)
    step = 1 << (23 if bits == 32 else 10)
    near = {(base + offset) % (1 << bits) for base in range(0, 1 << bits, step) for offset in (-2, -1, 0, 1)}
    if bits == 32:
        near = {code for code in near if (code >> 23) % 16 in (0, 1, 15)}
    return sorted(near | {0, 1, 2, edges - 1, edges, edges + 1})


def decode(codes, dtype, bits):
    storage = {4: np.uint8, 8: np.uint8, 16: np.uint16, 32: np.uint32}[bits]
    with np.errstate(invalid="ignore"):
        return np.array(list(codes), storage).view(dtype).astype(np.float64)


def encode(values, dtype, bits):
    storage = {4: np.uint8, 8: np.uint8, 16: np.uint16, 32: np.uint32}[bits]
    with np.errstate(over="ignore"):
        return np.array(values, np.float64).astype(dtype).view(storage).tolist()


def boundaries(lower, upper):
    """The midpoint of two neighbours, and the doubles beside it: the hardest numbers to round."""
    middle = (Fraction(lower) + Fraction(upper)) / 2
    exact = float(middle)
    return [lower, math.nextafter(exact, -math.inf), exact, math.nextafter(exact, math.inf)]


def nearest(value, lower, upper, lower_code, upper_code):
    below, above = Fraction(value) - Fraction(lower), Fraction(upper) - Fraction(value)
    if below != above:
        return lower_code if below < above else upper_code
    return lower_code if lower_code % 2 == 0 else upper_code


def text(value):
    return value if math.isfinite(value) else str(value)


def rounding_rows(dtype, bits):
    sign = 1 << (bits - 1)
    magnitudes = [c for c in codes_of(bits) if c < sign]
    values = dict(zip(magnitudes, decode(magnitudes, dtype, bits)))
    for code in magnitudes[:-1]:
        if code + 1 not in values or not (math.isfinite(values[code]) and math.isfinite(values[code + 1])):
            continue
        lower, upper = values[code], values[code + 1]
        for value in boundaries(lower, upper):
            expected = nearest(value, lower, upper, code, code + 1)
            theirs = encode([value], dtype, bits)[0]
            if bits == 32 or dtype is np.float16 or float(np.float32(value)) == value:
                assert theirs == expected, (dtype, value, theirs, expected)
            yield expected, value
    largest = max(v for v in values.values() if math.isfinite(v))
    for value in (math.nan, math.inf, largest * 1.01, largest * 2, -largest, -0.0, -largest * 2, -math.inf):
        if dtype is ml_dtypes.float4_e2m1fn and not math.isfinite(value):
            continue  # It has neither; what a conversion makes of them is nobody's promise.
        yield encode([value], dtype, bits)[0], value


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, dtype in FORMATS.items():
        bits = BITS.get(name, 8)
        codes = list(codes_of(bits))
        table = {
            "decoded": [[code, text(value)] for code, value in zip(codes, decode(codes, dtype, bits).tolist())],
            "rounded": [[code, text(float(value))] for code, value in rounding_rows(dtype, bits)],
        }
        rows = ",\n".join(
            f'  "{key}": [\n' + ",\n".join("    " + json.dumps(row) for row in table[key]) + "\n  ]" for key in table
        )
        (FOLDER / f"{name}.json").write_text("{\n" + rows + "\n}\n")


if __name__ == "__main__":
    main()
