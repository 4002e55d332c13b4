"""The JSON of the API: frozen read models."""
