"""The PDF of an issue: HTML from templates, laid out by WeasyPrint in a process of its own.

The child process needs Pango and no database; it opens only the files it is told of, so that
nothing in an article can make it ask the network or read the disk (magazine/pdf/sources.py). When
it is done, its memory goes back to the system, and whatever happens to it, the worker lives on.
"""

from magazine.pdf.making import make_pdf

__all__ = ["make_pdf"]
