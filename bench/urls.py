"""The site's addresses and the baseline: a JSON answer through the full middleware."""

from django.http import HttpRequest, JsonResponse
from django.urls import path

from site_config import urls as site


def baseline(_request: HttpRequest) -> JsonResponse:
    """Answer what nothing can answer faster in Django; `no-store` keeps it out of every cache."""
    return JsonResponse({"answer": 42}, headers={"Cache-Control": "no-store"})


urlpatterns = [path("bench/json", baseline), *site.urlpatterns]
