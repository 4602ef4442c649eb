"""`make bench`: every benchmark in turn, printed as Markdown."""

from bench import pages

if __name__ == "__main__":
    print("\n".join(pages.main()))
