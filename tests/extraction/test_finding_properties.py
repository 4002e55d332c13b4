"""What holds for names, dates and events of any text whatever."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.extraction.entities import find_entities
from app.extraction.events import find_dates_and_events
from app.extraction.partial_dates import parse_edtf
from app.extraction.plain_letters import plain
from app.extraction.records import Section, Span
from app.extraction.sentences import TOKEN, split_sentences, tokens
from app.extraction.words import WORD, split_words
from tests.extraction.known import LEXICON

WORDS = (
    "Trump", "Poetin", "Poetins", "Clinton", "Jan", "van", "de", "De", "in", "'t", "Helsinki", "Russische", "CDA'er",
    "Trump-kamp", "St.", "W.", "&", "(CPB)", ".", ",", "?", "’s", "minister", "ministerie", "van", "Justitie", "en",
    "Veiligheid", "top", "ontmoeting", "vandaag", "deze", "week", "dinsdag", "16", "juli", "2018", "najaar", "\n",
)  # fmt: skip
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
NEWS_LIKE = st.lists(st.sampled_from(WORDS) | ANY_TEXT, max_size=30).map(" ".join)
PUBLISHED = st.sampled_from(
    [None, "2018", "2018-07", "2018-07-16", "0001-01-01", "9999-12-31", "2018-07-10/2018-07-20"]
)


@given(NEWS_LIKE | ANY_TEXT, PUBLISHED)
@settings(max_examples=300, deadline=None)
def test_every_span_lies_in_the_text_and_nothing_raises(text: str, published: str | None) -> None:
    when = parse_edtf(published) if published else None
    sentences = split_sentences(text, (Section("paragraph", Span(0, len(text))),)) if text else ()
    index = find_entities(text, sentences, LEXICON, when)
    dates, events = find_dates_and_events(text, sentences, index, LEXICON, when)
    spans = [found.mention.span for found in index.located]
    spans += [date.span for date in dates]
    spans += [item.span for item in events.evidence]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(date.when is None or date.when.text == text[slice(*date.span)] for date in dates)
    assert {found.entity for found in index.located} == set(index.by_id)
    assert find_entities(text, sentences, LEXICON, when).located == index.located


@given(NEWS_LIKE)
@settings(max_examples=200, deadline=None)
def test_mentions_do_not_overlap(text: str) -> None:
    located = find_entities(text, (), LEXICON).located
    spans = [found.mention.span for found in located]
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_plain_letters_keep_their_places(text: str) -> None:
    assert len(plain(text)) == len(text)
    assert plain(plain(text)) == plain(text)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_plain_letters_do_not_depend_on_those_beside_them(text: str) -> None:
    assert plain(text) == "".join(plain(character) for character in text)


@given(NEWS_LIKE | ANY_TEXT)
def test_words_are_what_their_pattern_finds(text: str) -> None:
    found = [(match.start(), match.end(), match[0]) for match in WORD.finditer(text)]
    assert [(word.start, word.end, word.text) for word in split_words(text)] == found


@given(NEWS_LIKE | ANY_TEXT)
def test_tokens_are_what_their_pattern_finds(text: str) -> None:
    found = [(match.start(), match.end(), match[0]) for match in TOKEN.finditer(text)]
    assert [(token.start, token.end, token.text) for token in tokens(text, Span(0, len(text)))] == found
