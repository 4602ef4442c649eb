"""Static files of production: hashed, compressed, and each bundle's stylesheet in one file.

Sources stay one file per component. A browser that followed their @import lines would ask for
them one after another, so collectstatic writes their text in place of the lines, layers and media
kept.
"""

import posixpath
import re
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

from django.core.files import File
from django.core.files.storage import InMemoryStorage
from whitenoise.storage import CompressedManifestStaticFilesStorage

Read = Callable[[str], str]

_IMPORT = re.compile(
    r'@import url\("(?P<url>[^"]+)"\)(?: layer\((?P<layer>[\w-]+)\))?(?P<media>[^;]*);'
)
_URL = re.compile(r'url\("(?P<url>[^":/][^":]*)"\)')
_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
_INDENT = re.compile(r"\n\s*")


class BundlingStorage(CompressedManifestStaticFilesStorage):
    """WhiteNoise's storage; also bundles stylesheets and hashes the imports of our modules."""

    bundles = ("css/site.css",)
    patterns = (
        *CompressedManifestStaticFilesStorage.patterns,
        ("js/*.js", CompressedManifestStaticFilesStorage._js_module_import_aggregation_patterns[1]),
    )

    def post_process(
        self, paths: dict[str, Any], dry_run: bool = False, **options: Any
    ) -> Iterator[tuple]:
        """Put the bundled text in the place of each bundle's source, then go on as usual."""

        def read(name: str) -> str:
            storage, path = paths[name]
            with storage.open(path) as file:
                return file.read().decode()

        bundled = InMemoryStorage()
        for name in self.bundles:
            if name in paths and not dry_run:
                bundled.save(name, File(BytesIO(bundle_css(name, read).encode())))
                paths[name] = (bundled, name)
        yield from super().post_process(paths, dry_run, **options)


def bundle_css(name: str, read: Read) -> str:
    """Return the stylesheet with its imports written out, without comments and indents."""

    def write_out(found: re.Match) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), found["url"]))
        text = _rebase(bundle_css(target, read), target, name)
        if found["layer"]:
            text = f"@layer {found['layer']} {{\n{text}\n}}"
        return f"@media {found['media'].strip()} {{\n{text}\n}}" if found["media"].strip() else text

    plain = _INDENT.sub("\n", _COMMENT.sub("", read(name))).strip()
    return _IMPORT.sub(write_out, plain)


def _rebase(text: str, source: str, target: str) -> str:
    """Make the relative addresses of `source` right for a file at `target`."""

    def move(found: re.Match) -> str:
        address = posixpath.normpath(posixpath.join(posixpath.dirname(source), found["url"]))
        return f'url("{posixpath.relpath(address, posixpath.dirname(target))}")'

    return _URL.sub(move, text)
