"""What the preflight says about addresses and firewalls."""

from __future__ import annotations

import sys

from simtrainer.ui.live.preflight.addresses import Sort
from simtrainer.ui.shared.chips import Tone
from simtrainer.ui.shared.tr import tr


def sort_chip(sort: Sort) -> tuple[str, Tone, str]:
    """A word, tone and icon for a sort of address."""
    chips: dict[Sort, tuple[str, Tone, str]] = {
        "good": (tr("private"), "good", "circle-check"),
        "public": (tr("public"), "caution", "triangle-alert"),
        "vpn": (tr("VPN"), "caution", "triangle-alert"),
        "virtual": (tr("virtual"), "neutral", "info"),
        "none": (tr("no network"), "risk", "circle-x"),
    }
    return chips[sort]


def advice_on(sort: Sort | None) -> str:
    """What to think of the address that is marked; None when there is none at all."""
    match sort:
        case "good":
            return tr("A private network: only devices in it can come in.")
        case "public":
            return tr(
                "A public address: anybody who knows it could knock, and phones may warn. Better a "
                "private network or a hotspot."
            )
        case "vpn":
            return tr(
                "This is a VPN's address: phones in the room can't reach it. Leave the VPN for the "
                "hour, or choose another address."
            )
        case "virtual":
            return tr("An address for machines inside this computer. Phones can't reach it.")
        case "none":
            return tr("The network gave no address. Join the Wi-Fi again, or open a hotspot.")
        case None:
            return tr(
                "No network was found. Join the Wi-Fi, open a hotspot on this computer, or run the room by hands."
            )


def firewall_hint(platform: str = sys.platform) -> str:
    """What to look at when the phone doesn't come."""
    if platform == "win32":
        first = tr("Windows may have asked about the firewall behind this window: allow private networks.")
    elif platform == "darwin":
        first = tr("macOS may ask whether simtrainer may accept connections: allow it.")
    else:
        first = tr("A firewall on this computer may keep phones out: let its port through.")
    second = tr("Guest networks often keep devices apart. Try a hotspot, or go by hands: nothing else changes.")
    return f"{first} {second}"
