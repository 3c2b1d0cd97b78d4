"""Why a database cannot be opened, each in one line that says what to do."""

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError

FOREIGN = (
    "This database has tables that are not Debrief's, or not all of Debrief's. Please give it a "
    "database of its own, or put a backup back; nothing was changed."
)
NEWER = (
    "This database was written by a newer version of Debrief. Please install that version; "
    "nothing was changed."
)
EARLIER = (
    "The tables of this database are those of an earlier version. Please run `debrief migrate` "
    "once; nothing was changed."
)


class CannotOpen(Exception):
    """The database cannot be used; the message is one line that says what to do."""


class NothingKept(CannotOpen):
    """There are no tables yet, and none were to be made."""


def reason(error: DBAPIError, url: URL) -> str:
    """Say in one line why a database could not be opened, and what to do."""
    if url.get_backend_name() != "sqlite":
        return _postgres_reason(error, url)
    told, where = str(error.orig), url.database
    if "locked" in told:
        return f"Another Debrief is using {where}. Please close it first: one at a time."
    if "not a database" in told or "malformed" in told:
        return f"{where} is not a database that Debrief can read. Nothing was changed."
    if "full" in told:
        return f"The disk is full: {where} could not be opened for writing."
    return f"{where} cannot be opened for writing. Please check the folder and its permissions."


def _postgres_reason(error: DBAPIError, url: URL) -> str:
    told = " ".join(str(error.orig).split())
    where = f"{url.host or url.query.get('host') or 'the server'}, database {url.database}"
    match getattr(error.orig, "sqlstate", None):
        case "42501":
            return (
                f"PostgreSQL at {where}: the role may not do all that is needed there, which is to "
                "read and write every table, and to own them for `debrief migrate`."
            )
        case "55P03" | "57014":
            return (
                f"PostgreSQL at {where}: somebody else is using the tables. Please stop them and "
                "try again; nothing was changed."
            )
        case str(state):
            return f"PostgreSQL at {where} refused with {state}: {told}"
    if "authentication" in told or "password" in told:
        return f"PostgreSQL at {where} refuses the user or password in DATABASE_URL."
    if "does not exist" in told:
        return f"PostgreSQL at {where}: the database or the role does not exist. Please create it."
    why = told.rpartition("failed: ")[2]
    return f"PostgreSQL at {where} cannot be reached. Please check DATABASE_URL: {why}"
