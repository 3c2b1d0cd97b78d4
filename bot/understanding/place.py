"""A place as it is read out of words."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Where:
    """A zone, empty where a country has several, and a country (ISO 3166), empty if not known."""

    zone: str
    country: str
