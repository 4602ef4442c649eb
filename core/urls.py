"""Addresses that belong to no app in particular."""

from django.urls import path

from core.views import helpful

app_name = "core"

urlpatterns = [path("opinia/<int:page_pk>/", helpful.answer_helpful, name="answer_helpful")]
