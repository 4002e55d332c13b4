"""How sure a speaker is, by the route on which he was found."""

from enum import StrEnum
from math import prod


class Route(StrEnum):
    """How the words for a speaker were resolved, and how he was carried to a quotation that does not name him."""

    NAMED = "a name beside the cue"
    TOGETHER = "names joined by en"
    POSSESSOR = "a name before a noun for an utterance"
    SIGNED = "the signature under a message"
    KNOWN_ROLE = "an office, or a noun that the text gives to the name"
    VARIED = "a noun for whoever was spoken of last"
    PAIR = "a noun for two who were spoken of"
    LAST_BODY = "a noun for the body last named"
    INDEFINITE = "een, or a spokesperson of somebody"
    DEFINITE = "a description of nobody whom the text names"
    PRONOUN_ALONE = "a pronoun that one alone fits"
    PRONOUN_CLEAR = "a pronoun that the subject of a sentence before fits best"
    PRONOUN_RIVALS = "a pronoun that two fit about as well"
    PRONOUN_UNTOLD = "a pronoun for somebody whose gender nothing tells"
    PRONOUN_UNNAMED = "a pronoun for somebody without a name"
    PRONOUN_FAR = "a pronoun for somebody in the heading or in a quotation"
    PRONOUN_PLURAL = "they"
    NOBODY = "nobody is told"
    # carried over
    CONTINUED = "right after words of the same speaker, in one paragraph"
    INTRODUCED = "after a sentence about one person"
    INTRODUCED_AMONG = "after a sentence about one of several persons"
    LINGERING = "after a sentence about nobody, in a paragraph in which he spoke"
    LINGERING_SILENT = "after a sentence about nobody, in a paragraph in which nobody spoke"
    NEXT = "at the head of a paragraph, after words of the same speaker"
    NEXT_RIVALS = "at the head of a paragraph, after words of two speakers"
    NEXT_NARRATED = "at the head of a paragraph, after narration"
    FOLLOWED = "before the sentence that introduces him"
    COMPLETED = "before more words of the same speaker"
    INTERVIEWED = "an answer in an interview"
    HEADED = "under a heading that names him"
    ASKED = "the one to whom a question was put"
    COLON = "a colon after a sentence that he is the subject of"
    ECHOED = "klinkt het"
    SUBJECT = "the subject of a sentence that reports nothing"
    UNMARKED = "unmarked words"


CARRIED = frozenset(list(Route)[list(Route).index(Route.CONTINUED) :])

CONFIDENCE = {
    Route.NAMED: 0.97, Route.TOGETHER: 0.96, Route.POSSESSOR: 0.95, Route.SIGNED: 0.98, Route.KNOWN_ROLE: 0.93,
    Route.VARIED: 0.82, Route.PAIR: 0.78, Route.LAST_BODY: 0.81, Route.INDEFINITE: 0.925, Route.DEFINITE: 0.83,
    Route.PRONOUN_ALONE: 0.94, Route.PRONOUN_CLEAR: 0.91, Route.PRONOUN_RIVALS: 0.7, Route.PRONOUN_UNTOLD: 0.8,
    Route.PRONOUN_UNNAMED: 0.79, Route.PRONOUN_FAR: 0.6, Route.PRONOUN_PLURAL: 0.65, Route.NOBODY: 0.6,
    Route.CONTINUED: 0.98, Route.INTRODUCED: 0.92, Route.INTRODUCED_AMONG: 0.76, Route.LINGERING: 0.75,
    Route.LINGERING_SILENT: 0.74, Route.NEXT: 0.87, Route.NEXT_RIVALS: 0.55, Route.NEXT_NARRATED: 0.66,
    Route.FOLLOWED: 0.84, Route.COMPLETED: 0.85, Route.INTERVIEWED: 0.86, Route.HEADED: 0.61, Route.ASKED: 0.73,
    Route.COLON: 0.88, Route.ECHOED: 0.72, Route.SUBJECT: 0.68, Route.UNMARKED: 0.77,
}  # fmt: skip


def confidence(routes: tuple[Route, ...]) -> float:
    """Return the share of the answers found on these routes that is right, as if each step went wrong by itself."""
    return round(prod(CONFIDENCE[route] for route in routes), 3)


def carried(routes: tuple[Route, ...], route: Route) -> tuple[Route, ...]:
    """Return the routes of a source that is carried on; of several such steps the least certain one counts."""
    steps = [step for step in routes if step in CARRIED]
    return (*(step for step in routes if step not in CARRIED), min((*steps, route), key=lambda step: CONFIDENCE[step]))
