"""Small words that a search may leave out: they stand in every text."""

_WORDS = {
    "pl": """
        a aby albo ale ani aż bez bo by być był była było były chcę ci co czy dla do gdy gdzie i ich
        ile im jak jaka jaki jakie jako je jego jej jest jestem jeśli już kiedy kto która które
        który lub ma mam mają mi mnie moja moje mogę może można mój mu muszę na nad nam nas nie nim
        o od on ona one oni oraz po pod przed przez przy są się skąd swoje ta tak także tam te tego
        tej ten to tu tylko tym u ul w we więc z za ze że żeby
    """,
    "en": """
        a about all an and are as at be by can could do does for from get has have how i if in into
        is it its may me my not of on or our should so that the their there this to was we were
        what when where which who will with would you your
    """,
    "uk": """
        а але або без би був була було були в від він вона воно вони для до є з за зі і із й його її
        їх коли куди ми мені можна можу на над не ні о об під по при про та так там те ти то той
        тут у хто це цей ця чи чому що щоб я як яка який які
    """,
}

STOP_WORDS = {language: frozenset(text.split()) for language, text in _WORDS.items()}
