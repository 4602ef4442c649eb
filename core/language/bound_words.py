"""Words that Polish does not leave at the end of a line, and words bound to the number before."""

# Followed by a number.
BEFORE_NUMBER = r"nr|pkt|§|tel\.|pok\.|lok\.|art\.|ust\.|poz\.|str\.|rys\.|godz\.|ok\.|nry"
# Followed by a number, unless they themselves belong to one: "r. 1920", but "w 2023 r. 15 osób".
BEFORE_NUMBER_ALONE = r"[rs]\."
# Followed by a name.
BEFORE_NAME = r"ul\.|al\.|pl\.|os\.|im\.|św\.|dr|hab\.|prof\.|mgr|inż\.|ks\.|gen\.|płk|m\.st\."

# Units and words that stay with their number; also the ground for grouping its digits.
UNITS = (
    r"zł|gr|km²?|m[²³23]?|cm|mm|dm|ha|kg|dag|g|t|l|ml|tys\.|mln|mld|bln|proc\.|%|‰|°C"
    r"|kW|kWh|MW|Hz|[kMGT]B|px|euro|EUR|PLN|USD|€|\$|pkt|szt\.|egz\."
)
TIMES = (
    r"r\.|w\.|min\.?|sek\.|s|godz\.|h|lata?|lat|roku?|minut[ya]?|godzin[ya]?|dni|miesięcy|miesiące"
    r"|tygodni[e]?|wieku"
)
# What is counted: digits before such a word are a quantity.
COUNTED = (
    r"osób|osoby|mieszka(?:ńców|ńcy|nek|ń)|głos(?:ów|y)|projekt(?:ów|y)|drzewa?|krzew(?:ów|y)"
    r"|egzemplarz[ye]|uczniów|dzieci|miejsc|książ(?:ek|ki)|kilometrów|metrów|złotych|sztuki?"
    r"|dom(?:ów|y)|gospodarstw|podpis(?:ów|y)|wnios(?:ków|ki)|uwagi?|zgłosze(?:ń|nia)|ton|litrów"
    r"|studentów|seniorów|rower(?:ów|y)|pasażerów|krok(?:ów|i)|bylin|sadzonek|cebul|hektarów"
)
MONTHS = (
    "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada"
    "|grudnia"
)
# Names between which a hyphen can only mean "from … to …".
WEEKDAYS = (
    r"poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pon\.|wt\.|śr\.|czw\.|pt\.|sob\."
    r"|niedz\."
)
MONTHS_NAMED = (
    "styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad"
    "|grudzień"
)
# Before these words a number is a name, not a quantity.
NUMBERED = r"nr|numer|numerem|poz\.|kod|KRS|NIP|REGON|PESEL|ISSN|ISBN|tel\.|konto|konta|lok\."
