"""What must hold in any database, whatever was done to it: checked by counting everything afresh."""

from sqlmodel import Session

FAULTS = {
    "articles with fewer quotes than they say": """
        SELECT id FROM article
        WHERE quote_count <> (SELECT count(*) FROM quote WHERE article_id = article.id)""",
    "articles without a section": """
        SELECT id FROM article WHERE NOT EXISTS (SELECT 1 FROM section WHERE article_id = article.id)""",
    "entities miscounted": """
        SELECT id FROM entity WHERE
            mention_count <> (SELECT count(*) FROM mention WHERE entity_id = entity.id) OR
            article_count <> (SELECT count(*) FROM appearance WHERE entity_id = entity.id) OR
            quote_count <> (SELECT count(*) FROM quote WHERE speaker_id = entity.id) OR
            about_count <> (SELECT count(*) FROM about WHERE entity_id = entity.id)""",
    "entities with wrong first or last quotes": """
        SELECT id FROM entity WHERE
            first_quoted <> coalesce((SELECT substr(min(published_earliest || published_edtf), 11) FROM quote
                WHERE speaker_id = entity.id), '') OR
            last_quoted <> coalesce((SELECT substr(max(published_earliest || published_edtf), 11) FROM quote
                WHERE speaker_id = entity.id), '')""",
    "appearances miscounted": """
        SELECT entity_id FROM appearance WHERE
            mentions <> (SELECT count(*) FROM mention
                WHERE mention.entity_id = appearance.entity_id AND mention.article_id = appearance.article_id) OR
            quotes <> (SELECT count(*) FROM quote
                WHERE speaker_id = appearance.entity_id AND quote.article_id = appearance.article_id) OR
            about <> (SELECT count(*) FROM about JOIN quote ON quote.id = quote_id
                WHERE about.entity_id = appearance.entity_id AND quote.article_id = appearance.article_id)""",
    "events miscounted": """
        SELECT id FROM event WHERE
            article_count <> (SELECT count(*) FROM coverage WHERE event_id = event.id) OR
            quote_count <> (
                WITH RECURSIVE part (id) AS (
                    SELECT event.id UNION SELECT child.id FROM event AS child JOIN part ON child.parent_id = part.id
                ) SELECT count(*) FROM quote JOIN part ON part.id = quote.event_id)""",
    "outlets miscounted": """
        SELECT id FROM outlet WHERE
            article_count <> (SELECT count(*) FROM article WHERE outlet_id = outlet.id) OR
            quote_count <> (SELECT count(*) FROM quote WHERE outlet_id = outlet.id)""",
    "entities that nothing names": """
        SELECT id FROM entity WHERE NOT known
            AND NOT EXISTS (SELECT 1 FROM appearance WHERE entity_id = entity.id)
            AND NOT EXISTS (SELECT 1 FROM participant WHERE entity_id = entity.id)
            AND NOT EXISTS (SELECT 1 FROM event WHERE place_id = entity.id)
            AND NOT EXISTS (SELECT 1 FROM entity_member WHERE entity_id = entity.id)""",
    "events that nothing names": """
        SELECT id FROM event WHERE NOT known
            AND NOT EXISTS (SELECT 1 FROM coverage WHERE event_id = event.id)
            AND NOT EXISTS (SELECT 1 FROM event AS child WHERE child.parent_id = event.id)""",
    "events told of that their article does not cover": """
        SELECT told FROM event_telling WHERE NOT EXISTS (SELECT 1 FROM coverage
            WHERE coverage.event_id = event_telling.event_id AND coverage.article_id = event_telling.article_id)""",
    "entities without a label": """
        SELECT id FROM entity
        WHERE folded <> '' AND NOT EXISTS
            (SELECT 1 FROM alias WHERE entity_id = entity.id AND kind IN ('label', 'surname'))""",
    "quotes whose JSON is not where it is looked for": """
        SELECT quote.id FROM quote LEFT JOIN quote_json ON quote_json.quote_id = quote.id WHERE
            quote_json.quote_id IS NULL OR
            quote_json.speaker_id <> coalesce(quote.speaker_id, '') OR
            quote_json.published_earliest <> quote.published_earliest OR
            quote_json.published_latest <> quote.published_latest""",
    "quotes that differ from their article": """
        SELECT quote.id FROM quote JOIN article ON article.id = quote.article_id WHERE
            quote.published_earliest <> article.published_earliest OR
            quote.published_latest <> article.published_latest OR
            coalesce(quote.outlet_id, '') <> coalesce(article.outlet_id, '') OR
            quote.language <> article.language""",
}


def faults(session: Session) -> dict[str, list[str]]:
    """What is wrong, with the ids concerned; nothing in a sound database."""
    connection = session.connection()
    found = {name: list(connection.exec_driver_sql(sql).scalars()) for name, sql in FAULTS.items()}
    return {name: ids for name, ids in found.items() if ids}
