"""Builders of the fixture models: one function a model, registered with the rule it is there for."""
