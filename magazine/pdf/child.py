"""Runs the printing in a process of its own: it may take memory, hang or crash without harm."""

import logging
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from time import monotonic

from django.utils.translation import gettext as _

from magazine.making.makers import CannotMakeError
from magazine.pdf.entrance import MissingLibraries, work
from magazine.pdf.job import Printed, PrintJob

logger = logging.getLogger(__name__)
SECONDS = 300


def print_in_child(
    job: PrintJob, on_page: Callable[[int], None], *, seconds: float = SECONDS
) -> Printed:
    """Print and return what was printed; tell of each page laid out.

    Raises CannotMakeError when libraries are missing, when it takes too long or when the process
    dies.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=work, args=(job, theirs), daemon=True)
    process.start()
    theirs.close()
    try:
        return _listen(ours, on_page, monotonic() + seconds)
    finally:
        ours.close()
        process.terminate()
        process.join()
        process.close()


def _listen(pipe: Connection, on_page: Callable[[int], None], deadline: float) -> Printed:
    while pipe.poll(max(0.0, deadline - monotonic())):
        try:
            news = pipe.recv()
        except EOFError:
            raise CannotMakeError(
                _("The program that makes the PDF has stopped. Perhaps memory ran out: try again.")
            ) from None
        if isinstance(news, MissingLibraries):
            logger.error("WeasyPrint cannot start: %s", news.reason)
            raise CannotMakeError(
                _(
                    "The server lacks libraries for PDF. Ask the people who run it for: "
                    "apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
                )
            )
        if isinstance(news, Printed):
            return news
        on_page(news)
    raise CannotMakeError(_("The PDF was not ready in five minutes. Try again later."))
