"""The front page."""

from typing import Any

from demo.writing import Block, PageText, Writer


def _body(w: Writer) -> list[Block]:
    news = w.page("aktualnosci")
    return [
        ("lead_story", {"page": None, "section": news}),
        ("open_now", {"title": "Teraz możesz", "limit": 5}),
        ("quick_tasks", {"title": "Załatw od ręki", "tasks": _tasks(w)}),
        (
            "news",
            {
                "title": "Aktualności",
                "pages": [],
                "section": news,
                "limit": 4,
                "link_text": "Wszystkie aktualności",
            },
        ),
        ("magazine", {"title": ""}),
        ("meetings", _meetings()),
        (
            "news",
            {
                "title": "Spędź czas w okolicy",
                "pages": [w.page(key) for key in ("park", "kultura", "las", "ogrod")],
                "section": w.page("mieszkancy"),
                "limit": 4,
                "link_text": "Wszystko dla mieszkańców",
            },
        ),
    ]


def _meetings() -> dict[str, Any]:
    return {"title": "Spotkajmy się", "limit": 4, "calendar": None, "link_text": ""}


def _tasks(w: Writer) -> list[dict[str, Any]]:
    tasks = (
        ("Zgłoś usterkę w okolicy", "usterka"),
        ("Umów wizytę w urzędzie", "wizyta"),
        ("Złóż pismo przez internet", "pismo"),
        ("Zgłoś zamiar usunięcia drzewa", "drzewo"),
        ("Znajdź właściwy wydział", "urzad"),
    )
    return [{"label": label, "page": w.page(key), "url": ""} for label, key in tasks]


PAGES = (
    PageText(
        key="home",
        kind="HomePage",
        title="Bemowo",
        slug="bemowo",
        lead="Sprawy, miejsca i ludzie dzielnicy Bemowo. Strona pokazowa – dane przykładowe.",
        about="Co nowego na Bemowie, co możesz załatwić i w czym wziąć udział. Dane przykładowe.",
        picture="park",
        published_days_ago=120,
        changed_days_ago=1,
        body=_body,
    ),
)
