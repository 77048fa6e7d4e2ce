"""Asking for data in German, French and Spanish: a request with data near it, no “not” and no private door."""

from __future__ import annotations

import re

from simtrainer.frozen import frozen
from simtrainer.replies.words import Piece


@frozen
class _Tongue:
    ask: re.Pattern[str]
    data: re.Pattern[str]
    refuse: re.Pattern[str]
    """Words that forbid it, or that send it to a private message."""


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})", re.IGNORECASE)


_TONGUES = (
    _Tongue(
        _words(
            r"schreib\w*|schick\w*|send(?:e|et|en)\b|nenn\w*|teil(?:e|en|t)\b|gib\b|gebt\b|geben\b|poste\w*|antworte\w*"
            r"|hinterlass\w*|brauche[n]?\b|benotige[n]?\b|wie (?:ist|lautet)|verrat\w*|mitteilen|angeben|durchgeben"
        ),
        _words(
            r"(?:[Aa]dresse|Anschrift|\w*(?:telefon|handy|bestell|konto|kunden|auftrags|karten|ausweis|pass|steuer"
            r"|versicherungs)"
            r"nummer|telefon-?nr|Geburtsdatum|Postleitzahl|PLZ|IBAN|Kontodaten|Bankdaten|Bankverbindung|vollen Namen"
            r"|Nachnamen)\b"
        ),
        _words(
            r"nicht\b|kein\w*|nie(?:mals)?\b|privat\w*|pn\b|dm\b|direktnachricht|per (?:e-?)?mail|postfach"
            r"|haben (?:wir|dir|ihnen)\b"
        ),
    ),
    _Tongue(
        _words(
            r"envoye[zr]?\b|ecrive[zr]\b|donne[zr]?\b|indique[zr]?\b|communique[zr]?\b|laisse[zr]?\b|postez\b|publiez\b"
            r"|reponde[zr]\b|confirme[zr]?\b|precise[zr]?\b|quel(?:le)? est|il (?:me|nous) faut|besoin de"
        ),
        _words(
            r"(?:adresse|numero de (?:commande|compte|telephone|carte|dossier|client|reservation|passeport"
            r"|securite sociale)"
            r"|votre (?:numero|telephone|portable|iban|rib)|date de naissance|code postal|iban\b|rib\b|nom complet"
            r"|coordonnees)"
        ),
        _words(
            r"(?:ne|n')\s?\w+ (?:pas|jamais)|pas\b|jamais|en prive|par (?:message|mp|dm|mail|courriel)|mp\b|dm\b"
            r"|messagerie|inutile"
        ),
    ),
    _Tongue(
        _words(
            r"envie\w*|envia\w*|mand(?:a|e|ar|enos|anos)\w*|escrib\w*|di(?:ga|ganos|nos|me)\b|danos\b|denos\b|deje\w*"
            r"|deja\w*"
            r"|indi(?:que|ca)\w*|confirm(?:e|a|ar)\w*|public(?:a|ar)\b|publique\b|cual es|necesit(?:o|amos)"
            r"|facilit\w*|respond\w*"
        ),
        _words(
            r"(?:direccion|domicilio|numero de (?:pedido|cuenta|telefono|tarjeta|cliente|reserva|pasaporte)|telefono"
            r"|movil\b|dni\b|nif\b"
            r"|iban\b|fecha de nacimiento|codigo postal|nombre completo|apellidos?|datos (?:personales|bancarios))"
        ),
        _words(
            r"no\b|nunca|jamas|por privado|en privado|mensaje (?:privado|directo)|por (?:md|dm|correo|mensaje)|md\b"
            r"|dm\b|sin\b"
        ),
    ),
)
_NEAR = 70
"""Characters between the verb and the data, whichever comes first."""


def asking_abroad(sentence: Piece) -> tuple[int, int] | None:
    """The words of a request in one of these languages, None when the sentence makes none."""
    for tongue in _TONGUES:
        if tongue.refuse.search(sentence.text):
            continue
        data = list(tongue.data.finditer(sentence.text))
        for verb in tongue.ask.finditer(sentence.text) if data else ():
            for one in data:
                start, end = min(verb.start(), one.start()), max(verb.end(), one.end())
                apart = verb.end() <= one.start() or one.end() <= verb.start()
                if apart and end - start <= _NEAR + len(one.group()) + len(verb.group()):
                    return start, end
    return None
