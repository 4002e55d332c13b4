"""Where commands write: results to stdout, everything else to stderr; and the options they share."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from app.extraction.records import ArticleKind, Knowledge
from app.knowledge import load
from app.settings import get_settings

out = Console(soft_wrap=True, highlight=False)
err = Console(stderr=True, soft_wrap=True, highlight=False)

Published = Annotated[
    str | None,
    typer.Option(metavar="EDTF", help="Publication date of texts that do not say: 2018, 2018-07 or 2018-07-16."),
]
Kind = Annotated[ArticleKind | None, typer.Option(help="What the texts are; found out if not given.")]


def knowledge() -> Knowledge:
    """What is known beforehand. Raises KnowledgeInvalid."""
    return load(get_settings().seed_data / "knowledge")


def bundled_articles() -> Path:
    """The folder of the articles that come with the program."""
    return get_settings().seed_data / "articles"
