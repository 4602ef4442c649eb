"""News in English: translations of Polish ones."""

from demo.newsroom import NewsText

NEWS = (
    NewsText(
        key="lawki",
        title="Sit down in the park: residents chose the benches",
        slug="benches-in-gorczewska-park",
        lead="Twenty-six benches with backs stand where those who walk here wanted them. The idea "
        "came from neighbours, and a vote chose it.",
        topic="zielen",
        area="gorce",
        days_ago=2,
        picture="park",
        caption="The bench under the lime tree: the place most often marked on the map.",
        authors=("deren", "werbowa"),
        text="""
First there was a table by the entrance, a map and a box of pins. On three Saturdays residents
marked where they would like to sit. There were 340 pins, and they gathered in three spots that no
plan had shown: the bend by the pond, the slope above the pitch, and the shade of an old lime.

## What the new bench is like

The seat is 46 cm high, with a back and two armrests, because they help you to get up. Beside
eight benches there is room for a wheelchair, so that two people can talk side by side.

> For two years I walked round the park with a cushion of my own. Now it stays at home -- Mrs
Krystyna, who lives in ul. Lazurowa

If a bench wobbles, tell us: we repair it within three working days.
""",
    ),
    NewsText(
        key="tramwaj",
        title="Trams return to the long street",
        slug="trams-return",
        lead="The track is new, quieter and green. For the last week of tests a bus still runs.",
        topic="transport",
        area="gorce",
        days_ago=3,
        picture="tram",
        caption="The first trial run over the green track.",
        authors=("lipien", "werbowa"),
        text="""
From {+5} trams will again run along the whole street. The rails were replaced over 1.4 km, and
stonecrop was laid between them: it needs no mowing, keeps water and softens noise.

- The platforms are higher: you enter a low-floor tram without a step.
- Tactile paving lies along the edge; the board speaks when you press a button.

Until then empty trams test the track, mostly in the evening.
""",
    ),
    NewsText(
        key="bo-start",
        title="An idea for your neighbourhood? Submit it to the participatory budget",
        slug="submit-your-idea",
        lead="Five signatures, one form and some persistence: how a wish becomes a project.",
        topic="budzet-obywatelski",
        days_ago=5,
        picture="conversation",
        authors=("komunikacja", "werbowa"),
        text="""
The best projects begin with the words “if only there were”. A bench halfway, a lamp by the stop,
a tree where the asphalt burns in summer.

- **Describe** the idea: what, where, for whom and roughly at what cost.
- **Collect signatures**: at least five for a local project, ten for a district one.
- **Submit** the project online, or bring it to the office.

You need not be registered in Warsaw: it is enough that you live here. Come to a workshop on {+10}
at 17.30, room 322. Dates in this piece are sample data.
""",
    ),
    NewsText(
        key="biblioteka-noc",
        title="A night in the library: bring a sleeping bag and a favourite book",
        slug="night-in-the-library",
        lead="Children from seven to twelve stay with us until morning. Parents may leave.",
        topic="kultura",
        area="jelonki-polnocne",
        days_ago=4,
        picture="library",
        authors=("jarzebska", "werbowa"),
        text="""
On {+12} at 20.00 the reading room closes its doors but leaves the lamps on: reading by
torchlight, a walk between the shelves at night, a film with live music, breakfast at eight.

Come with your child and sign up at the library before {+8}. Admission is free (sample data).
""",
    ),
    NewsText(
        key="migowy",
        title="A sign language interpreter answers by video",
        slug="sign-language-by-video",
        lead="At five desks of the office you will find a screen and a familiar face.",
        topic="zdrowie",
        area="gorce",
        days_ago=62,
        authors=("komunikacja", "werbowa"),
        text="""
Touch the sign of the hand on the screen. The connection takes a few seconds; it is free and
confidential. By phone you can also book the interpreter for a meeting in the office.
""",
    ),
)
