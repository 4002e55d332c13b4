"""From a Dutch news text to records with spans. Pure: no input or output, no clock, no framework."""
