"""Pictures: who made them, what they show, and how they are drawn."""

import re

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.template import Context, Template
from PIL import ImageFile as PillowFile
from wagtail.images.forms import get_image_form
from wagtail.models import Collection

from library.models import LibraryImage, LibraryRendition
from library.selectors import prefetch_pictures
from tests.factories.library import make_image, picture_bytes

KINDS = ["PNG", "JPEG", "GIF", "WEBP", "AVIF"]
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.fixture
def form_for(db):
    def build(name="park.png", content=None, **values):
        form_class = get_image_form(LibraryImage)
        complete = {
            "title": "Park",
            "description": "A park",
            "author": "Press office",
            "licence": "own",
            "collection": Collection.get_first_root_node().pk,
        }
        user = get_user_model().objects.create_superuser("editor@example.org", "x")
        file = SimpleUploadedFile(name, content or picture_bytes(), content_type="image/png")
        return form_class(complete | values, {"file": file}, user=user)

    return build


def draw(image, arguments):
    tag = "{% load picture_tags %}{% picture_of image " + arguments + " %}"
    return Template(tag).render(Context({"image": image}))


def test_complete_picture_is_accepted(form_for):
    form = form_for()

    assert form.is_valid(), form.errors


@pytest.mark.parametrize("field", ["author", "licence"])
def test_picture_needs_author_and_licence(form_for, field):
    form = form_for(**{field: ""})

    assert not form.is_valid()
    assert field in form.errors


def test_picture_needs_alternative_text(form_for):
    form = form_for(description="")

    assert not form.is_valid()
    assert "description" in form.errors


def test_decorative_picture_needs_no_alternative_text(form_for):
    form = form_for(description="", is_decorative="on")

    assert form.is_valid(), form.errors


def test_picture_licensed_for_the_site_names_the_agreement(form_for):
    form = form_for(licence="licensed")

    assert not form.is_valid()
    assert "licence_note" in form.errors


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("is_lenient", [True, False])
def test_picture_that_ends_too_early_is_refused(form_for, monkeypatch, kind, is_lenient):
    # WeasyPrint sets this for the whole process when it is imported
    monkeypatch.setattr(PillowFile, "LOAD_TRUNCATED_IMAGES", is_lenient)
    content = picture_bytes(900, 1200, kind)

    form = form_for(name=f"park.{kind.lower()}", content=content[: len(content) * 2 // 3])

    assert not form.is_valid()
    assert "file" in form.errors


@pytest.mark.parametrize("kind", KINDS)
def test_whole_picture_of_every_kind_is_accepted(form_for, kind):
    form = form_for(name=f"park.{kind.lower()}", content=picture_bytes(900, 1200, kind))

    assert form.is_valid(), form.errors


def test_vector_file_that_could_carry_scripts_is_refused(form_for):
    form = form_for(name="park.svg", content=SVG)

    assert not form.is_valid()
    assert "file" in form.errors


def test_picture_offers_modern_formats_with_its_size(db):
    html = draw(make_image(width=1400, height=1000), 'shape="card"')

    assert re.findall(r'type="image/(\w+)"', html) == ["avif", "webp"]
    assert 'width="320"' in html
    assert 'height="240"' in html
    assert 'loading="lazy"' in html


def test_lead_picture_loads_at_once(db):
    html = draw(make_image(), 'shape="lead" is_lead=True')

    assert 'fetchpriority="high"' in html
    assert "lazy" not in html


def test_small_picture_is_not_listed_twice_in_one_width(db):
    html = draw(make_image(width=200, height=150), 'shape="card"')

    assert html.count(" 200w") == 2


def test_alternative_text_never_falls_back_to_the_file_name(db):
    html = draw(make_image(title="IMG_2034", description=""), 'shape="card"')

    assert 'alt=""' in html
    assert "IMG_2034" not in html.replace("img_2034", "")


def test_decorative_picture_has_empty_alternative_text(db):
    html = draw(make_image(is_decorative=True), 'shape="card"')

    assert 'alt=""' in html


@pytest.mark.parametrize("count", [2, 6])
def test_list_of_pictures_costs_one_query_whatever_its_length(
    db, count, django_assert_num_queries, settings
):
    for _number in range(count):
        draw(make_image(width=320, height=240), 'shape="card"')
    LibraryRendition.cache_backend.clear()
    images = list(LibraryImage.objects.order_by("pk"))

    with django_assert_num_queries(1):
        prefetch_pictures(images, "card")
        for image in images:
            draw(image, 'shape="card"')


def test_pictures_known_to_the_cache_cost_no_query(db, django_assert_num_queries):
    draw(make_image(width=320, height=240), 'shape="card"')
    images = list(LibraryImage.objects.order_by("pk"))

    with django_assert_num_queries(0):
        prefetch_pictures(images, "card")
        draw(images[0], 'shape="card"')


def test_picture_without_files_is_drawn_once_and_then_kept(db):
    image = make_image()
    prefetch_pictures([image], "card")
    draw(image, 'shape="card"')

    prefetch_pictures([LibraryImage.objects.get()], "card")
    draw(LibraryImage.objects.get(), 'shape="card"')

    assert LibraryRendition.objects.count() == 5
