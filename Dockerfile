# The service with its seed data. The tag names the minor version and the Debian release, so that a rebuild takes
# their security fixes; what is installed on top is fixed by the hashes in requirements.lock.
FROM python:3.13-slim-trixie AS build
WORKDIR /build
COPY requirements.lock .
RUN python -m venv /opt/venv \
    && /opt/venv/bin/pip install --no-cache-dir --disable-pip-version-check --no-deps --require-hashes -r requirements.lock

FROM python:3.13-slim-trixie
LABEL org.opencontainers.image.title="woordelijk" \
      org.opencontainers.image.description="Who said what in Dutch news, as a REST API"
# A number, so that an orchestrator can see that it is not root; the name is there for libraries that look one up.
RUN useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin woordelijk \
    && install --directory --owner=10001 --group=10001 /data
COPY --from=build /opt/venv /opt/venv
WORKDIR /srv/woordelijk
COPY . .
# Nothing is written outside /data and /tmp: the root file system can be read-only.
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    DATABASE_URL=sqlite:////data/woordelijk.db
USER 10001:10001
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/health/ready', timeout=4)"]
# Loading the same data again changes nothing, so every start may do it; `exec` lets the server receive SIGTERM.
CMD ["sh", "-c", "python -m app migrate && python -m app seed && exec python -m app serve --host 0.0.0.0 --port 8000"]
