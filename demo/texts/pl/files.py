"""What stands in the files to download."""

from xml.sax.saxutils import escape

AREAS = [
    ["Obszar", "Charakter", "Warto zobaczyć"],
    ["Boernerowo", "zabudowa jednorodzinna w lesie", "drewniane domy dawnego osiedla łączności"],
    ["Chrzanów", "nowe osiedla i pola", "aleje drzew przy dawnych folwarkach"],
    ["Fort Bema", "park i osiedla wokół fortu", "fosa, wały i łąka kwietna"],
    ["Fort Radiowo", "las i dawny fort", "ścieżki leśne"],
    ["Górce", "osiedla z lat 70. i 80.", "park Górczewska"],
    ["Groty", "zabudowa jednorodzinna", "ciche uliczki i ogrody"],
    ["Jelonki Południowe", "osiedla i domy", "osiedle Przyjaźń"],
    ["Jelonki Północne", "osiedla i domy", "bazar i Hala Wola"],
    ["Lotnisko", "lotnisko Babice", "łąki i samoloty sportowe"],
    ["Bemowo-Lotnisko", "osiedla na dawnym lotnisku", "długie proste alejki po pasach startowych"],
]

SCOPE = """Urząd Dzielnicy – czym się zajmujemy (dane przykładowe)

Załatwiamy sprawy mieszkańców dzielnicy.
Dbamy o parki, place zabaw, szkoły, przedszkola i drogi lokalne.
Pytamy mieszkańców o zdanie: prowadzimy konsultacje i budżet obywatelski.
Pomagamy osobom, które chcą zrobić coś razem z sąsiadami.

Adres: ul. Powstańców Śląskich 70, 01-381 Warszawa
Telefon: 22 443 76 95
E-mail: bemowo.wpk@um.warszawa.pl
"""

ODT_TYPE = "application/vnd.oasis.opendocument.text"
_NAMES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"'
)
ODT_MANIFEST = f"""<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
 manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODT_TYPE}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""

_LINES = (
    "Opisz, co się zepsuło:",
    "Podaj miejsce (ulica i numer albo opis):",
    "Podaj dzień i godzinę, kiedy to zauważyłaś lub zauważyłeś:",
    "Jak mamy Ci odpowiedzieć (e-mail, telefon albo list)?",
    "Druk przykładowy. Nie wpisuj numeru PESEL.",
)
_PARAGRAPHS = "".join(f"<text:p>{escape(line)}</text:p><text:p/>" for line in _LINES)
ODT_CONTENT = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document-content {_NAMES}><office:body><office:text>
<text:h text:outline-level="1">Zgłoszenie usterki w okolicy</text:h>{_PARAGRAPHS}
</office:text></office:body></office:document-content>"""
