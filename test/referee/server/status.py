"""A failed step, with the canonical code that the server would log."""

from tensorflow.python.framework import errors

NAMES = {
    number: name
    for name, number in vars(errors).items()
    if name.isupper() and isinstance(number, int) and name != "OK"
}


class Status(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code
        self.message = message


def invalid(message):
    return Status("INVALID_ARGUMENT", message)


def from_op_error(error):
    """The C++ status behind a Python exception; only its first line, since the rest are graph locations."""
    message = error.message.replace("Graph execution error:", "").strip()
    return Status(NAMES.get(error.error_code, "UNKNOWN"), message.split("\n")[0])
