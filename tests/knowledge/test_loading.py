from pathlib import Path

import pytest

from app.errors import KnowledgeInvalid
from app.extraction.records import EntityType, Precision
from app.knowledge import load

SEED = Path(__file__).parents[2] / "seed_data" / "knowledge"

RUSSIA = '[[entity]]\nid = "russia"\ntype = "place"\nkind = "country"\nnl = "Rusland"\nen = "Russia"\n'
PUTIN = """
[[entity]]
id = "vladimir-putin"
type = "person"
nl = "Vladimir Poetin"
en = "Vladimir Putin"
wikidata = "Q7747"
gender = "m"
aliases = ["Poetin"]
roles = [ { title = "president", of = "russia", from = "2000-05-07", to = "2008-05-07" } ]
"""
TOP = """
[[event]]
id = "top"
type = "summit"
nl = "Top"
en = "Summit"
when = "2018-07-16"
place = "russia"
participants = [ { entity = "russia", role = "host" }, { entity = "russia" } ]
aliases = ["de top"]
"""


def entity(**members: str) -> str:
    """An [[entity]] that is right but for what is given; a member of None is left out."""
    table = {"id": '"a"', "type": '"other"', "nl": '"A"', "en": '"A"'} | members
    return "[[entity]]\n" + "".join(f"{name} = {value}\n" for name, value in table.items() if value)


def event(**members: str) -> str:
    table = {"id": '"e"', "type": '"summit"', "nl": '"E"', "en": '"E"'} | members
    return "[[event]]\n" + "".join(f"{name} = {value}\n" for name, value in table.items() if value)


def test_the_seed_knowledge_is_valid() -> None:
    knowledge = load(SEED)
    assert knowledge.entities["vladimir-putin"].nl == "Vladimir Poetin"
    assert list(knowledge.entities) == sorted(knowledge.entities)


def test_entries_become_records(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(RUSSIA + PUTIN + TOP, encoding="utf-8")
    knowledge = load(tmp_path)
    putin = knowledge.entities["vladimir-putin"]
    assert (putin.type, putin.aliases, putin.gender) == (EntityType.PERSON, ("Poetin",), "m")
    [role] = putin.roles
    assert (role.title, role.of) == ("president", "russia")
    assert role.start is not None
    assert role.start.precision is Precision.DAY
    top = knowledge.events["top"]
    assert [p.role for p in top.participants] == ["host", "participant"]
    assert (top.place, top.aliases) == ("russia", ("de top",))


def test_an_empty_folder_is_empty_knowledge(tmp_path: Path) -> None:
    assert load(tmp_path).entities == {}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        pytest.param("[[entity]\n", "cannot be read", id="no TOML"),
        pytest.param("[[person]]\n", "table 'person'", id="a table nobody knows"),
        pytest.param('entity = "a"\n', "write [[entity]]", id="no list of tables"),
        pytest.param(entity(id=""), "has no id", id="no id"),
        pytest.param(entity(id='"Ünique"'), "kebab-case", id="an id with capitals and accents"),
        pytest.param(entity(nl=""), "has no nl", id="no Dutch label"),
        pytest.param(entity(nl='" A"'), "spaces at its edges", id="a label with a space before it"),
        pytest.param(entity(type='"persoon"'), "'persoon' is not one of", id="a type nobody knows"),
        pytest.param(entity(gender='"v"'), "gender 'v'", id="a gender nobody knows"),
        pytest.param(entity(wikidata='"7747"'), "Q7747", id="a Wikidata id without its letter"),
        pytest.param(entity(alias='["B"]'), "unknown member 'alias'", id="a misspelt member"),
        pytest.param(entity(aliases='"B"'), "aliases is no list", id="a text where a list should be"),
        pytest.param(entity(outlet='"ja"'), "neither true nor false", id="a text where a truth should be"),
        pytest.param(entity(country='"narnia"'), "country 'narnia' is no entity", id="a country that is not there"),
        pytest.param(entity(capital='"narnia"'), "capital 'narnia'", id="a capital that is not there"),
        pytest.param(entity(roles='"x"'), "roles is no list of tables", id="a role as a text"),
        pytest.param(entity(roles='[{ of = "a" }]'), "has no title", id="a role without a title"),
        pytest.param(entity(roles='[{ title = "t", of = "b" }]'), "of 'b' is no entity", id="an office of nothing"),
        pytest.param(entity(roles='[{ title = "t", from = "2018-13" }]'), "no month", id="a month that is not there"),
        pytest.param(
            entity(roles='[{ title = "t", from = "2018", to = "2017" }]'),
            "ends 2017 before",
            id="an end before a start",
        ),
        pytest.param(entity() + entity(), "has the id of", id="an id that comes twice"),
        pytest.param(entity(id='"b"') + entity(), "sorted by id", id="entries out of order"),
        pytest.param(event(type='"feest"'), "'feest' is not one of", id="an event type nobody knows"),
        pytest.param(event(when='"gisteren"'), "is not an EDTF date", id="a date that is none"),
        pytest.param(event(place='"narnia"'), "place 'narnia'", id="a place that is not there"),
        pytest.param(event(participants='[{ entity = "x" }]'), "participant 'x'", id="a participant that is not there"),
        pytest.param(event(parent='"f"'), "parent 'f' is no event", id="a whole that is not there"),
        pytest.param(event(parent='"e"'), "is a part of itself", id="an event that is part of itself"),
        pytest.param(
            event(parent='"f"') + event(id='"f"', parent='"g"') + event(id='"g"', parent='"f"'),
            "event f: is a part of itself",
            id="events that are part of each other",
        ),
    ],
)
def test_a_fault_is_named_with_its_file_and_entry(content: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "faulty.toml").write_text(content, encoding="utf-8")
    with pytest.raises(KnowledgeInvalid) as raised:
        load(tmp_path)
    assert said in raised.value.detail
    assert raised.value.faults


def test_every_fault_is_named_at_once(tmp_path: Path) -> None:
    (tmp_path / "one.toml").write_text(entity(nl="", type='"x"'), encoding="utf-8")
    (tmp_path / "two.toml").write_bytes(b"\xff")
    with pytest.raises(KnowledgeInvalid) as raised:
        load(tmp_path)
    assert len(raised.value.faults) == 3
    assert "one.toml entity 1 (a)" in raised.value.detail
    assert "two.toml" in raised.value.detail


def test_a_long_list_of_faults_is_cut_in_the_message_only(tmp_path: Path) -> None:
    content = "".join(entity(id=f'"a{n:02}"', en="") for n in range(30))
    (tmp_path / "many.toml").write_text(content, encoding="utf-8")
    with pytest.raises(KnowledgeInvalid) as raised:
        load(tmp_path)
    assert "and 10 more" in raised.value.detail
    assert len(raised.value.faults) == 30
