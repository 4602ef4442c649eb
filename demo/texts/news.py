"""The news of the demonstration in three languages, and the lists they stand in."""

from demo.newsroom import LIST
from demo.texts.pl.news import NEWS as POLISH
from demo.writing import PageText


def _list(title: str, slug: str, lead: str, about: str) -> PageText:
    return PageText(
        key=LIST,
        kind="magazine.NewsIndexPage",
        title=title,
        slug=slug,
        lead=lead,
        about=about,
        in_menus=True,
        published_days_ago=110,
    )


NEWS: dict[str, tuple[PageText, ...]] = {
    "pl": (
        _list(
            "Aktualności",
            "aktualnosci",
            "Co nowego na Bemowie: szukaj według tematu, okolicy, roku i miesiąca.",
            "Aktualności z Bemowa z dziesięciu lat. Dane przykładowe.",
        ),
        *(text.page_text for text in POLISH),
    ),
}
