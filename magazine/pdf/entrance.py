"""Where the printing process begins: it has no Django, and perhaps not the libraries it needs."""

from dataclasses import dataclass
from importlib import import_module
from multiprocessing.connection import Connection

from magazine.pdf.job import PrintJob

# by name: WeasyPrint needs libraries that a machine without a worker need not have
_PRINTING = "magazine.pdf.printing"


@dataclass(frozen=True)
class MissingLibraries:
    """The answer of a machine on which WeasyPrint cannot start."""

    reason: str


def work(job: PrintJob, pipe: Connection) -> None:
    """Print: send numbers of pages, and at the end what was printed."""
    try:
        printing = import_module(_PRINTING)
    except OSError as error:
        pipe.send(MissingLibraries(str(error)))
        return
    pipe.send(printing.print_document(job, pipe.send))
