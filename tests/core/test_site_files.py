"""What robots and watchers ask for."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django_tasks_db.models import DBTaskResult
from wagtail.models import Locale, PageViewRestriction

from core import health, sitemaps
from core.health import Migrations
from tests.factories.pages import make_standard_page


def text_of(client, address):
    return client.get(address).content.decode()


def test_robots_may_read_public_pages_and_find_the_sitemap(home_page, client):
    text = text_of(client, "/robots.txt")

    assert "Disallow: /admin/" in text
    assert "Sitemap: http://testserver/sitemap.xml" in text


def test_a_copy_for_trials_keeps_robots_out(home_page, client, settings):
    settings.ALLOW_INDEXING = False

    assert text_of(client, "/robots.txt") == "User-agent: *\nDisallow: /\n"


def test_security_txt_names_a_contact_and_expires_within_a_year(home_page, client, settings):
    settings.SECURITY_CONTACT = "mailto:security@example.org"

    lines = dict(
        line.split(": ", 1) for line in text_of(client, "/.well-known/security.txt").splitlines()
    )

    assert lines["Contact"] == "mailto:security@example.org"
    remaining = parse_datetime(lines["Expires"]) - timezone.now()
    assert timedelta(days=30) < remaining < timedelta(days=365)


def test_there_is_no_security_txt_without_a_contact(home_page, client):
    assert client.get("/.well-known/security.txt").status_code == 404


def test_the_sitemap_lists_public_pages_with_their_languages(home_page, client):
    english = Locale.objects.get_or_create(language_code="en")[0]
    page = make_standard_page(home_page, slug="a")
    home_page.copy_for_translation(english).save_revision().publish()
    page.copy_for_translation(english).save_revision().publish()

    text = text_of(client, "/sitemap.xml")

    assert "<loc>http://localhost/a/</loc>" in text
    assert "<loc>http://localhost/en/a/</loc>" in text
    assert 'hreflang="en" href="http://localhost/en/a/"' in text
    assert 'hreflang="pl" href="http://localhost/a/"' in text


def test_drafts_private_pages_and_aliases_are_not_in_the_sitemap(home_page, client):
    make_standard_page(home_page, slug="draft", live=False)
    private = make_standard_page(home_page, slug="private")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    make_standard_page(home_page, slug="original").create_alias(update_slug="alias")

    text = text_of(client, "/sitemap.xml")

    assert "/original/" in text
    assert [slug for slug in ("draft", "private", "alias") if f"/{slug}/" in text] == []


def test_a_big_site_has_an_index_of_sitemaps(home_page, client, monkeypatch):
    monkeypatch.setattr(sitemaps.PageSitemap, "limit", 2)
    for _number in range(4):
        make_standard_page(home_page)

    assert "/sitemap-pages.xml?p=2" in text_of(client, "/sitemap.xml")
    assert text_of(client, "/sitemap-pages.xml?p=3").count("<loc>") == 1


def test_a_living_process_says_so_to_whoever_asks(client):
    response = client.get("/health/live", headers={"host": "10.0.0.7"})

    assert response.status_code == 200


def test_a_site_that_can_work_is_ready(db, client):
    response = client.get("/health/ready")

    assert response.json() == {
        "database": "ok",
        "cache": "ok",
        "migrations": "ok",
        "queue": "ok",
    }


@pytest.mark.parametrize("part", ["database", "cache"])
def test_a_site_without_a_part_is_not_ready_and_tells_no_secret(db, client, monkeypatch, part):
    def fail():
        raise RuntimeError("password=secret")

    monkeypatch.setattr(health, f"_check_{part}", fail)

    response = client.get("/health/ready")

    assert response.status_code == 503
    assert response.json()[part] == "failed"
    assert "secret" not in response.content.decode()


def test_missing_migrations_are_told(db, client, monkeypatch):
    monkeypatch.setattr(Migrations, "are_applied", False)
    monkeypatch.setattr(health.MigrationExecutor, "migration_plan", lambda *_targets: ["one"])

    response = client.get("/health/ready")

    assert (response.status_code, response.json()["migrations"]) == (503, "missing")


def test_a_late_queue_is_told_but_the_site_stays_in_service(db, client):
    task = DBTaskResult.objects.create(
        args_kwargs={"args": [], "kwargs": {}},
        task_path="core.nothing",
        backend_name="default",
        queue_name="default",
    )
    late = timezone.now() - timedelta(hours=1)
    DBTaskResult.objects.filter(pk=task.pk).update(enqueued_at=late)

    response = client.get("/health/ready")

    assert (response.status_code, response.json()["queue"]) == (200, "late")
