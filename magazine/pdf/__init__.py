"""The PDF of an issue: HTML from templates, laid out by WeasyPrint in a process of its own.

The child process needs Pango and no database; it opens only the files it is told of, so that
nothing in an article can make it ask the network or read the disk (magazine/pdf/sources.py). When
it is done, its memory goes back to the system, and whatever happens to it, the worker lives on.

In the child there is no Django: entrance.py, printing.py, sources.py, tagging.py, job.py and this
file import none of it.
"""
