"""The colours of the drawn landscapes: the site's own, and their neighbours for light and shade."""

PAPER = "#fffdf9"
SAND = "#f5f1e7"
STONE = "#e9dcb9"
BUTTER = "#f3e7c6"
BLUSH = "#f5e2d6"
MINT = "#e3eedd"
SKY = "#d9e8ee"
DUSK = "#b9cbd8"
NIGHT = "#24424a"
CLOUD = "#eef5f7"

DEEP = "#103526"
FOREST = "#1c5a3d"
LEAF = "#2f7350"
FERN = "#498858"
GRASS = "#7fab79"
MEADOW = "#a9c598"
PALE_MEADOW = "#c9dbb8"

BRICK = "#a93b28"
CLAY = "#c4634f"
ROSE = "#e3a58f"
SUN = "#f2c14e"
AMBER = "#dd9a34"
TRUNK = "#755a45"
EARTH = "#c8b79d"
INK = "#1a211d"
SLATE = "#4d5f63"
STEEL = "#8fa3a8"
WATER = "#5b88a2"
RIPPLE = "#d9e0c4"
SNOW = "#f6f9fa"
FROST = "#dfe8ec"

SKIN = ("#ead9b4", "#dca674", "#6f573f", "#c58a5f", "#f0cba8")
HAIR = ("#3a2c22", "#57402f", "#1a211d", "#b9803f", "#8d8a84")
COATS = (SUN, BRICK, DEEP, FERN, WATER, CLAY, FOREST, SLATE)
