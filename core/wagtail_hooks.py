"""What Wagtail is told by core."""

from wagtail import hooks
from wagtail.rich_text.feature_registry import FeatureRegistry

from core.rich_text import register_languages


@hooks.register("register_rich_text_features")
def register_rich_text_features(features: FeatureRegistry) -> None:
    register_languages(features)
