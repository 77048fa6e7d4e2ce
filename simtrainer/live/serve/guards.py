"""What a request must be before anybody looks at it: for this host, from this page, small and plain.

The rules follow OWASP ASVS 5.0 as far as plain HTTP on a local network allows; `README.md` says where it doesn't.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from aiohttp import web

from simtrainer.live.serve.page import language, policy

BODY_MOST = 2048
BODY_SECONDS = 10.0
LINE_MOST = 2048
FIELD_MOST = 4096

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def refusal(status: int, why: str, message: str) -> web.Response:
    """An answer that says no, for programs (`why`) and for people (`message`)."""
    return web.json_response({"why": why, "message": message}, status=status)


def guard(hosts: Callable[[], Iterable[str]], greet: Callable[[object], None], scheme: str = "http") -> Any:
    """A middleware that turns away what isn't meant for this room; `hosts` are the names it goes by ("ip:port")."""

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        greet(request.protocol)
        names = set(hosts())
        answer = _wrong(request, names, scheme)
        if answer is None:
            try:
                answer = await handler(request)
            except web.HTTPException as error:
                answer = refusal(error.status, "http", error.reason)
                if error.status == 405:
                    answer.headers["Allow"] = error.headers.get("Allow", "GET")
            except RecursionError:
                answer = refusal(400, "json", "That isn't something a phone of this room sends.")
        if not answer.prepared:
            dress(answer, request)
        return answer

    return check


def _wrong(request: web.Request, names: set[str], scheme: str) -> web.Response | None:
    if request.headers.get("Host", "") not in names:
        # A page elsewhere that had its name pointed at this machine.
        return refusal(421, "host", "This room has another address.")
    origin = request.headers.get("Origin")
    if origin is not None and origin not in {f"{scheme}://{name}" for name in names}:
        return refusal(403, "origin", "Only this room's own page may ask.")
    if "Content-Encoding" in request.headers:
        return refusal(415, "encoding", "Send it as it is.")
    if request.method == "POST" and request.content_type != "application/json":
        return refusal(415, "type", "Send JSON.")
    return None


def dress(answer: web.StreamResponse, request: web.Request) -> None:
    """Give an answer the headers that every one of the room's carries."""
    answer.headers.update(
        {
            "Cache-Control": "no-store",
            "Content-Security-Policy": policy(language(request.headers.get("Accept-Language", ""))),
            "Referrer-Policy": "no-referrer",
            "Server": "simtrainer",
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
        }
    )


async def read_object(request: web.Request) -> dict[str, str]:
    """The JSON object of a request, all of whose values are texts; HTTPBadRequest when it is anything else."""
    try:
        async with asyncio.timeout(BODY_SECONDS):
            body = await request.read()
        found = json.loads(body)
    except TimeoutError as error:
        raise web.HTTPRequestTimeout(reason="That took too long to arrive.") from error
    except (ValueError, RecursionError) as error:
        raise web.HTTPBadRequest(reason="That isn't JSON.") from error
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):  # type: ignore[reportUnknownVariableType]
        raise web.HTTPBadRequest(reason="That isn't something a phone of this room sends.")
    return found  # type: ignore[reportUnknownVariableType]
