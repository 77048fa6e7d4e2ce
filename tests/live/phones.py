"""Many phones at once, in a process of their own: `python -m tests.live.phones ADDRESS CODE NUMBER [PORT…]`.

Each joins, holds its stream open, and votes when all are there; prints as JSON how long it took and what each saw.
"""

from __future__ import annotations

import asyncio
import json
import sys
from dataclasses import dataclass, field
from time import perf_counter

import aiohttp


@dataclass
class Crowd:
    """What the phones went through; times in seconds."""

    number: int
    joined: int = 0
    acknowledged: list[float] = field(default_factory=list[float])
    saw_all: list[float] = field(default_factory=list[float])
    refused: int = 0
    start: float = 0.0


async def phone(n: int, address: str, code: str, crowd: Crowd, ready: asyncio.Barrier, gate: asyncio.Semaphore) -> None:
    """One phone."""
    jar = aiohttp.CookieJar(unsafe=True)
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=60)
    async with aiohttp.ClientSession(cookie_jar=jar, timeout=timeout) as session:
        async with gate:
            team = "legal" if n % 2 else "support"
            # The connection isn't kept: the room lets go of one that is silent while the others still join.
            body, once = {"code": code, "team": team}, {"Connection": "close"}
            async with session.post(f"{address}api/join", json=body, headers=once) as answer:
                shown = await answer.json()
                crowd.joined += answer.status == 200
        options = [option["id"] for option in shown["poll"]["options"]]
        async with session.get(f"{address}events") as stream:
            await ready.wait()
            if n == 0:
                crowd.start = perf_counter()
            vote = asyncio.create_task(_vote(session, address, shown["poll"]["key"], options[n % len(options)], crowd))
            async for line in stream.content:
                if line.startswith(b"data: ") and json.loads(line[6:]).get("voted") == crowd.number:
                    crowd.saw_all.append(perf_counter() - crowd.start)
                    break
            await vote


async def _vote(session: aiohttp.ClientSession, address: str, poll: str, option: str, crowd: Crowd) -> None:
    begun = perf_counter()
    async with session.post(f"{address}api/vote", json={"poll": poll, "option": option}) as answer:
        await answer.read()
        crowd.refused += answer.status != 200
    crowd.acknowledged.append(perf_counter() - begun)


async def main(address: str, code: str, number: int) -> None:
    """All phones; prints what they saw."""
    crowd = Crowd(number)
    ready, gate = asyncio.Barrier(number), asyncio.Semaphore(200)
    begun = perf_counter()
    async with asyncio.timeout(150):
        await asyncio.gather(*(phone(n, address, code, crowd, ready, gate) for n in range(number)))

    def at(values: list[float], share: float) -> float:
        return sorted(values)[min(len(values) - 1, int(len(values) * share))] * 1000

    print(
        json.dumps(
            {
                "phones": number,
                "joined": crowd.joined,
                "refused": crowd.refused,
                "saw_all": len(crowd.saw_all),
                "join_seconds": round(crowd.start - begun, 2),
                "vote_p50_ms": round(at(crowd.acknowledged, 0.5), 1),
                "vote_p99_ms": round(at(crowd.acknowledged, 0.99), 1),
                "all_see_the_tally_ms": round(max(crowd.saw_all) * 1000, 1),
            }
        )
    )


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
