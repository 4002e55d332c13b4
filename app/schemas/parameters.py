"""Marks on the fields of a query model that say how a parameter is written in a query string."""


class CommaSeparated:
    """Marks a list parameter that is written once, with commas: `include=quotes,entities`.

    A list without this mark is written by repeating its name: `entity=nato&entity=russia`.

        include: Annotated[tuple[Part, ...], CommaSeparated()] = ()
    """
