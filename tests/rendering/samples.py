"""One sample of every page type, filled from its fields and the previews of its blocks."""

import io
from datetime import UTC, datetime

from django.apps import apps
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.db import models
from PIL import Image as Picture
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, Site

from home.models import HomePage
from library.models import LibraryDocument, LibraryImage

MOMENT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
VALUES = {  # the first that fits
    RichTextField: "<h2>Jak złożyć wniosek</h2><p>Zadzwoń albo <a href='/'>przyjdź</a>.</p>",
    models.EmailField: "biuro@example.org",
    models.URLField: "https://example.org/",
    models.CharField: "Wniosek o wydanie zaświadczenia",
    models.TextField: "Wniosek o wydanie zaświadczenia",
    models.IntegerField: 11,
    models.DateTimeField: MOMENT,
    models.DateField: MOMENT.date(),
}
VIEWS = {
    "search": "/szukaj/",
    "search with a query": "/szukaj/?q=wniosek",
    "search without results": "/szukaj/?q=hipopotam",
    "news of a year": "/newsindexpage/?year=2026",
    "news that nobody wrote": "/newsindexpage/?year=1999&month=3&topic=nonsense",
    "sign in": "/konto/login/",
    "articles by column": "/magazineindexpage/artykuly/",
    "no article of that year": "/magazineindexpage/artykuly/?year=1999",
    "components": "/dev/components/",
}


def our_models() -> list[type[models.Model]]:
    """Give every model of our own apps."""
    ours = {config.label for config in apps.get_app_configs() if "site-packages" not in config.path}
    return [model for model in apps.get_models() if model._meta.app_label in ours]


def page_types() -> list[type[Page]]:
    """Give every page type of ours that can be made."""
    return [model for model in our_models() if issubclass(model, Page) and model.is_creatable]


def make_site() -> dict[type[Page], Page]:
    """Make a site with one page of every type, each below a type that may hold it."""
    _make_library()
    Page.objects.filter(depth=2).delete()
    Site.objects.all().delete()
    home = Page.objects.get(depth=1).add_child(instance=_filled(HomePage, "home"))
    Site.objects.create(
        hostname="localhost", root_page=home, is_default_site=True, site_name="Bemowo"
    )
    made: dict[type[Page], Page] = {HomePage: home}
    waiting = [model for model in page_types() if model is not HomePage]
    while waiting:
        ready = [(m, p) for m in waiting for p in made.values() if type(p) in _parents(m)]
        if not ready:
            raise LookupError(f"No page may hold {waiting}")
        model, parent = ready[0]
        made[model] = parent.add_child(instance=_filled(model, model._meta.model_name))
        waiting.remove(model)
    return made


def _parents(model: type[Page]) -> list[type[Page]]:
    return [parent for parent in model.allowed_parent_page_models() if parent is not Page]


def _make_library() -> None:
    content = io.BytesIO()
    Picture.linear_gradient("L").resize((1600, 1200)).convert("RGB").save(content, "JPEG")
    LibraryImage(title="Fort Bema", file=ImageFile(content, "fort.jpg")).save()
    LibraryDocument(title="Wniosek", file=ContentFile(b"%PDF-1.7\n", "wniosek.pdf")).save()


def _filled(model: type[Page], slug: str) -> Page:
    page = model(title="Żółta łódź na Jelonkach", slug=slug, first_published_at=MOMENT)
    for field in model._meta.get_fields():
        if getattr(field, "model", None) is Page or field.name in {"draft_title", "locale"}:
            continue
        value = _value(field)
        if value is not None:
            setattr(page, field.name, value)
    return page


def _value(field) -> object:
    if isinstance(field, StreamField):
        return _stream(field.stream_block)
    if isinstance(field, models.ForeignKey) and issubclass(field.related_model, LibraryImage):
        return LibraryImage.objects.last()
    if getattr(field, "choices", None):
        return None
    value = next((value for kind, value in VALUES.items() if isinstance(field, kind)), None)
    return value[: field.max_length] if isinstance(value, str) else value


def _stream(block: blocks.StreamBlock) -> blocks.StreamValue:
    """Put every block of a stream in it once, with the value of its preview."""
    values = [(name, child.get_preview_value()) for name, child in block.child_blocks.items()]
    return blocks.StreamValue(block, values)
