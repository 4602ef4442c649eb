"""Words to sort and sign with: topics, neighbourhoods, columns, authors."""

from core.models import Neighbourhood, Topic
from demo.district import District
from demo.texts.vocabulary import AUTHORS, COLUMNS, NEIGHBOURHOODS, TOPICS
from magazine.models import Author, Column


def plant(district: District) -> None:
    """Plant them in the order in which readers see them."""
    _plant_topics(district)
    for order, (code, name) in enumerate(NEIGHBOURHOODS.items()):
        neighbourhood = Neighbourhood.objects.create(code=code, name=name, sort_order=order)
        district.keep(f"neighbourhood:{code}", neighbourhood)
    for order, (code, (name, about)) in enumerate(COLUMNS.items()):
        column = Column(code=code, name=name, about=about, sort_order=order)
        column.locale = district.locale("pl")
        column.save()
        district.keep(f"column:{code}", column)
    for key, (name, kind, about) in AUTHORS.items():
        district.keep(f"author:{key}", Author.objects.create(name=name, kind=kind, about=about))


def _plant_topics(district: District) -> None:
    for order, (code, names) in enumerate(TOPICS.items()):
        original = None
        for language, name in zip(("pl", "en", "uk"), names, strict=True):
            topic = Topic(code=code, name=name, sort_order=order, locale=district.locale(language))
            if original is not None:
                topic.translation_key = original.translation_key
            topic.full_clean()
            topic.save()
            original = original or topic
            district.keep(f"topic:{language}:{code}", topic)
