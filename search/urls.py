"""The address of the search."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from search.views import search

urlpatterns = [path(_("search/"), search, name="search")]
