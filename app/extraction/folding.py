"""The form in which names are compared: no case, no diacritics, no punctuation."""

import unicodedata


def fold(text: str) -> str:
    """Fold a name for comparison: `Poetin’s` and `POETIN S` are one, as are `Niinistö` and `Niinisto`.

    Letters and digits of any script stay, everything else becomes a single space.
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(char if char.isalnum() else " " for char in decomposed if not unicodedata.combining(char))
    return " ".join(letters.split())
