"""A folder with a small issue, as an editor would send it; tests spoil one file at a time."""

import io
import zipfile
from pathlib import Path

from tests.factories.library import picture_bytes

METADATA = """\
tytul: "Bemowo. Numer listopadowy"
numer: 11
numer_ciagly: 131
data: 2026-11-01
okres: listopad 2026
naklad: 20 000
okladka: okladka.jpg
wstep: |
  Drodzy Sąsiedzi,

  ten numer jest o **parku**.
stopka:
  redaktor_naczelny: Ewa Lis
wszystkie_zdjecia:
  autor: Wydział Promocji
  licencja: wlasne
zdjecia:
  okladka.jpg:
    opis: Park jesienią
  zdjecia/lawka.png:
    ozdobne: tak
    autor: Jan Kowalski
    licencja: umowa
    umowa: nr 7 z 2.10.2026
spis_tresci:
  - artykul: teksty/01-park.md
    strona: 4
  - aktualnosc: /aktualnosci/nowy-plac/
    rubryka: sprawy
    strona: 6
  - artykul: teksty/02-rozmowa.html
    tytul: Rozmowa z ogrodniczką
    rubryka: rozmowa
    autorzy:
      - Anna Nowak
      - nazwa: Wydział Promocji
        rola: zdjecia
        rodzaj: jednostka
"""
PARK = """\
---
lead: Drzewa zostają, ławek będzie więcej.
rubryka: sprawy
autorzy: Jan Kowalski
zdjecie: okladka.jpg
podpis_zdjecia: Park nad stawem
---
# Park na Jelonkach

Przyjdź w **sobotę**, <span lang="en">rain or shine</span>.

* lipy
* [graby](02-rozmowa.html)

## Co się zmieni

![Alejka z lipami](../okladka.jpg "Alejka po remoncie")

### Ławki

> Wreszcie będzie gdzie usiąść.
>
> — Maria, mieszkanka Jelonek

Tabela: Drzewa w parku

| Gatunek | Ile |
|---|---|
| lipa | 12 |
| [grab](https://example.org/grab) | 3 |

---

Więcej na [stronie urzędu](/aktualnosci/nowy-plac/).
"""
INTERVIEW = """\
<!DOCTYPE html>
<html lang="pl">
<head><title>Rozmowa</title></head>
<body>
<div class="WordSection1">
<p>Zaczynamy <i>od korzeni</i>.</p>
<h2>Gleba</h2>
<figure>
<img src="../zdjecia/lawka.png" alt="">
<figcaption>Ławka z dębu</figcaption>
</figure>
<p lang="en">Good soil.</p>
<ol><li>kopać<li>siać</ol>
</div>
</body>
</html>
"""


def sample(**changes: str | bytes | None) -> dict[str, bytes]:
    """Give the files of a good issue; changes replace a file's text, or part of it, or drop it."""
    files: dict[str, bytes] = {
        "numer.yaml": METADATA.encode(),
        "teksty/01-park.md": PARK.encode(),
        "teksty/02-rozmowa.html": INTERVIEW.encode(),
        "okladka.jpg": picture_bytes(900, 1200, "JPEG"),
        "zdjecia/lawka.png": picture_bytes(640, 480),
    }
    for name, content in changes.items():
        if content is None:
            del files[name]
        else:
            files[name] = content.encode() if isinstance(content, str) else content
    return files


def spoiled(name: str, old: str, new: str) -> dict[str, bytes]:
    """Give the files of the good issue with one passage of one of them replaced."""
    text = sample()[name].decode()
    assert text.count(old) >= 1, f"{old!r} is not in {name}"
    return sample(**{name: text.replace(old, new, 1)})


def on_disk(folder: Path, files: dict[str, bytes]) -> Path:
    """Write the files below a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def zipped(files: dict[str, bytes], top: str = "", how: int = zipfile.ZIP_DEFLATED) -> io.BytesIO:
    """Pack the files as an archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", how) as archive:
        for name, content in files.items():
            archive.writestr(top + name, content)
    buffer.seek(0)
    return buffer
