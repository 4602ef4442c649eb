"""Objects that tests need, with only the fields that a test is about."""
