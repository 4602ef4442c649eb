"""System checks: rules that every block of a page has to obey."""

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.core import checks
from django.utils.encoding import force_str
from wagtail.blocks import Block, StreamBlock
from wagtail.fields import StreamField

from core.blocks import BodyStreamBlock

# What editors see in the block chooser, and what readers see on the page.
REQUIRED_META = ("icon", "label", "group", "description", "template")


@checks.register
def check_blocks(app_configs: Any = None, **_options: Any) -> list[checks.CheckMessage]:
    """Every block of a page's body is named, shelved, described, drawn and previewed."""
    found: dict[str, checks.CheckMessage] = {}
    for config in app_configs or apps.get_app_configs():
        for stream in _streams_of(config):
            for block in stream.child_blocks.values():
                for error in block_errors(block):
                    found[f"{error.obj}{error.msg}"] = error
    return list(found.values())


def block_errors(block: Block) -> Iterator[checks.CheckMessage]:
    """Yield an error for each thing a block lacks."""
    name = f"{type(block).__module__}.{type(block).__qualname__} ({block.name})"
    for attribute in REQUIRED_META:
        if not _has(block, attribute):
            yield checks.Error(
                f"The block has no {attribute}.",
                hint=f"Set {attribute} in the block's Meta.",
                obj=name,
                id="core.E001",
            )
    if not block.is_previewable:
        yield checks.Error(
            "The block has no preview.",
            hint="Set preview_value in the block's Meta or write get_preview_value().",
            obj=name,
            id="core.E002",
        )


def _has(block: Block, attribute: str) -> bool:
    own = getattr(block.meta, attribute, None)
    inherited = getattr(Block._meta_class, attribute, None)
    return bool(own and force_str(own)) and own != inherited


def _streams_of(config: Any) -> Iterator[StreamBlock]:
    for model in config.get_models():
        for field in model._meta.local_fields:
            if isinstance(field, StreamField) and isinstance(field.stream_block, BodyStreamBlock):
                yield field.stream_block
