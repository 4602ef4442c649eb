"""The newsroom: the list of news in each language and what stands in it."""

from demo.district import District
from demo.newsroom import LIST
from demo.steps.pages import plant_tree, write_pages
from demo.steps.search import index_pages
from demo.texts.news import NEWS


def plant(district: District) -> None:
    """Plant the news, the Polish first, and make them findable."""
    plant_tree(district, NEWS)
    write_pages(district, NEWS)
    for language in NEWS:
        index_pages(f"page:{language}:news-")
        index_pages(f"page:{language}:{LIST}")
