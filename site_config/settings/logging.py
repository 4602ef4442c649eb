"""What is logged, and how: plain text for developers, a JSON object per line in production."""

from typing import Any

import structlog

from site_config import log_format
from site_config.settings import env

LOG_LEVEL = env.choice("LOG_LEVEL", "INFO", {"DEBUG", "INFO", "WARNING", "ERROR"})

structlog.configure(
    processors=[
        structlog.stdlib.filter_by_level,
        *log_format.SHARED,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
    ],
    logger_factory=structlog.stdlib.LoggerFactory(),
    wrapper_class=structlog.stdlib.BoundLogger,
    cache_logger_on_first_use=True,
)


def _logging(processors: list[Any], level: str) -> dict[str, Any]:
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "lines": {
                "()": structlog.stdlib.ProcessorFormatter,
                "processors": processors,
                "foreign_pre_chain": log_format.SHARED,
            }
        },
        "filters": {
            "news": {"()": "django.utils.log.CallbackFilter", "callback": log_format.is_news}
        },
        "handlers": {
            "stderr": {
                "class": "logging.StreamHandler",
                "formatter": "lines",
                "filters": ["news"],
            }
        },
        "root": {"handlers": ["stderr"], "level": level},
        # Django's own handlers would write a second line, in another form.
        "loggers": {
            "django": {"handlers": [], "level": level, "propagate": True},
            "django.server": {"handlers": [], "level": level, "propagate": True},
            "wagtail": {"level": "WARNING"},
        },
    }


def json_logging(level: str) -> dict[str, Any]:
    """Give the LOGGING of a site that runs for real."""
    return _logging(log_format.AS_JSON, level)


LOGGING = _logging(log_format.AS_TEXT, LOG_LEVEL)
