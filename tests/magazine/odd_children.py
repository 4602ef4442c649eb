"""Printing processes in which something goes wrong; like the real one, they have no Django."""

import os
from multiprocessing import Pipe

from magazine.pdf.entrance import MissingLibraries


def crash(_job, _pipe):
    os._exit(9)


def hang(_job, _pipe):
    # both ends of a pipe of its own stay open, so nothing ever comes
    ours, _theirs = Pipe()
    ours.recv()


def lack_libraries(_job, pipe):
    pipe.send(MissingLibraries("libpango-1.0-0"))
