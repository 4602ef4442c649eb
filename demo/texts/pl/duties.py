"""What the communications unit does, in plain words: its fourteen duties."""

DUTIES = (
    "pomagamy mieszkańcom, którzy chcą zrobić coś dla okolicy w ramach inicjatywy lokalnej: "
    "od pomysłu, przez wniosek i umowę, po rozliczenie;",
    "prowadzimy centralny rejestr inicjatyw lokalnych oraz przedsięwzięć kulturalnych, "
    "oświatowych i sportowych, które organizuje dzielnica;",
    "zbieramy i opracowujemy dane o konsultacjach, budżecie obywatelskim i inicjatywie lokalnej "
    "na Bemowie;",
    "przygotowujemy i prowadzimy badania opinii mieszkańców, a potem pokazujemy ich wyniki;",
    "prowadzimy budżet obywatelski w dzielnicy: wyjaśniamy zasady, organizujemy głosowanie, "
    "pilnujemy oceny i realizacji wybranych projektów;",
    "koordynujemy konsultacje społeczne i mówimy o nich tak, żeby każdy wiedział, kiedy i jak "
    "zabrać głos;",
    "prowadzimy dialog i mediacje, gdy sąsiedzi albo grupy mieszkańców nie mogą się porozumieć;",
    "tworzymy warunki, w których powstają miejsca aktywności lokalnej – otwarte i bezpłatne;",
    "współpracujemy z organizacjami pozarządowymi i Dzielnicową Komisją Dialogu Społecznego;",
    "pomagamy powstawać centrom lokalnym, a mieszkańców zapraszamy na warsztaty, na których "
    "wspólnie je planujemy;",
    "wydajemy magazyn informacyjny urzędu;",
    "prowadzimy profile dzielnicy w mediach społecznościowych i tę stronę internetową;",
    "zachęcamy mieszkańców, żeby współdecydowali o mieście, i szukamy na to nowych sposobów;",
    "organizujemy i prowadzimy spotkania z mieszkańcami.",
)
