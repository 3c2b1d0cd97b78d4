"""Tables of words and phrases, written as plain text so that anybody can read and extend them."""


def words(block: str) -> frozenset[str]:
    """Read words that stand between spaces."""
    return frozenset(block.split())


def phrases(block: str) -> tuple[str, ...]:
    """Read phrases that stand between commas."""
    return tuple(" ".join(part.split()) for part in block.split(",") if part.strip())
