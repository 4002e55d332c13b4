"""The least that FastAPI can do with these parameters: a body that never changes, of CONSTANT_BYTES bytes."""

import os

from fastapi import FastAPI, Response

BODY = b'"%b"' % (b"x" * (int(os.environ.get("CONSTANT_BYTES", "20000")) - 2))

app = FastAPI()


@app.get("/v1/quotes")
async def quotes(speaker: str, limit: int = 20, cursor: str | None = None) -> Response:  # noqa: ARG001 – read, not used
    """Give the same bytes, whatever is asked."""
    return Response(BODY, media_type="application/json")
