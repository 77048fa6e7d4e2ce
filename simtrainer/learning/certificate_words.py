"""The words of a certificate's rows in each language that it is written in, all known here: any is read by any."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from simtrainer.frozen import frozen


@frozen
class CertificateWords:
    """What stands before each value, and how a day is written. A computer that speaks another language reads it too."""

    labels: tuple[str, ...]
    """Name, belt, earned on, valid until, rule packs, stories: in this order."""
    code: str
    none: str
    months: tuple[str, ...]
    point: str = ""
    """After the number of the day."""

    def day(self, day: date) -> str:
        """ "18 October 2026"."""
        return f"{day.day}{self.point} {self.months[day.month - 1]} {day.year}"

    def day_of(self, text: str) -> date | None:
        """The day that `day` wrote, None when it isn't one."""
        parts = text.split()
        try:
            month = [one.casefold() for one in self.months].index(parts[1].casefold()) + 1
            return date(int(parts[2]), month, int(parts[0].removesuffix(self.point)))
        except (ValueError, IndexError, OverflowError):
            return None


ENGLISH = CertificateWords(
    labels=("Name", "Belt", "Earned on", "Valid until", "Rule packs", "Stories and versions"),
    code="Check code",
    none="none",
    months=(
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ),
)  # fmt: skip
GERMAN = CertificateWords(
    labels=("Name", "Gürtel", "Erworben am", "Gültig bis", "Regelpakete", "Geschichten"),
    code="Prüfcode",
    none="keine",
    months=(
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ),
    point=".",
)  # fmt: skip
WORDS: Mapping[str, CertificateWords] = {"": ENGLISH, "de": GERMAN}
"""By language, as two letters; "" for the one that everything is written in."""


def words_in(language: str) -> CertificateWords:
    """The words of a language; English where there are none."""
    return WORDS.get(language, ENGLISH)
