"""The session runtime of the stock model server, played at load time on the real TensorFlow.

Reading, parsing, decoding tensors and running the graph are TensorFlow's own C++; the request rules between them are
restated from tensorflow_serving/servables/tensorflow/, one module for each of its files.
"""
