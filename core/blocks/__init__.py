"""The blocks of a page, one module a family; apps import them from here."""

from core.blocks.body import BodyStreamBlock

__all__ = ["BodyStreamBlock"]
