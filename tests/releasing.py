"""Says what a person must look at before a release: `make release` waits for it."""

import sys
from datetime import UTC, datetime

from bot import care


def main() -> None:
    """Name every helpline whose row nobody has checked lately; exit 1 if there is one."""
    table = care.helplines()
    stale = care.unchecked(datetime.now(UTC).date())
    for country in stale:
        line = table[country]
        when = f"last checked on {line.checked_on}" if line.checked_on else "never checked"
        print(f"{country}  {line.name}, {line.call}: {when}. Look at {line.source}.")
    if stale:
        print(
            f"{len(stale)} of {len(table)} helplines wait for a person. Write the day under "
            "checked_on in bot/care/helplines.toml, and correct what has changed."
        )
        sys.exit(1)
    print(f"All {len(table)} helplines were checked within {care.FRESH.days} days.")


if __name__ == "__main__":
    main()
