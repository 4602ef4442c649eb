"""Passages in another language inside a text, so that screen readers pronounce them right."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.rich_text.converters.html_to_contentstate import InlineStyleElementHandler
from wagtail.admin.rich_text.editors.draftail.features import InlineStyleFeature
from wagtail.rich_text.feature_registry import FeatureRegistry

LANGUAGES = {
    "pl": _("In Polish"),
    "en": _("In English"),
    "uk": _("In Ukrainian"),
}


def register_languages(features: FeatureRegistry) -> None:
    """Offer `lang-pl`, `lang-en` and `lang-uk` to rich text fields."""
    for code, description in LANGUAGES.items():
        _register_language(features, code, description)


def _register_language(features: FeatureRegistry, code: str, description: Any) -> None:
    style = f"LANG-{code.upper()}"
    control = {
        "type": style,
        "label": code.upper(),
        "description": description,
        "style": {"backgroundColor": "rgba(28, 90, 61, 0.15)"},
    }
    features.register_editor_plugin("draftail", f"lang-{code}", InlineStyleFeature(control))
    features.register_converter_rule(
        "contentstate",
        f"lang-{code}",
        {
            "from_database_format": {f'span[lang="{code}"]': InlineStyleElementHandler(style)},
            "to_database_format": {
                "style_map": {style: {"element": "span", "props": {"lang": code}}}
            },
        },
    )
