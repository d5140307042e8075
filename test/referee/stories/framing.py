"""Files whose bytes, framing or record kinds are the story."""

import gzip

import tensorflow as tf
from tensorflow_serving.apis import prediction_log_pb2

from stories.build import framed, predict, story, tensor

GOOD = predict(x=tensor([1.0, 2.0]))
ONE, TWO = framed([GOOD]), framed([GOOD, GOOD])
RECORD = GOOD.SerializeToString(deterministic=True)
MODEL = "half_plus_two"


def flipped(data, place):
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


story("empty_file", MODEL, "no bytes, no records, no complaint", b"")
story("tiny_file", MODEL, "eleven bytes are less than a header: silently the end of the file", b"hello there")
story("stray_tail", MODEL, "up to eleven stray bytes at the tail are silently the end of the file", ONE + b"\n" * 11)
story("tail_cut_in_header", MODEL, "a second record cut in its header is silently not there", TWO[: len(ONE) + 11])
story("tail_cut_in_data", MODEL, "a second record cut in its data", TWO[: len(ONE) + 20])
story("tail_cut_in_crc", MODEL, "a second record cut in its last checksum", TWO[:-1])
story("junk_tail", MODEL, "twelve stray bytes are a bad header", ONE + b"\n" * 12)
story("length_flipped", MODEL, "the second length does not fit its checksum", flipped(TWO, len(ONE)))
story("length_crc_flipped", MODEL, "the first length checksum is wrong", flipped(TWO, 8))
story("data_flipped", MODEL, "the first data does not fit its checksum", flipped(TWO, 20))
story("data_crc_flipped", MODEL, "the last checksum is wrong", flipped(TWO, len(TWO) - 1))
story("gzip", MODEL, "the server never decompresses", gzip.compress(ONE, mtime=0))
story("git_lfs_pointer", MODEL, "a Git LFS pointer where the file should be",
      b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0" * 64 + b"\nsize 12345\n")
story("raw_prediction_log", MODEL, "one message without framing", RECORD)
story("json_text", MODEL, "a REST body where the file should be", b'{"instances": [1.0, 2.0, 5.0]}\n')
story("example_records", MODEL, "tf.Examples where PredictionLogs should be: no log_type, so nothing is warmed", [
    tf.train.Example(features={"feature": {"x": {"float_list": {"value": [1.0]}}}})])
story("predict_request_records", MODEL, "PredictRequests without their PredictionLog", [GOOD.predict_log.request])
story("text_records", MODEL, "records that are no message", [b"not a message"])
story("name_not_utf8", MODEL, "a string field that is not UTF-8", [RECORD.replace(b"\n\x01m", b"\n\x01\xff")])
story("unknown_fields", MODEL, "unknown fields are passed over", [RECORD + b"\xfa\x01\x03abc"])
story("wrong_wire_type", MODEL, "a known field with another wire type is an unknown field", [RECORD + b"\x38\x01"])
story("zero_length_record", MODEL, "a record of no bytes does nothing, and counts", [b"", GOOD])
story("unset_log_type", MODEL, "metadata without a log does nothing, and counts", [
    prediction_log_pb2.PredictionLog(log_metadata={"dc": "x"})])
story("request_without_content", MODEL, "an empty predict log asks for serving_default with no inputs", [
    prediction_log_pb2.PredictionLog(predict_log={})])
story("session_run", MODEL, "a kind the warm-up does not run", [
    GOOD, prediction_log_pb2.PredictionLog(session_run_log={"request": {"fetch": ["y"]}})])
story("predict_streamed", MODEL, "a kind only the TFRT runtime runs", [
    prediction_log_pb2.PredictionLog(predict_streamed_log={"request": [GOOD.predict_log.request]})])
story("thousand_records", MODEL, "the most a file may hold", [b""] * 1000)
story("thousand_and_one_records", MODEL, "one more than a file may hold", [b""] * 1001)
