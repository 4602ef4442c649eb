"""How a line of the log is made: keys and values, and nothing that tells who a person is."""

import logging
import re
from typing import Any

import structlog
from structlog.typing import EventDict, Processor

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_SECRET_ADDRESS = re.compile(r"(/(?:reset/key|confirm-email)/)[^/\s\"']+")


def is_news(record: logging.LogRecord) -> bool:
    """Leave out that a task was begun and done: the database has it, and a failure still shows."""
    return record.levelno > logging.INFO or not record.name.startswith("django_tasks")


def without_personal_data(_logger: object, _name: str, event: EventDict) -> EventDict:
    """Blot out e-mail addresses and the secret part of links, wherever they turn up."""
    return {key: _blotted(value) for key, value in event.items()}


def _blotted(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    return _SECRET_ADDRESS.sub(r"\1[secret]", _EMAIL.sub("[e-mail]", value))


SHARED: list[Processor] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
]

AS_JSON: list[Processor] = [
    structlog.stdlib.ProcessorFormatter.remove_processors_meta,
    structlog.processors.format_exc_info,
    without_personal_data,
    structlog.processors.JSONRenderer(ensure_ascii=False),
]

AS_TEXT: list[Processor] = [
    structlog.stdlib.ProcessorFormatter.remove_processors_meta,
    without_personal_data,
    structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback),
]
