"""Thousands of short notes for load tests, under one section that the demonstration can drop."""
