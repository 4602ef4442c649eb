"""What a page costs does not grow with the number of pages in the tree."""

from datetime import timedelta

import pytest
from django.core.cache import cache, caches
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, Site

from demo.archive.planting import plant_archive
from demo.magazine import month_of

PAGES = 10_000
CEILINGS = {
    "/": 15,
    "/dla-mieszkancow/": 15,
    "/urzad/": 15,
    "/szukaj/?q=biblioteka": 15,
    "/szukaj/?q=konsultacji&kind=page": 15,
    "/o-dzielnicy/": 12,
    "/urzad/referat-komunikacji-spolecznej/": 12,
    "/dla-mieszkancow/park-gorczewska/": 12,
    "/kontakt/": 12,
    "/deklaracja-dostepnosci/": 12,
    "/prywatnosc/": 12,
    "/urzad/dostepny/tekst-latwy/": 12,
    "/en/about/": 12,
    "/uk/": 15,
    "/aktualnosci/": 15,
    "/aktualnosci/?topic=zielen": 15,
    "/aktualnosci/?neighbourhood=gorce": 15,
    "/aktualnosci/?year={far_month.year}&month={far_month.month}": 15,
    "/aktualnosci/?page=2": 15,
    "/aktualnosci/lawki-w-parku-gorczewska/": 12,
    "/aktualnosci/kanal/rss/": 15,
    "/aktualnosci/kanal/atom/?topic=zielen": 15,
    "/aktualnosci/kanal/json/?neighbourhood=gorce": 15,
    "/en/news/": 15,
    "/magazyn/": 15,
    "/magazyn/?year={last_year}": 15,
    "/magazyn/artykuly/": 15,
    "/magazyn/artykuly/?column=kalendarz&year={last_year}": 15,
    "/magazyn/{issue}/": 12,
    "/magazyn/{issue}/dwadziescia-szesc-powodow/": 12,
    "/magazyn/{issue}/deska-pamieta/": 12,
    "/szukaj/?q=tramwaj&kind=magazine.NewsPage": 15,
}


def queries(client, address):
    """Count the queries of a page of which nothing is kept in a cache."""
    today = timezone.localdate()
    issue = f"{month_of(today, 0):%Y-%m}"
    # a month of which the demonstration has news without the archive, too
    far_month = today - timedelta(days=385)
    address = address.format(issue=issue, last_year=today.year - 1, far_month=far_month)
    client.get(address)  # pictures are drawn once
    cache.clear()
    caches["pages"].clear()
    Site.get_site_root_paths()  # Wagtail's own list of front pages
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
    assert response.status_code == 200
    return len(captured)


@pytest.mark.usefixtures("db")
def test_pages_stay_below_their_ceilings_with_hundreds_and_with_ten_thousand_pages(
    district, client
):
    few = {address: queries(client, address) for address in CEILINGS}

    for _part in plant_archive(district, PAGES):
        pass
    many = {address: queries(client, address) for address in CEILINGS}

    assert Page.objects.count() > PAGES
    assert {address: few[address] for address in few if few[address] > CEILINGS[address]} == {}
    assert {address: many[address] for address in many if many[address] > few[address]} == {}
