"""How seldom cyclic garbage is looked for in a process that answers or reads much."""

import gc


def spare_collections() -> None:
    """Look for cyclic garbage seldom, and never among what there is now and stays, such as the knowledge.

    Answers are made of rows, what is found in a text of plain records: neither leaves many cycles.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 50)
