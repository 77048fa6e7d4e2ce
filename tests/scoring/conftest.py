"""The shipped rubric, for scoring tests."""

from __future__ import annotations

import pytest

from simtrainer.library.catalogue import Library
from simtrainer.library.rubric import Rubric


@pytest.fixture(scope="session")
def rubric() -> Rubric:
    return Library.load().rubric
