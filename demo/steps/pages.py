"""Pages in every language: first the whole tree, then the words, so that any may link to any."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from django.apps import apps
from django.utils import translation
from taggit.models import Tag
from wagtail.fields import StreamField
from wagtail.models import Page, Site

from demo.district import District
from demo.texts import PAGES
from demo.writing import PageText, Writer

HOME = "home"
Texts = Mapping[str, Sequence[PageText]]
# a site in its first hours: the page that Wagtail's own migration makes
WELCOME_DEPTH = 2


def plant(district: District) -> None:
    """Plant the tree, then write and publish every page, the oldest first."""
    plant_tree(district, PAGES)
    _give_site(district)
    write_pages(district, PAGES)


def plant_tree(district: District, pages: Texts) -> None:
    """Make every page without its words; a page stands after the one above it."""
    for language, texts in pages.items():
        for text in texts:
            district.keep(f"page:{language}:{text.key}", _stub(district, language, text))


def write_pages(district: District, pages: Texts) -> None:
    """Write and publish pages that stand in the tree."""
    for language, texts in pages.items():
        with translation.override(language):
            for text in texts:
                _write(Writer(district, language), text)


def _stub(district: District, language: str, text: PageText) -> Page:
    original = district.page(text.key)
    kind = text.kind if "." in text.kind else f"home.{text.kind}"
    page = apps.get_model(kind)(
        title=text.title,
        slug=text.slug,
        locale=district.locale(language),
        live=False,
        show_in_menus=text.in_menus,
    )
    if original is not None:
        page.translation_key = original.translation_key
    if text.key == HOME:
        return Page.get_first_root_node().add_child(instance=page)
    # fresh from the database: adding a child changes what a parent knows of its children
    return Page.objects.get(pk=district.page(text.parent, language).pk).add_child(instance=page)


def _give_site(district: District) -> None:
    site = Site.objects.filter(is_default_site=True).first()
    home = district.page(HOME)
    if site is None:
        district.keep(
            "site", Site.objects.create(hostname="localhost", root_page=home, is_default_site=True)
        )
        return
    before = site.root_page
    site.root_page = home
    site.site_name = site.site_name or home.title
    site.save()
    if type(before.specific) is Page and before.depth == WELCOME_DEPTH:
        before.delete()


def put_words(writer: Writer, text: PageText) -> Page:
    """Write on a page that stands in the tree; nothing is saved or published."""
    district = writer.district
    page = district.page(text.key, writer.language)
    page.refresh_from_db()
    page.lead = text.lead
    page.search_description = text.about or text.lead
    page.share_image = district.image(text.picture) if text.picture else None
    if text.key != text.unit:
        page.responsible_unit = writer.page(text.unit)
    for name, value in {"body": text.body(writer), **text.fields(writer)}.items():
        if hasattr(page, name):
            setattr(page, name, value)
    page.tags.add(*[_tag(district, name) for name in text.tags])
    _settle_ids(page, f"{writer.language}:{text.key}")
    return page


def _write(writer: Writer, text: PageText) -> None:
    page = put_words(writer, text)
    page.live = True
    page.full_clean()
    revision = page.save_revision(user=writer.district.get("user:editor"), log_action=False)
    revision.publish()
    _date(page, writer, text)


def _tag(district: District, name: str) -> Tag:
    tag, is_new = Tag.objects.get_or_create(name=name)
    return district.keep(f"tag:{name}", tag) if is_new else tag


def _settle_ids(page: Page, key: str) -> None:
    """Give blocks ids that are the same in every planting."""
    for field in page._meta.get_fields():
        if isinstance(field, StreamField):
            numbers = iter(range(10_000))
            raw = getattr(page, field.name).get_prep_value()
            settled = _with_ids(raw, f"{key}:{field.name}", numbers)
            setattr(page, field.name, json.dumps(settled, default=str))


def _with_ids(raw: Any, key: str, numbers: Iterator[int]) -> Any:
    if isinstance(raw, list):
        return [_with_ids(each, key, numbers) for each in raw]
    if not isinstance(raw, dict):
        return raw
    fresh = {name: _with_ids(value, key, numbers) for name, value in raw.items()}
    if "id" in raw and "type" in raw:
        fresh["id"] = str(_stable_id(key, next(numbers)))
    return fresh


def _stable_id(key: str, number: int) -> UUID:
    return uuid5(NAMESPACE_URL, f"demo:{key}:{number}")


def _date(page: Page, writer: Writer, text: PageText) -> None:
    first = writer.district.moment(-text.published_days_ago)
    changed = text.changed_days_ago
    last = first if changed is None else writer.district.moment(-changed)
    Page.objects.filter(pk=page.pk).update(
        first_published_at=first, last_published_at=last, latest_revision_created_at=last
    )
