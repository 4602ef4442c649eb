"""Texts and the forms in which people ask for them: what search must, and must not, bring together.

Each line is a text as an editor may write it, then the questions that must find it.
"""

INFLECTED = """
Konsultacje społeczne | konsultacji; konsultacjom; konsultacją; konsultacjach społecznych
Szkoła podstawowa nr 82 | szkole; szkoły podstawowej; szkołą; do szkoły
Budżet obywatelski | budżetu obywatelskiego; budżecie; w budżecie obywatelskim; budżetem
Żołnierze garnizonu | żołnierzy; żołnierzom; żołnierz
Łódź wiosłowa na jeziorze | łodzi; łodzią; jezioro; jeziorem
Mieszkańcy piszą do redakcji | mieszkaniec; mieszkańców; mieszkańcami; redakcja; redakcję
Rady seniorów i młodzieży | rada; radę seniorów; młodzież; młodzieżą
Głosowanie trwa do piątku | głosowania; głosowaniu; piątek; piątkiem
Ścieżka rowerowa wzdłuż kanału | ścieżki rowerowe; ścieżek; rowerowych; kanał; kanałami
Drzewa przy drodze | drzewo; drzew; droga; drogą; dróg
Plac zabaw dla dzieci | place zabaw; dziecko; dziecka; zabawy
Psy i koty bez opieki | pies; psa; kot; kotów; opieka; opiekę
Jezdnie zamknięte z powodu remontu | jezdnia; jezdni; remont; remontem; remonty
Wnioski o dodatek mieszkaniowy | wniosek; wniosku; dodatku mieszkaniowego; dodatki
Święta i koncerty w parku | święto; świąt; koncert; koncertów; parki
Zieleń osiedlowa i kwietne łąki | zieleni; zielenią; osiedlowej; łąka; łące; łąk
Opłata za śmieci i odpady | opłaty; opłacie; śmieć; odpadów; odpadami
Przedszkola z oddziałami integracyjnymi | przedszkole; przedszkolu; integracyjny; oddział
Deklaracja dostępności cyfrowej | deklaracji; dostępność; dostępnością cyfrową; cyfrowy
Pomoc prawna dla rodzin | pomocy; pomocą prawną; rodzina; rodzinie
Ławki, kosze i latarnie | ławka; ławek; kosz; koszy; latarnia; latarni
Nowe chodniki przy przystankach | nowy chodnik; chodników; przystanek; przystanku
Wybory do jednostek samorządu | wybór; wyborów; jednostka; samorząd; samorządowi
Rodzice uczniów i nauczycielki | rodzic; uczeń; uczniom; nauczycielka; nauczycielek
Zebrania wspólnot i spółdzielni | zebranie; zebrań; wspólnota; spółdzielnia; spółdzielnią
Rower miejski i hulajnoga | rowery miejskie; rowerem; hulajnogi; hulajnóg
Ludzie dobrej woli | człowiek; ludzi; ludziom; najlepsza wola
Zgłoś usterkę oświetlenia | usterka; usterki; usterek; oświetlenie; zgłosić
Zagłosuj na projekt sąsiadów | zagłosować; projektu; projekty; sąsiad; sąsiadem; sąsiedzi
Odbierz dowód osobisty | odebrać; dowodu osobistego; dowody; dowodem
Zapisz się na warsztaty garncarskie | zapisać; zapisz; warsztat; warsztatach garncarskich
Kto sadzi krzewy na skwerze | sadzić; sadzimy; krzew; krzewów; skwer; skwerach
Naprawiliśmy zepsute windy | naprawić; naprawią; zepsuty; winda; wind
Czytelnia czynna wieczorem | czytelni; czynny; wieczór; wieczory
Spotkanie z policjantem i strażą | spotkania; spotkaniach; policjanci; policjantów; straż
Zdrowe żywienie w stołówkach | zdrowy; żywienia; stołówka; stołówce
Dzień otwarty urzędu | dni otwarte; dnia; urząd; urzędach; urzędem
Tańsze bilety dla emerytek | tani bilet; biletów; emerytka; emerytkom
Ciepła woda i ogrzewanie | ciepły; wodę; wód; ogrzewania
Okna, drzwi i ściany budynku | okno; okien; drzwiach; ściana; budynki; budynkami
Pół roku pracy animatora | rok; praca; prac; animatorzy; animatorów
Bracia i siostry w bibliotece | brat; bracie; siostra; sióstr; biblioteka; bibliotek
Mecz na boisku | mecze; meczów; boisko; boisk
Ręce, oczy, uszy: badania wzroku | ręka; rąk; oko; oczu; ucho; badanie wzroku
Księgi wieczyste gruntów | księga; ksiąg; wieczysta; grunt
Wnuczka napisała wiersz | wnuczki; wnuczek; napisać; wiersze; wierszem
Pożyczka na termomodernizację | pożyczki; pożyczek; termomodernizacja; termomodernizacji
Mosty, kładki, tunele | most; moście; kładka; kładek; tunel; tunelu
"""

NAMES = """
Jelonki Północne i Południowe | Jelonkach; Jelonek; jelonki; Jelonkami; Jelonkach Północnych
Górce | Górcach; Górców; górce; Górcami
Chrzanów | Chrzanowie; Chrzanowa; chrzanów; Chrzanowem
Boernerowo | Boernerowie; Boernerowa; boernerowem
Fort Bema | Fortu Bema; forcie Bema; fortem Bema
Groty | Grotach; Grotami; groty
Osiedle Przyjaźń | osiedla Przyjaźń; osiedlu Przyjaźni; przyjaźnią
ul. Powstańców Śląskich 70 | Powstańców Śląskich; powstańcy śląscy; ulica Powstańców Śląskich
ul. Górczewska | Górczewskiej; Górczewską; ulicy Górczewskiej; górczewska
ul. Lazurowa | Lazurowej; Lazurową; na Lazurowej
ul. Człuchowska 25 | Człuchowskiej; Człuchowską
ul. Osmańczyka | Osmańczyk; ulicy Osmańczyka
ul. Księcia Bolesława | Księciem Bolesławem; książę Bolesław; Księciu Bolesławowi
ul. Obrońców Tobruku | Tobruk; obrońcom Tobruku; obrońca Tobruku
ul. Brygadzistów | brygadzista; Brygadzistom
ul. Rozłogi | Rozłogach; rozłogi
plac Kasztelański | placu Kasztelańskim; placem Kasztelańskim
Las Bemowski | Lesie Bemowskim; lasu bemowskiego; Lasem Bemowskim
Bemowo | Bemowie; Bemowa; Bemowem; bemowo
lotnisko Babice | lotnisku Babice; lotniska Babic; Babicach
Radiowo | Radiowie; Radiowa; radiowo
Pumptrack dla każdego | pumptracku; pumptracki; pumptracka
Parklety zamiast aut | parklet; parkletów; parkletami
Crowdfunding osiedla | crowdfundingu; crowdfundingiem
Hakaton dla licealistek | hakatonu; hakatony; hakatonie; licealistka
Wolontariuszka Oksana Tkaczenko | Oksany; Oksanie; Tkaczenko
Burmistrz Grzegorz Kuca | Grzegorza Kucy; Grzegorzem Kucą; burmistrza Kucę
Jadwiga Wielgosz-Nowicka | Jadwigi Wielgosz; Jadwidze; Nowickiej; Wielgosz
Rozmowa z Dworzynianką | Dworzynianka; Dworzynianki
Foodsharing i jadłodzielnia | foodsharingu; foodsharingiem; jadłodzielni; jadłodzielnie
"""

# A question, and a text that looks near but is about another thing.
STRANGERS = """
sąd | Sad owocowy
łódka | Lód na chodnikach
szkoła | Szkło i plastik
rada | Radio osiedlowe
planeta | Plan miejscowy
most | Moszcz jabłkowy
konsultacje | Konsulat Ukrainy
budżet | Bud dla ptaków zrobiono dziesięć
mieszkaniec | Mieszadło do farb
zamek | Zamiana mieszkań
głosowanie | Głośnik na wieży
parkiet | Park linowy
parking | Park Górczewska
rower | Rowek odwadniający
dzielnica | Dziewiarstwo ręczne
projekt | Projektor w kinie
komisja | Komin w kotłowni
Bemowo | Fort Bema
Górce | Górczewska
Wola | Wolontariat
Jelonki | Jeleń przy szosie
woda | Wódz drużyny
kot | Kotwica
kara | Karp w stawie
las | Lasagne w barze
droga | Drogeria
pies | Pieśń patriotyczna
lato | Latarnia gazowa
senior | Sensor smogu
ulica | Ulotka
uczeń | Uczta u sąsiada
praca | Pralnia
sport | Spór o miedzę
zieleń | Zielnik babci
plac | Płacz niemowlęcia
kąt | Kat miejski
"""

ENGLISH = """
Public consultations about parks | consultation; park; consulting the public
Participatory budgets | budget; budgeting; participatory budget
Voting by residents | vote; votes; resident; resident's vote
Schools and libraries | school; library
Accessible buildings | building; accessible
"""

UKRAINIAN = """
Громадські консультації | консультація; консультацій; громадська консультація
Громадський бюджет району | бюджету; бюджетом; громадського бюджету; район; у районі
Школи та бібліотеки | школа; школі; шкіл; бібліотека; бібліотек
Допомога мешканцям | допомоги; допомозі; мешканець; мешканці; мешканців
Реєстрація п’ятої зустрічі | реєстрації; реєстрацією; п'ята зустріч; зустрічі
Заява про будинок | заяви; заяву; будинку; будинки
"""


def pairs(table: str) -> list[tuple[str, str]]:
    """Return (question, text) for each question of each line."""
    lines = [line.split(" | ") for line in table.strip().splitlines()]
    return [(question, text) for text, questions in lines for question in questions.split("; ")]


def strangers() -> list[tuple[str, str]]:
    """Return (question, text) that must not be brought together."""
    return [tuple(line.split(" | ")) for line in STRANGERS.strip().splitlines()]
