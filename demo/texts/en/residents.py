"""Living in the district, in English."""

from demo.writing import Block, PageText, Writer


def _transport(w: Writer) -> list[Block]:
    return [
        w.picture("tram", "The tram takes you from the north of the district to the south."),
        w.heading("Metro"),
        w.text(
            "<p><b>Bemowo</b> station lies where Górczewska meets Powstańców Śląskich. The next "
            "stations, Lazurowa and Karolin, are being built.</p>"
        ),
        w.heading("Bicycle"),
        w.text(
            "<p>Cycle paths run along most main streets. The short cut leads through the Bemowo "
            "wood. Mind your lights: in autumn it gets dark early.</p>"
        ),
        w.table(
            "How long it takes from Bemowo station",
            [("text", "To"), ("number", "On foot (min)"), ("number", "By bicycle (min)")],
            [["District office", 18, 6], ["Górczewska park", 14, 5], ["Fort Bema", 34, 11]],
            "our estimate, sample data",
        ),
    ]


def _about(w: Writer) -> list[Block]:
    return [
        w.facts(
            "Bemowo in short",
            [
                ("Area", "24.95 km²"),
                ("Residents", "128,895 (2024)"),
                ("District of Warsaw", "since 27 October 2002"),
            ],
        ),
        w.text(
            "<p>Bemowo lies in the west of Warsaw. It has large estates, houses in the wood, "
            "an airfield where hares run, and a park in a nineteenth-century fort.</p>"
        ),
        w.picture("fort", "The gate of the fort and the footbridge over its moat."),
    ]


PAGES = (
    PageText(
        key="mieszkancy",
        kind="SectionPage",
        title="Living here",
        slug="living-here",
        in_menus=True,
        lead="Parks, ways to get around, culture and sport close to home.",
        about="Life in Bemowo: parks, transport, culture and sport.",
        picture="meeting",
        published_days_ago=94,
    ),
    PageText(
        key="transport",
        kind="StandardPage",
        parent="mieszkancy",
        title="By bicycle, tram and metro",
        slug="getting-around",
        lead="How to get to the office, the park and the wood – and how long it takes.",
        about="Getting around Bemowo: metro, tram, bicycle and walking times.",
        picture="bicycle",
        published_days_ago=4,
        body=_transport,
    ),
    PageText(
        key="dzielnica",
        kind="SectionPage",
        title="About the district",
        slug="about",
        in_menus=True,
        lead="A wood, an airfield, a fort and its estates: meet Bemowo.",
        about="Bemowo in figures and places.",
        picture="estates",
        published_days_ago=93,
        body=_about,
    ),
)
