"""A certificate that the trainer brings: with it phones come in by https, under the name that it was issued for."""

from __future__ import annotations

import re
import ssl
from collections.abc import Callable
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path
from typing import Literal

from simtrainer.frozen import frozen
from simtrainer.say import say

Where = Literal["certificate", "key", "name"]
# Of OpenSSL (x509_vfy.h); Python has no names for them.
_NOT_YET, _EXPIRED = 9, 10
_NAME = re.compile(r"(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+")


class BadCertificate(Exception):
    """A certificate can't be used: the message says why, `advice` what to do, `where` which of the three it is."""

    def __init__(self, where: Where, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.where: Where = where
        self.advice = advice


@frozen
class Certificate:
    """What the server shows to phones that ask for `name`; `known` says whether they will believe it."""

    name: str
    until: datetime
    context: ssl.SSLContext
    known: bool
    """This computer trusts who issued it, with the intermediate certificates in the file; else phones warn."""


def load_certificate(certificate: Path, key: Path, name: str) -> Certificate:
    """Read a certificate with its chain and its key, both PEM; BadCertificate says what is wrong with them."""
    wanted = tidy_name(name)
    _look(certificate, "certificate", "BEGIN CERTIFICATE")
    _look(key, "key", "PRIVATE KEY")
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        server.load_cert_chain(certificate, key, password=_no_password)
    except _Locked as error:
        advice = say("Save a copy of it without one, and use that.")
        raise BadCertificate("key", say("The key is locked with a password."), advice) from error
    except ssl.SSLError as error:
        raise _not_a_pair(error, certificate, key) from error
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN  # what is in the file is enough here: date and name are asked
    client.load_verify_locations(certificate)
    try:
        until = _handshake(server, client, wanted)
    except ssl.SSLCertVerificationError as error:
        raise _not_valid(error, wanted) from error
    except ssl.SSLError as error:
        raise BadCertificate(
            "certificate", say("No phone could use this certificate: {reason}.", reason=error.reason)
        ) from error
    try:
        _handshake(server, ssl.create_default_context(), wanted)
        known = True
    except ssl.SSLError:
        known = False
    return Certificate(wanted, until, server, known)


def tidy_name(name: str) -> str:
    """A host's name as it was meant, from what people paste; BadCertificate when it is none."""
    tidy = name.strip().lower().removeprefix("https://").removeprefix("http://").rstrip("/").rstrip(".")
    tidy = re.sub(r":\d+$", "", tidy)
    try:
        ip_address(tidy)
    except ValueError:
        pass
    else:
        raise BadCertificate(
            "name",
            say("That is an address, not a name."),
            say("Enter the name that the certificate was issued for; it has to lead to this computer."),
        )
    if not _NAME.fullmatch(tidy):
        raise BadCertificate("name", say("That isn't a name of a computer."), say("Enter one like room.example.org."))
    return tidy


def _look(file: Path, where: Where, mark: str) -> None:
    what = say("The certificate") if where == "certificate" else say("The key")
    try:
        text = file.read_text("ascii", errors="replace")
    except OSError as error:
        said = error.strerror or str(error)
        raise BadCertificate(
            where, say("{what} can't be read: {said}.", what=what, said=said), say("Choose the file anew.")
        ) from error
    if mark in text:
        return
    if where == "certificate" and "PRIVATE KEY" in text:
        raise BadCertificate(
            where, say("This file holds a key."), say("Choose the certificate here, often fullchain.pem.")
        )
    if where == "key" and "BEGIN CERTIFICATE" in text:
        raise BadCertificate(
            where, say("This file holds a certificate."), say("Choose its key here, often privkey.pem.")
        )
    raise BadCertificate(
        where, say("{what} isn't a PEM file.", what=what), say("Ask whoever runs your network for the PEM form.")
    )


class _Locked(Exception):
    pass


def _no_password() -> str:
    raise _Locked


def _not_a_pair(error: ssl.SSLError, certificate: Path, key: Path) -> BadCertificate:
    if error.reason in ("KEY_VALUES_MISMATCH", "KEY_TYPE_MISMATCH"):
        return BadCertificate(
            "key", say("This key belongs to another certificate."), say("Choose the one that came with it.")
        )
    return BadCertificate(
        "certificate",
        say(
            "“{name}” and “{name2}” can't be used: {reason}.",
            name=certificate.name,
            name2=key.name,
            reason=error.reason,
        ),
    )


def _not_valid(error: ssl.SSLCertVerificationError, name: str) -> BadCertificate:
    if error.verify_code == _EXPIRED:
        return BadCertificate(
            "certificate", say("The certificate has expired."), say("Renew it, or open the room without one.")
        )
    if error.verify_code == _NOT_YET:
        return BadCertificate(
            "certificate", say("The certificate isn't valid yet."), say("Look whether this computer's clock is right.")
        )
    if "ostname" in error.verify_message:
        return BadCertificate(
            "name",
            say("The certificate isn't for {name}.", name=name),
            say("Enter the name that it was issued for, or bring another."),
        )
    return BadCertificate(
        "certificate",
        say("No phone would take this certificate: {reason}.", reason=error.verify_message),
    )


def _handshake(server: ssl.SSLContext, client: ssl.SSLContext, name: str) -> datetime:
    """Let the two meet in memory, as a phone and this computer will; until when the certificate is valid."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    here = server.wrap_bio(to_server, to_client, server_side=True)
    there = client.wrap_bio(to_client, to_server, server_hostname=name)
    waiting: list[Callable[[], None]] = [there.do_handshake, here.do_handshake]
    while waiting:
        try:
            waiting[0]()
            waiting.pop(0)
        except ssl.SSLWantReadError:
            waiting.append(waiting.pop(0))
    told = there.getpeercert() or {}
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(str(told["notAfter"])), UTC)
