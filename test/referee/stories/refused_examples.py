"""Classify, Regress and MultiInference requests that make the server refuse the model."""

from stories.build import (
    CLASSIFY,
    REGRESS,
    adult,
    classify,
    example,
    multi_inference,
    regress,
    story,
)

ANY = [example(a=1), example(a=2)]
ADULTS = [adult()]

for signature, tells in {
    "classify_float_input": "the input takes floats, and examples are strings",
    "classify_two_inputs": "a classification has one input",
    "classify_named_examples": "the input must be called inputs",
    "classify_unknown_output": "no output is called classes or scores",
    "classify_three_outputs": "a classification has one or two outputs",
    "classify_scores_rank_1": "scores must have rank 2",
    "classify_classes_float": "classes must be strings",
    "classify_widths_differ": "classes and scores must be as many",
    "classify_one_row_short": "an answer for each example",
}.items():
    story(signature, "misfit_signatures", tells, [classify(ANY, signature=signature)])

for signature, tells in {
    "regress_named_value": "the output must be called outputs",
    "regress_two_outputs": "a regression has one output",
    "regress_two_columns": "a regression has one value for each example",
    "regress_strings": "a regression is a float",
}.items():
    story(signature, "misfit_signatures", tells, [regress(ANY, signature=signature)])

story("classify_unknown_signature", "tf_example", "a signature that the model does not have", [
    classify(ADULTS, signature="nope")])
story("regress_on_classifier", "tf_example", "a regression asked of a classifier", [regress(ADULTS, signature="")])
story("classify_on_regressor", "tf_example", "a classification asked of a regressor", [
    classify(ADULTS, signature="regression")])
story("method_name_checked", "tf_example", "TensorFlow 2 says predict, and this server was told to look", [
    classify(ADULTS)], check_method_name=True)
story("input_unset", "tf_example", "an Input of no kind", [classify(None)])
story("input_no_examples", "tf_example", "a list of no examples", [classify([])])
story("input_only_context", "tf_example", "a context without examples", [regress([], context=adult())])
story("feature_missing", "tf_example", "a required feature missing in the second example", [
    classify([adult(), adult(age=None)])])
story("feature_wrong_kind", "tf_example", "int64 where the parse op asks for float", [classify([adult(age=31)])])
story("feature_too_few", "tf_example", "four values where the shape has five", [classify([adult(item_ids=[1, 2, 3, 4])])])
story("feature_default_not_for_empty", "tf_example", "an empty list is there, so no default replaces it", [
    classify([adult(hours=[])])])
story("feature_wrong_kind_unused", "tf_example", "a sparse feature of the wrong kind", [classify([adult(tags=[1, 2])])])
story("feature_context_wrong_kind", "tf_example", "a context of the wrong kind that no example overrides", [
    regress(ADULTS, context=example(hours=38))])

MISSING = ("nope", CLASSIFY[1], "m")
story("multi_no_model_name", "tf_example", "a task must name its model", [
    multi_inference(ADULTS, ("", CLASSIFY[1], ""), REGRESS)])
story("multi_two_models", "tf_example", "tasks name two models", [
    multi_inference(ADULTS, CLASSIFY, ("regression", REGRESS[1], "other"))])
story("multi_signature_twice", "tf_example", "the default signature, named once and left out once", [
    multi_inference(ADULTS, CLASSIFY, ("serving_default", CLASSIFY[1], "m"))])
story("multi_unknown_signature", "tf_example", "a signature that the model does not have", [
    multi_inference(ADULTS, CLASSIFY, MISSING)])
story("multi_predict_task", "tf_example", "a task that is neither classify nor regress", [
    multi_inference(ADULTS, ("", "tensorflow/serving/predict", "m"))])
story("multi_wrong_method", "tf_example", "a regression task on a classifier", [
    multi_inference(ADULTS, ("", REGRESS[1], "m"))])
story("multi_no_tasks", "tf_example", "no tasks, nothing to run", [multi_inference(ADULTS)])
story("multi_input_unset", "tf_example", "tasks and no examples", [multi_inference(None, CLASSIFY, REGRESS)])
