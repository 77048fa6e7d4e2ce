"""On which of this computer's addresses a room can be opened, and what to think of each."""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import IPv4Address
from typing import Literal

from PySide6.QtNetwork import QAbstractSocket, QHostAddress, QNetworkInterface

from simtrainer.frozen import frozen

Sort = Literal["good", "vpn", "virtual", "public", "none"]
"""good: a private network's. vpn: others on the Wi-Fi can't reach it. virtual: of machines inside this one.
public: reachable from anywhere. none: the network gave no address."""
_RANK: dict[Sort, int] = {"good": 0, "public": 1, "virtual": 2, "vpn": 3, "none": 4}
_VPN = ("tun", "tap", "wg", "ppp", "utun", "ipsec", "tailscale", "zt", "nordlynx", "vpn", "wireguard", "anyconnect")
_VIRTUAL = ("docker", "br-", "veth", "virbr", "vmnet", "vbox", "vethernet", "hyper-v", "vmware", "podman", "lxc")
_SHARED = IPv4Address("100.64.0.0"), IPv4Address("100.127.255.255")
"""Addresses that many VPNs (and carriers) give."""


@frozen
class Found:
    """An address as the system tells it."""

    host: str
    name: str
    wireless: bool = False
    tunnel: bool = False


@frozen
class Address:
    """An address that a room can be opened on, and of which sort it is."""

    host: str
    name: str
    sort: Sort
    wireless: bool = False


def judged(found: Iterable[Found]) -> list[Address]:
    """The addresses with what to think of them, the best first; this computer's own loop is left out."""
    addresses = [
        Address(one.host, one.name, _sort(one), one.wireless) for one in found if not IPv4Address(one.host).is_loopback
    ]
    return sorted(addresses, key=lambda one: (_RANK[one.sort], not one.wireless, one.name, one.host))


def find_addresses() -> list[Address]:
    """The addresses of this computer now."""
    found: list[Found] = []
    flags = QNetworkInterface.InterfaceFlag
    kinds = QNetworkInterface.InterfaceType
    for interface in QNetworkInterface.allInterfaces():
        if not interface.flags() & flags.IsUp or not interface.flags() & flags.IsRunning:
            continue
        for entry in interface.addressEntries():
            host: QHostAddress = entry.ip()
            if host.protocol() == QAbstractSocket.NetworkLayerProtocol.IPv4Protocol:
                found.append(
                    Found(
                        host.toString(),
                        interface.humanReadableName(),
                        interface.type() == kinds.Wifi,
                        interface.type() in (kinds.Ppp, kinds.Virtual)
                        or bool(interface.flags() & flags.IsPointToPoint),
                    )
                )
    return judged(found)


def own_hosts(addresses: Iterable[Address]) -> set[str]:
    """Addresses from which a visitor is this very computer."""
    return {one.host for one in addresses}


def is_another(visitor: str, addresses: Iterable[Address]) -> bool:
    """Whether a visitor is another device than this computer."""
    try:
        return not IPv4Address(visitor).is_loopback and visitor not in own_hosts(addresses)
    except ValueError:
        return False


def _sort(one: Found) -> Sort:
    host, name = IPv4Address(one.host), one.name.casefold()
    if host.is_link_local:
        return "none"
    if any(name.startswith(word) or f" {word}" in name for word in _VIRTUAL):
        return "virtual"
    if one.tunnel or any(name.startswith(word) for word in _VPN) or "vpn" in name or _SHARED[0] <= host <= _SHARED[1]:
        return "vpn"
    return "good" if host.is_private else "public"
