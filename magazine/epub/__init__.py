"""The EPUB of an issue: a book of web pages in a ZIP, by EPUB 3.2 and EPUB Accessibility 1.0.

Written by ourselves, because the one library for it is under the AGPL.
"""

from magazine.epub.making import make_epub

__all__ = ["make_epub"]
