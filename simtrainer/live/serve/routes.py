"""The four addresses of the room: its page, its state, join, vote; and the stream of states."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import monotonic
from typing import Any

from aiohttp import web

from simtrainer.live.door import token_hash
from simtrainer.live.room import Device, Refused, Room
from simtrainer.live.serve.guards import BODY_MOST, dress, guard, read_object, refusal
from simtrainer.live.serve.keeper import Keeper
from simtrainer.live.serve.page import language, page
from simtrainer.live.serve.streams import Streams

TEXT_PAUSE = 5.0
"""Seconds between two texts of one phone."""
COOKIE_AGE = 12 * 3600
STATUS = {"code": 403, "signs": 403, "barred": 429, "locked": 403, "full": 503, "token": 401}
"""Of refusals; any other is a 409: right address, wrong moment."""


class Routes:
    """Answers phones for one room. `cookie` is the name under which a phone keeps its token; `secure`: by https."""

    def __init__(
        self,
        room: Room,
        cookie: str,
        hosts: Callable[[], Iterable[str]],
        keeper: Keeper,
        streams: Streams,
        *,
        secure: bool = False,
    ) -> None:
        self.room = room
        self.cookie = cookie
        self.keeper = keeper
        self.streams = streams
        self._hosts = hosts
        self._secure = secure
        self._texts: dict[str, float] = {}

    def application(self, greet: Callable[[object], None] = lambda connection: None) -> web.Application:
        """The application with all its routes; there are no others. `greet` hears of each connection that asks."""
        app = web.Application(
            middlewares=[guard(self._hosts, greet, "https" if self._secure else "http")], client_max_size=BODY_MOST
        )
        app.add_routes(
            [
                web.get("/", self.show, allow_head=False),
                web.get("/api/state", self.state, allow_head=False),
                web.get("/events", self.events, allow_head=False),
                web.post("/api/join", self.join),
                web.post("/api/vote", self.vote),
            ]
        )
        return app

    async def show(self, request: web.Request) -> web.Response:
        """The page itself."""
        lang = language(request.headers.get("Accept-Language", ""))
        return web.Response(body=page(lang), content_type="text/html", charset="utf-8")

    async def state(self, request: web.Request) -> web.Response:
        """All that this phone may know; without a token just what is needed to join."""
        token = self._token(request)
        shown = self.room.snapshot(token)
        if self._device(token) is None:
            asked = {key: shown[key] for key in ("teams", "names", "signs")}
            shown = {**asked, "title": shown["scene"].get("title", "")}
        return web.json_response(shown)

    async def join(self, request: web.Request) -> web.Response:
        """Let a phone in; its token is told when it is on the disk, so that it is known after a crash."""
        asked = await read_object(request)
        old = self._device(self._token(request))
        if old is not None and old.team == asked.get("team"):
            return web.json_response(self.room.snapshot(self._token(request)))
        try:
            code, team, name, signs = (asked.get(key, "") for key in ("code", "team", "name", "signs"))
            _, token = self.room.join(code, team, name, signs)
        except Refused as refused:
            return _refused(refused)
        await self.keeper.kept()
        answer = web.json_response(self.room.snapshot(token))
        answer.set_cookie(
            self.cookie, token, max_age=COOKIE_AGE, path="/", httponly=True, samesite="Strict", secure=self._secure
        )
        return answer

    async def vote(self, request: web.Request) -> web.Response:
        """Take a vote; it is confirmed when it is on the disk."""
        asked = await read_object(request)
        token = self._token(request)
        confidence: Any = asked.get("confidence", "")
        if confidence not in ("", "low", "medium", "high"):
            return refusal(400, "confidence", "Say low, medium or high.")
        if asked.get("text") and not self._may_write(token):
            return refusal(429, "too-fast", "One text in five seconds is enough. Try again in a moment.")
        try:
            self.room.vote(token, asked.get("poll", ""), asked.get("option", ""), confidence, asked.get("text", ""))
        except Refused as refused:
            return _refused(refused)
        await self.keeper.kept()
        return web.json_response(self.room.snapshot(token))

    async def events(self, request: web.Request) -> web.StreamResponse:
        """The stream of states for a phone that joined."""
        token = self._token(request)
        device = self._device(token)
        if device is None:
            return refusal(401, "token", "Join first.")
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream; charset=utf-8"})
        dress(response, request)
        await self.streams.serve(request, response, device.id, token)
        return response

    def _token(self, request: web.Request) -> str:
        return request.cookies.get(self.cookie, "")

    def _device(self, token: str) -> Device | None:
        return self.room.who(token) if token else None

    def _may_write(self, token: str) -> bool:
        time, key = monotonic(), token_hash(token)
        if time - self._texts.get(key, -TEXT_PAUSE) < TEXT_PAUSE:
            return False
        self._texts[key] = time
        return True


def _refused(refused: Refused) -> web.Response:
    return refusal(STATUS.get(refused.why, 409), refused.why, str(refused))
