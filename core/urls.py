"""Addresses that belong to no app in particular."""

from django.urls import path

from core import views

app_name = "core"

urlpatterns = [path("opinia/<int:page_pk>/", views.answer_helpful, name="answer_helpful")]
