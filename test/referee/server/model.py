"""A loaded SavedModel: its signatures, and Session::Run by tensor name as the server calls it."""

import ctypes
import pathlib

import tensorflow as tf
from tensorflow.core.protobuf import config_pb2
from tensorflow.python.client import pywrap_tf_session
from tensorflow.python.framework import errors

from server.status import Status, from_op_error


def disable_xla():
    """What model_servers/main.cc does unless an --xla_*_compilation_enabled flag is given."""
    library = pathlib.Path(tf.sysconfig.get_lib()) / "libtensorflow_cc.so.2"
    getattr(ctypes.CDLL(str(library)), "_ZN10tensorflow21DisableXlaCompilationEv")()


class Model:
    def __init__(self, version_dir, tags):
        self.graph = tf.Graph()
        self.session = tf.compat.v1.Session(graph=self.graph)
        with self.graph.as_default():
            meta_graph = tf.compat.v1.saved_model.loader.load(self.session, tags, version_dir)
        self.signatures = meta_graph.signature_def
        self.session._extend_graph()

    def run(self, feeds, fetches):
        """Session::Run. `feeds` is a list of (tensor name, array), since a name may come twice."""
        try:
            outputs = [self._output(name) for name in fetches]
            inputs = {self._output(name): array for name, array in feeds}
        except KeyError:
            # The C API addresses existing nodes only; a callable takes names, and C++ says what is wrong with them.
            return self._refuse([name for name, _ in feeds], fetches)
        try:
            return pywrap_tf_session.TF_SessionRun_wrapper(self.session._session, None, inputs, outputs, [], None)
        except errors.OpError as error:
            raise from_op_error(error) from error

    def _output(self, name):
        node, _, index = name.partition(":")
        output = pywrap_tf_session.TF_Output()
        output.oper = self.graph._get_operation_by_name(node)._c_op
        output.index = int(index or 0)
        return output

    def _refuse(self, feed, fetch):
        try:
            self.session._make_callable_from_options(config_pb2.CallableOptions(feed=feed, fetch=fetch))
        except errors.OpError as error:
            raise from_op_error(error) from error
        raise Status("INTERNAL", f"TensorFlow made a callable of names it does not have: {feed}, {fetch}")
