"""Several people on one computer: each has a folder with their own records, settings and drafts, and may set a PIN.

The first person's data are in the data folder itself, where they were before there were profiles; everybody else has a
folder in `profiles/`. What is known of a person is in `profile.json` in their folder. A PIN keeps colleagues out of the
app's view of the data; the files aren't encrypted, and the texts that speak of it say so.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from simtrainer import paths
from simtrainer.frozen import frozen
from simtrainer.records.belongings import belongings, erase
from simtrainer.say import say

NAME = "profile.json"
FOLDER = "profiles"
FIRST = ""
"""The id of whoever used the program before there were profiles."""
COLOURS = 12
LONGEST_NAME = 40
SHORTEST_PIN = 4
LONGEST_PIN = 64
FREE_TRIES = 3
"""Wrong PINs before one has to wait."""
LONGEST_WAIT = 300.0
"""Seconds that one has to wait at most."""


class CantKeep(Exception):
    """A profile can't be written; the text says why."""


@frozen
class Pin:
    """What is kept of a PIN: never the PIN itself. `wrong` are the wrong ones since the last right one."""

    salt: str
    key: str
    wrong: int = 0
    until: float = 0.0
    """Seconds since 1970 before which none is looked at."""


@frozen
class Profile:
    """Somebody who uses the program here. `colour` is the number of an avatar's colours.

    `damaged`: what is known of them can't be read, a PIN included, so nobody is let in.
    """

    id: str
    name: str = ""
    colour: int = 0
    pin: Pin | None = None
    damaged: bool = False

    @property
    def folder(self) -> Path:
        """Where their data are."""
        return paths.data_folder() if self.id == FIRST else paths.data_folder() / FOLDER / self.id


def read_profiles() -> tuple[Profile, ...]:
    """Everybody who has a profile, the first person first, then by name; never empty."""
    root = paths.data_folder()
    others = tuple(
        _read(folder.name, folder / NAME)
        for folder in sorted((root / FOLDER).glob("*") if (root / FOLDER).is_dir() else ())
        if belongings(folder)  # somebody whose profile.json was deleted still has their runs
    )
    others = tuple(sorted(others, key=lambda one: (one.name.casefold(), one.id)))
    if others and not (root / NAME).exists() and not belongings(root):
        return others  # the first person has left
    return (_read(FIRST, root / NAME), *others)


def must_choose(profiles: tuple[Profile, ...]) -> bool:
    """Whether somebody has to say who they are before anything is shown."""
    return len(profiles) > 1 or any(one.pin is not None or one.damaged for one in profiles)


def save(profile: Profile) -> None:
    """Keep what is known of somebody; CantKeep when it can't be written."""
    kept: dict[str, Any] = {"name": profile.name, "colour": profile.colour}
    if profile.pin is not None:
        pin = profile.pin
        kept["pin"] = {"salt": pin.salt, "key": pin.key, "wrong": pin.wrong, "until": pin.until}
    try:
        profile.folder.mkdir(parents=True, exist_ok=True)
        beside = profile.folder / f"{NAME}.new"
        beside.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        beside.replace(profile.folder / NAME)
    except OSError as error:
        raise CantKeep(
            say("It can't be kept in {folder}: {what}.", folder=profile.folder, what=error.strerror or error)
        ) from error


def add(name: str, colour: int) -> Profile:
    """A new profile; CantKeep when it can't be written."""
    from uuid import uuid4

    profile = Profile(uuid4().hex[:12], clean_name(name), colour % COLOURS)
    save(profile)
    return profile


def remove(profile: Profile) -> list[Path]:
    """Delete somebody's profile with everything kept of them; what couldn't be deleted is returned."""
    if profile.id == FIRST:
        return erase(profile.folder)
    left = erase(profile.folder)
    if not left:
        shutil.rmtree(profile.folder, ignore_errors=True)
    return [profile.folder] if profile.folder.exists() else []


def clean_name(name: str) -> str:
    """A name on one line, without what can't be seen, not too long."""
    return " ".join("".join(one if one.isprintable() else " " for one in name).split())[:LONGEST_NAME].strip()


def with_pin(profile: Profile, pin: str) -> Profile:
    """The profile with a PIN set; "" takes the PIN away. Not kept yet."""
    from secrets import token_hex

    if not pin:
        return replace(profile, pin=None)
    salt = token_hex(16)
    return replace(profile, pin=Pin(salt, _key(pin, salt)))


def try_pin(profile: Profile, pin: str, now: float) -> tuple[Profile, bool]:
    """The profile after a PIN was tried (kept already), and whether it was right; not looked at while one waits."""
    from hmac import compare_digest

    known = profile.pin
    if known is None:
        return profile, not profile.damaged
    if wait_of(profile, now) > 0:
        return profile, False
    right = compare_digest(_key(pin, known.salt), known.key)
    wrong = 0 if right else known.wrong + 1
    until = now + min(2.0 ** (wrong - FREE_TRIES), LONGEST_WAIT) if wrong >= FREE_TRIES else 0.0
    tried = replace(profile, pin=replace(known, wrong=wrong, until=until))
    if tried != profile:
        save(tried)
    return tried, right


def wait_of(profile: Profile, now: float) -> float:
    """Seconds that one has to wait before another PIN is looked at."""
    if profile.pin is None:
        return 0.0
    # a clock that was set back mustn't lock anybody out for years
    return min(max(profile.pin.until - now, 0.0), LONGEST_WAIT)


def _key(pin: str, salt: str) -> str:
    from hashlib import scrypt

    return scrypt(pin.encode("utf-8"), salt=bytes.fromhex(salt), n=2**14, r=8, p=1, maxmem=2**26).hex()


def _read(profile_id: str, file: Path) -> Profile:
    try:
        text = file.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return Profile(profile_id)
    except (OSError, ValueError):
        return Profile(profile_id, damaged=True)
    try:
        found: object = json.loads(text)
        if not isinstance(found, dict):
            raise ValueError
        kept = cast(Mapping[str, Any], found)
        name, colour, pin = kept["name"], kept["colour"], kept.get("pin")
        if not isinstance(name, str) or type(colour) is not int:
            raise ValueError
        return Profile(profile_id, clean_name(name), colour % COLOURS, None if pin is None else _read_pin(pin))
    except (ValueError, KeyError, TypeError, RecursionError):
        return Profile(profile_id, damaged=True)


def _read_pin(kept: Mapping[str, Any]) -> Pin:
    pin = Pin(kept["salt"], kept["key"], kept["wrong"], float(kept["until"]))
    bytes.fromhex(pin.salt)
    bytes.fromhex(pin.key)
    if not pin.salt or not pin.key or type(pin.wrong) is not int:
        raise ValueError
    return pin
