"""A little knowledge for the tests of names, offices, dates and events."""

from app.extraction.lexicon import compile_lexicon
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import EntityType, Knowledge, KnownEntity, KnownEvent, Participant, Role


def person(entity_id: str, name: str, *aliases: str, gender: str = "m", roles: tuple[Role, ...] = ()) -> KnownEntity:
    return KnownEntity(entity_id, EntityType.PERSON, name, name, gender=gender, aliases=aliases, roles=roles)


def country(
    entity_id: str, name: str, adjective: str, *demonyms: str, aliases: tuple[str, ...] = (), capital: str | None = None
) -> KnownEntity:
    return KnownEntity(
        entity_id,
        EntityType.PLACE,
        name,
        name,
        kind="country",
        aliases=aliases,
        adjectives=(adjective,),
        demonyms=demonyms,
        capital=capital,
    )


def city(entity_id: str, name: str, land: str, *aliases: str) -> KnownEntity:
    return KnownEntity(entity_id, EntityType.PLACE, name, name, kind="city", country=land, aliases=aliases)


def organisation(
    entity_id: str, name: str, *aliases: str, demonyms: tuple[str, ...] = (), land: str | None = None
) -> KnownEntity:
    return KnownEntity(entity_id, EntityType.ORGANISATION, name, name, aliases=aliases, demonyms=demonyms, country=land)


def role(title: str, of: str | None, start: str | None = None, end: str | None = None) -> Role:
    return Role(title, of, parse_edtf(start) if start else None, parse_edtf(end) if end else None)


def meeting(
    entity_id: str,
    name: str,
    when: str,
    place: str,
    *people: str,
    kind: str = "summit",
    aliases: tuple[str, ...] = (),
    parent: str | None = None,
) -> KnownEvent:
    participants = tuple(Participant(each) for each in people)
    return KnownEvent(entity_id, kind, name, name, parse_edtf(when), place, participants, parent, aliases)


ENTITIES = (
    person(
        "donald-trump",
        "Donald Trump",
        "Trump",
        roles=(role("president", "united-states", "2017-01-20", "2021-01-20"), role("lid", "republicans")),
    ),
    person(
        "vladimir-putin",
        "Vladimir Poetin",
        "Poetin",
        "Vladimir Putin",
        roles=(role("president", "russia", "2012-05-07"), role("premier", "russia", "2008-05-08", "2012-05-07")),
    ),
    person("bill-clinton", "Bill Clinton", roles=(role("president", "united-states", "1993-01-20", "2001-01-20"),)),
    person(
        "hillary-clinton",
        "Hillary Clinton",
        "Clinton",
        gender="f",
        roles=(role("minister van Buitenlandse Zaken", "united-states", "2009-01-21", "2013-02-01"),),
    ),
    person(
        "george-h-w-bush", "George H.W. Bush", roles=(role("president", "united-states", "1989-01-20", "1993-01-20"),)
    ),
    person("george-w-bush", "George W. Bush", roles=(role("president", "united-states", "2001-01-20", "2009-01-20"),)),
    person("mark-rutte", "Mark Rutte", "Rutte", roles=(role("premier", "netherlands", "2010-10-14", "2024-07-02"),)),
    person("charles-michel", "Charles Michel", roles=(role("premier", "belgium", "2014-10-11", "2019-10-27"),)),
    person("pieter-omtzigt", "Pieter Omtzigt", "Omtzigt", roles=(role("lid", "cda", "2003", "2021"),)),
    country("united-states", "Verenigde Staten", "Amerikaans", "Amerikaan", "Amerikanen", aliases=("VS", "de VS")),
    country("russia", "Rusland", "Russisch", "Rus", "Russen", capital="moscow"),
    country("netherlands", "Nederland", "Nederlands", "Nederlander", "Nederlanders"),
    country("belgium", "België", "Belgisch", "Belg", "Belgen"),
    country("finland", "Finland", "Fins", "Fin", "Finnen", capital="helsinki"),
    country("norway", "Noorwegen", "Noors", "Noor", "Noren"),
    city("helsinki", "Helsinki", "finland"),
    city("moscow", "Moskou", "russia"),
    city("brussels", "Brussel", "belgium"),
    city("geneva", "Genève", "netherlands"),
    organisation("cda", "CDA", demonyms=("CDA'er", "CDA'ers")),
    organisation("republicans", "Republikeinse Partij", demonyms=("Republikein", "Republikeinen")),
    organisation("trouw", "Trouw"),
    organisation("de-volkskrant", "de Volkskrant", "Volkskrant"),
    organisation("nato", "Navo", "NAVO"),
    organisation(
        "foreign-us", "Ministerie van Buitenlandse Zaken (Verenigde Staten)", "Buitenlandse Zaken", land="united-states"
    ),
    organisation("foreign-russia", "Ministerie van Buitenlandse Zaken (Rusland)", "Buitenlandse Zaken", land="russia"),
    KnownEntity(
        "farming-netherlands",
        EntityType.ORGANISATION,
        "Ministerie van Landbouw",
        "Ministry of Agriculture",
        kind="government",
        aliases=("Landbouw",),
        country="netherlands",
    ),
    organisation("kommersant", "Kommersant", "persbureau Kommersant"),
    KnownEntity("mouthaan", EntityType.PERSON, "Erik Mouthaan", "Erik Mouthaan", handles=("@erikmouthaanRTL",)),
)
EVENTS = (
    meeting(
        "helsinki-2018",
        "Top van Helsinki",
        "2018-07-16",
        "helsinki",
        "donald-trump",
        "vladimir-putin",
        aliases=("ontmoeting in Helsinki", "topontmoeting in Helsinki"),
    ),
    meeting(
        "helsinki-press-2018",
        "Persconferentie in Helsinki",
        "2018-07-16",
        "helsinki",
        "donald-trump",
        "vladimir-putin",
        kind="press-conference",
        parent="helsinki-2018",
    ),
    meeting(
        "helsinki-1990",
        "Top van Bush en Gorbatsjov",
        "1990-09-09",
        "helsinki",
        "george-h-w-bush",
        aliases=("topontmoeting",),
    ),
    meeting(
        "brussels-2016",
        "Overleg van Rutte en Michel",
        "2016-03-03",
        "brussels",
        "mark-rutte",
        "charles-michel",
        kind="meeting",
    ),
    meeting(
        "us-election-2016",
        "Amerikaanse presidentsverkiezingen van 2016",
        "2016-11-08",
        "united-states",
        "donald-trump",
        "hillary-clinton",
        kind="election",
    ),
)
KNOWLEDGE = Knowledge({entity.id: entity for entity in ENTITIES}, {event.id: event for event in EVENTS})
LEXICON = compile_lexicon(KNOWLEDGE)
