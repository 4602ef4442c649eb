"""Every page type and block says what editors and readers need to know about it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.core.checks import registry
from django.db import models
from django.template import TemplateDoesNotExist
from django.template.loader import get_template
from django.utils.text import camel_case_to_spaces
from django.utils.translation import override
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import Page

from core.checks import block_errors, check_blocks
from tests.rendering.samples import our_models, page_types

PAGE_TYPES = page_types()
MUST_STATE = ["parent_page_types", "subpage_types", "search_fields"]


def gaps_of_a_page_type(model: type[Page]) -> list[str]:
    """Give what a page type leaves to chance."""
    with override("pl"):
        name = str(model._meta.verbose_name)
    gaps = [attribute for attribute in MUST_STATE if attribute not in vars(model)]
    if not name or name == camel_case_to_spaces(model._meta.object_name):
        gaps.append("a Polish verbose_name")
    if not _has_template(model.template):
        gaps.append(f"the template {model.template}")
    if not model.__doc__ or model.__doc__.startswith(f"{model.__name__}("):
        gaps.append("a sentence that says what it is")
    return gaps


def gaps_of_a_block(block: blocks.Block) -> list[str]:
    """Give what editors miss who choose a block; core's system check asks more of page bodies."""
    plain = blocks.Block._meta_class()
    return [
        attribute
        for attribute in ["label", "icon"]
        if str(getattr(block.meta, attribute)) in {"", getattr(plain, attribute)}
    ]


def _has_template(name: str) -> bool:
    try:
        get_template(name)
    except TemplateDoesNotExist:
        return False
    return True


def streams() -> Iterator[tuple[str, blocks.StreamBlock]]:
    """Give every stream of every model of ours, with its name."""
    for model in our_models():
        for field in model._meta.get_fields():
            if isinstance(field, StreamField) and field.model is model:
                yield f"{model.__name__}.{field.name}", field.stream_block


def blocks_of_editors() -> dict[str, blocks.Block]:
    """Give every block that an editor may put in a stream of ours, by the name of its class."""
    return {
        f"{type(child).__name__} as {name}": child
        for _, stream in streams()
        for name, child in stream.child_blocks.items()
    }


BLOCKS = blocks_of_editors()


@pytest.mark.parametrize("page_type", PAGE_TYPES, ids=lambda model: model.__name__)
def test_page_type_leaves_nothing_to_chance(page_type):
    assert gaps_of_a_page_type(page_type) == []


def test_a_careless_page_type_is_seen():
    class CarelessPage(Page):
        template = "nowhere.html"

        class Meta:
            app_label = "home"
            abstract = True
            verbose_name = "careless"

    gaps = gaps_of_a_page_type(CarelessPage)

    assert gaps[:3] == MUST_STATE
    assert "the template nowhere.html" in gaps


@pytest.mark.parametrize("name", BLOCKS)
def test_block_leaves_nothing_to_chance(name):
    assert gaps_of_a_block(BLOCKS[name]) == []


def test_a_careless_block_is_seen():
    careless = blocks.StructBlock([("text", blocks.CharBlock())])

    assert gaps_of_a_block(careless) == ["icon"]


def test_blocks_of_page_bodies_are_checked_when_the_site_starts():
    careless = blocks.StructBlock([("text", blocks.CharBlock())])

    assert check_blocks in registry.registry.get_checks()
    assert list(block_errors(careless))


def test_every_page_template_belongs_to_a_page_type():
    folder = Path(settings.BASE_DIR) / "templates"
    shells = {"home/inner_page.html"}  # what page templates extend
    known = shells | {model.template for model in PAGE_TYPES}

    found = {path.relative_to(folder).as_posix() for path in folder.glob("*/*_page.html")}

    assert found - known == set()


def test_every_choice_is_stored_as_a_code():
    found = [
        f"{model.__name__}.{field.name}: {value!r}"
        for model in our_models()
        for field in model._meta.get_fields()
        if isinstance(field, models.CharField) and field.choices and field.model is model
        for value, _ in field.flatchoices
        if value and not re.fullmatch(r"[\w.-]+", str(value), re.ASCII)
    ]

    assert found == []
