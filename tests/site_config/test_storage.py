"""Production serves one stylesheet, small enough for a phone."""

import brotli
from django.conf import settings as project
from django.core.management import call_command

from site_config.storage import bundle_css

STATIC = project.BASE_DIR / "static"
CSS_BUDGET = 20_000
JS_BUDGET = 15_000
FONT_BUDGET = 40_000


def _bundle(files: dict[str, str]) -> str:
    return bundle_css("css/site.css", files.__getitem__)


def test_an_import_becomes_the_text_of_the_file_in_its_layer():
    files = {
        "css/site.css": '@layer base;\n@import url("base.css") layer(base);',
        "css/base.css": "/* why */\na {\n  color: red;\n}\n",
    }

    assert _bundle(files) == "@layer base;\n@layer base {\na {\ncolor: red;\n}\n}"


def test_the_media_of_an_import_are_kept():
    files = {
        "css/site.css": '@import url("print.css") layer(print) print;',
        "css/print.css": "a{}",
    }

    assert _bundle(files) == "@media print {\n@layer print {\na{}\n}\n}"


def test_addresses_in_an_imported_file_lead_to_the_same_place():
    files = {
        "css/site.css": '@import url("components/x.css");',
        "css/components/x.css": 'a{src:url("../../fonts/x.woff2");b:url("data:,")}',
    }

    assert _bundle(files) == 'a{src:url("../fonts/x.woff2");b:url("data:,")}'


def test_collected_stylesheet_is_one_file_with_hashed_addresses(settings, tmp_path):
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "site_config.storage.BundlingStorage"}
    }

    call_command("collectstatic", interactive=False, verbosity=0)

    (sheet,) = tmp_path.glob("css/site.*[0-9a-f].css")
    text = sheet.read_text()
    assert "@import" not in text
    assert "@layer components {" in text
    (font,) = tmp_path.glob("fonts/golos-400-latin.*.woff2")
    assert font.name in text
    (script,) = tmp_path.glob("js/site.*.js")
    assert './appearance.js"' not in script.read_text()


def test_the_stylesheet_keeps_its_budget():
    sheet = bundle_css("css/site.css", lambda name: (STATIC / name).read_text())

    assert len(brotli.compress(sheet.encode())) <= CSS_BUDGET


def test_the_scripts_keep_their_budget():
    scripts = [brotli.compress(path.read_bytes()) for path in STATIC.glob("js/**/*.js")]

    assert sum(map(len, scripts)) <= JS_BUDGET


def test_the_typefaces_of_a_polish_page_keep_their_budget():
    sizes = [path.stat().st_size for path in STATIC.glob("fonts/*-latin.woff2")]

    assert 0 < sum(sizes) <= FONT_BUDGET
