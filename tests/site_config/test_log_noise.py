"""The log tells what somebody has to know, not that everything goes its way."""

import logging

import pytest

from site_config.log_format import is_news


@pytest.mark.parametrize(
    ("name", "level", "expected"),
    [
        ("django_tasks", logging.INFO, False),
        ("django_tasks_db", logging.INFO, False),
        ("django_tasks", logging.ERROR, True),
        ("accounts.sign_in", logging.INFO, True),
    ],
)
def test_a_task_is_told_of_only_when_it_fails(name, level, expected):
    record = logging.LogRecord(name, level, "", 0, "something", None, None)

    assert is_news(record) is expected
