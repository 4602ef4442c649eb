"""The news of the demonstration in three languages, and the lists they stand in."""

from demo.newsroom import LIST
from demo.texts.en.news import NEWS as ENGLISH
from demo.texts.pl.news import NEWS as POLISH
from demo.texts.uk.news import NEWS as UKRAINIAN
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
    "en": (
        _list(
            "News",
            "news",
            "What is new in Bemowo: search by topic, neighbourhood, year and month.",
            "News of the Bemowo district. Sample data.",
        ),
        *(text.page_text for text in ENGLISH),
    ),
    "uk": (
        _list(
            "Новини",
            "novyny",
            "Що нового в Бемові: шукайте за темою, околицею, роком і місяцем.",
            "Новини району Бемово. Умовні дані.",
        ),
        *(text.page_text for text in UKRAINIAN),
    ),
}
