"""Warm-up files, each telling one story: what a server accepts, and every way a file makes it refuse a model."""
