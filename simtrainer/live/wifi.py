"""A Wi-Fi as phones read it from a QR code."""

from __future__ import annotations

import re

from simtrainer.frozen import frozen


@frozen
class Wifi:
    """The room's network; without a password it is an open one."""

    name: str
    password: str = ""

    @property
    def words(self) -> str:
        """What the code holds: `WIFI:T:WPA;S:name;P:password;;`."""
        if not self.password:
            return f"WIFI:T:nopass;S:{_escaped(self.name)};;"
        return f"WIFI:T:WPA;S:{_escaped(self.name)};P:{_escaped(self.password)};;"


def _escaped(text: str) -> str:
    return re.sub(r'([\\;,:"])', r"\\\1", text)
