"""Flat, warm landscapes that the seed draws itself, so that no picture needs a licence."""
