"""Numbers that are written in words ("oh seven seven double oh"), turned into digits where they make a long number.

English, German, French and Spanish, up to 99, and hundreds in English. A few number words in a sentence stay words:
only a run of them with seven digits or more is turned.
"""

from __future__ import annotations

import re
from functools import cache

from simtrainer.replies.folding import Folded

LEAST_DIGITS = 7
_APART = r"[\s,.\-/]{1,3}"


def _list(words: str) -> list[str]:
    return words.split()


def _english() -> dict[str, str]:
    ones = _list(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    )
    ones += ["seventeen", "eighteen", "nineteen"]
    tens = _list("twenty thirty forty fifty sixty seventy eighty ninety")
    words = {word: str(number) for number, word in enumerate(ones)}
    words |= {"oh": "0", "nought": "0", "nil": "0"}
    words |= {f"{word} hundred": f"{number}00" for number, word in enumerate(ones[1:10], 1)}
    for times, many in (("double", 2), ("triple", 3), ("treble", 3)):
        words |= {f"{times} {word}": words[word] * many for word in (*ones[:10], "oh", "nought")}
    for ten, word in enumerate(tens, 2):
        words[word] = f"{ten}0"
        for one in range(1, 10):
            words[f"{word} {ones[one]}"] = words[f"{word}-{ones[one]}"] = f"{ten}{one}"
    return words


def _german() -> dict[str, str]:
    ones = _list("null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn")
    ones += ["sechzehn", "siebzehn", "achtzehn", "neunzehn"]
    tens = _list("zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig")
    words = {word: str(number) for number, word in enumerate(ones)} | {"zwo": "2"}
    for ten, word in enumerate(tens, 2):
        words[word] = f"{ten}0"
        for one in range(1, 10):
            words[f"{'ein' if one == 1 else ones[one]}und{word}"] = f"{ten}{one}"
    return words


def _french() -> dict[str, str]:
    ones = _list("zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize")
    ones += ["dix-sept", "dix-huit", "dix-neuf"]
    tens = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
    words = {word: str(number) for number, word in enumerate(ones)}
    for ten, word in tens.items():
        words[word if ten != 80 else "quatre-vingts"] = str(ten)
        for one in range(1, 20 if ten in (60, 80) else 10):
            joined = f"{word} et {ones[one]}" if one in (1, 11) and ten != 80 else f"{word}-{ones[one]}"
            words[joined] = words[joined.replace("-", " ")] = words[joined.replace(" ", "-")] = str(ten + one)
    return words


def _spanish() -> dict[str, str]:
    # Without “once” (11), which is an English word.
    ones = _list("cero uno dos tres cuatro cinco seis siete ocho nueve diez")
    words = {word: str(number) for number, word in enumerate(ones)}
    words |= {"doce": "12", "trece": "13", "catorce": "14", "quince": "15"}
    words |= {f"dieci{ones[one]}": f"1{one}" for one in range(6, 10)}
    words |= {"veinte": "20"} | {f"veinti{ones[one]}": f"2{one}" for one in range(1, 10)}
    tens = _list("treinta cuarenta cincuenta sesenta setenta ochenta noventa")
    for ten, word in enumerate(tens, 3):
        words[word] = f"{ten}0"
        words |= {f"{word} y {ones[one]}": f"{ten}{one}" for one in range(1, 10)}
    return words


@cache
def number_words() -> dict[str, str]:
    """Number word -> its digits, in every language that is known here."""
    return {**_spanish(), **_french(), **_german(), **_english()}


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = sorted(number_words(), key=len, reverse=True)
    word = "|".join(re.escape(word).replace(r"\ ", r"\s") for word in words)
    token = rf"(?:{word}|\d+)"
    return (
        re.compile(rf"(?<![\w']){token}(?:{_APART}{token})+(?![\w'])", re.IGNORECASE),
        re.compile(rf"(?<![\w']){token}(?![\w'])", re.IGNORECASE),
    )


def in_digits(folded: Folded) -> Folded:
    """The text with its long spelled numbers in digits, and letters O in the middle of digits as noughts."""
    text = _noughts(folded.text)
    runs, tokens = _patterns()
    words = number_words()
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0

    def keep(start: int, end: int) -> None:
        parts.append(text[start:end])
        starts.extend(folded.starts[start:end])
        ends.extend(folded.ends[start:end])

    for run in runs.finditer(text):
        found = list(tokens.finditer(run.group()))
        digits = [words.get(_key(one.group()), one.group()) for one in found]
        if all(one.group().isdigit() for one in found) or sum(map(len, digits)) < LEAST_DIGITS:
            continue
        keep(done, run.start())
        done = run.end()
        for place, (one, figure) in enumerate(zip(found, digits, strict=True)):
            start, end = folded.span(run.start() + one.start(), run.start() + one.end())
            if place:
                figure = f" {figure}"
            parts.append(figure)
            starts.extend([start] * len(figure))
            ends.extend([end] * len(figure))
    keep(done, len(text))
    return Folded("".join(parts), tuple(starts), tuple(ends), folded.original)


def _key(word: str) -> str:
    return re.sub(r"\s", " ", word.casefold())


def _noughts(text: str) -> str:
    """Letters O inside or around digits as noughts, place for place."""
    return re.sub(
        r"(?<![A-Za-z])(?=[\doO]*\d)[\doO]{3,}(?![A-Za-z])",
        lambda found: found.group().replace("o", "0").replace("O", "0"),
        text,
    )
