"""Living in the district, in Ukrainian."""

from demo.writing import Block, PageText, Writer


def _transport(w: Writer) -> list[Block]:
    return [
        w.picture("tram", "Трамваєм найзручніше їхати з півночі на південь району."),
        w.heading("Метро"),
        w.text(
            "<p>Станція <b>Bemowo</b> розташована на перехресті вулиць Górczewska та Powstańców "
            "Śląskich. Наступні станції, Lazurowa і Karolin, будуються.</p>"
        ),
        w.heading("Велосипед"),
        w.text(
            "<p>Велодоріжки прокладено вздовж більшості головних вулиць. Навпростець можна "
            "проїхати через Бемовський ліс. Не забудьте про світло: восени рано темніє.</p>"
        ),
        w.table(
            "Скільки часу займає дорога від станції Bemowo",
            [("text", "Куди"), ("number", "Пішки (хв)"), ("number", "Велосипедом (хв)")],
            [["Управа району", 18, 6], ["Парк Górczewska", 14, 5], ["Форт Бема", 34, 11]],
            "наша оцінка, умовні дані",
        ),
    ]


def _about(w: Writer) -> list[Block]:
    return [
        w.facts(
            "Бемово коротко",
            [
                ("Площа", "24,95 км²"),
                ("Мешканці", "128 895 (2024)"),
                ("Район Варшави", "з 27 жовтня 2002 року"),
            ],
        ),
        w.text(
            "<p>Бемово лежить на заході Варшави. Тут є великі житлові масиви, будинки в лісі, "
            "летовище, на якому бігають зайці, і парк у форті ХІХ століття.</p>"
        ),
        w.picture("fort", "Брама форту та місток через рів."),
    ]


PAGES = (
    PageText(
        key="mieszkancy",
        kind="SectionPage",
        title="Для мешканців",
        slug="dlia-meshkantsiv",
        in_menus=True,
        lead="Парки, дорога, культура і спорт – поруч із домом.",
        about="Життя в Бемові: парки, транспорт, культура і спорт.",
        picture="meeting",
        published_days_ago=94,
    ),
    PageText(
        key="transport",
        kind="StandardPage",
        parent="mieszkancy",
        title="Велосипедом, трамваєм і метро",
        slug="transport-uk",
        lead="Як дістатися до управи, парку та лісу – і скільки часу це займе.",
        about="Як пересуватися Бемовом: метро, трамвай, велосипед і час у дорозі.",
        picture="bicycle",
        published_days_ago=4,
        body=_transport,
    ),
    PageText(
        key="dzielnica",
        kind="SectionPage",
        title="Про район",
        slug="pro-raion",
        in_menus=True,
        lead="Ліс, летовище, форт і житлові масиви: познайомтеся з Бемовом.",
        about="Бемово в цифрах і місцях.",
        picture="estates",
        published_days_ago=93,
        body=_about,
    ),
)
