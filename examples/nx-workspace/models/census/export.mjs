// Stands for a training script: leaves a SavedModel in export/census/1. It wipes the folder first, so that nothing of an
// older export stays, and runs without TensorFlow because the model was trained before (examples/tf-example/export.py of this
// repository).
import { cpSync, rmSync } from "node:fs";

const project = import.meta.dirname;
rmSync(`${project}/export`, { recursive: true, force: true });
cpSync(`${project}/trained`, `${project}/export/census/1`, { recursive: true });
