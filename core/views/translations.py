"""The admin screen that carries changes of a source into its translations."""

from typing import Any

from django.http import HttpResponse
from wagtail.admin import messages
from wagtail_localize.views.update_translations import UpdateTranslationsView

from core.untranslated import incomplete, refusal


class CarefulUpdateTranslationsView(UpdateTranslationsView):
    """As wagtail-localize's, but publishes nothing while any of the translations lacks texts."""

    def form_valid(self, form: Any) -> HttpResponse:
        if form.cleaned_data["publish_translations"]:
            self.object.update_from_db()
            enabled = self.object.translations.filter(enabled=True)
            lacking = incomplete(enabled.select_related("source", "target_locale"))
            for translation, missing in lacking.items():
                messages.warning(self.request, refusal(translation, missing))
            form.cleaned_data["publish_translations"] = not lacking
        return super().form_valid(form)
