"""Links in full lead to where the demonstration runs."""

import pytest
from wagtail.models import Site

from demo.address import answer_at


@pytest.mark.parametrize(
    ("address", "hostname", "port"),
    [
        ("http://127.0.0.1:8005", "127.0.0.1", 8005),
        ("http://localhost", "localhost", 80),
        ("https://dzielnica.example.org", "localhost", 80),
    ],
)
def test_the_site_of_this_machine_answers_where_it_runs(home_page, address, hostname, port):
    answer_at(address)

    site = Site.objects.get()
    assert (site.hostname, site.port) == (hostname, port)


def test_a_real_site_keeps_its_name(home_page):
    Site.objects.update(hostname="dzielnica.example.org")

    answer_at("http://127.0.0.1:8000")

    assert Site.objects.get().hostname == "dzielnica.example.org"
