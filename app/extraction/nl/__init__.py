"""Dutch words only: one kind of word knowledge a file, sorted, with its provenance, and no logic."""
