"""What the database already says about an article and about outlets."""

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, select

from app.errors import SourceUnreadable
from app.extraction.folding import fold
from app.extraction.partial_dates import parse_edtf
from app.extraction.records import ArticleKind
from app.ingest.source import Source, Stated
from app.store.submissions import Origin, OutletRef, article_id
from app.store.tables import Article, Outlet

STATED = "stated"  # provenance: what the source, or whoever loaded it, said about it
LENT = "fromRetelling"  # provenance: what only the retelling of an original says


@dataclass(frozen=True, slots=True)
class Present:
    """An article as it is stored. `own` is what was said about it, `lent` what was taken from its retelling."""

    fingerprint: str
    own: Stated
    lent: Stated
    source: Source


def present_article(session: Session, source_sha256: str) -> Present | None:
    """What is stored under an identity."""
    row = session.get(Article, article_id(source_sha256))
    if row is None:
        return None
    said = Stated(
        title=row.title,
        outlet=row.outlet_id,
        published=parse_edtf(row.published_edtf) if row.published_edtf else None,
        kind=ArticleKind(row.kind),
        language=row.language,
        url=row.source_url,
    )
    own, lent = (said.only(set(row.provenance.get(name, ()))) for name in (STATED, LENT))
    base = {name: value for name, value in row.provenance.items() if name not in {STATED, LENT}}
    source = Source(row.id, row.body, row.source_sha256, Origin(row.origin), own, base)
    return Present(row.fingerprint, own, lent, source)


def provenance(source: Source, own: Stated, lent: set[str]) -> dict[str, Any]:
    """Where an article and what is said about it come from, as `present_article` reads it."""
    stated = own.difference(Stated()) - lent
    return source.provenance | {name: sorted(names) for name, names in ((STATED, stated), (LENT, lent)) if names}


def check_url(session: Session, url: str, identity: str) -> None:
    """Raise SourceUnreadable if another article than this has the URL."""
    other = select(Article.id).where(Article.source_url == url, Article.source_sha256 != identity)
    if (found := session.exec(other).first()) is not None:
        raise SourceUnreadable(f"Its url is that of another article, {found}.")


def resolve_outlet(session: Session, text: str) -> OutletRef:
    """The outlet with this id or name, or a new one of that name.

    Raises SourceUnreadable for a name that no id can be made of.
    """
    key = fold(text)
    for outlet in session.exec(select(Outlet).order_by(Outlet.id)):
        if text == outlet.id or key in {fold(name) for name in (outlet.name, *outlet.aliases)}:
            return OutletRef(outlet.id, outlet.name)
    slug = "-".join(key.encode("ascii", "ignore").decode().split())
    if not slug:
        raise SourceUnreadable(f"Its outlet {text!r} has no letter a–z or digit to make an id of.")
    return OutletRef(slug, text)
