"""The wheel, installed where nothing else of the project is, carries its scenarios and plays them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STORY = Path("negative-comment") / "two-parcels.yaml"


def run(*command: str | Path, cwd: Path) -> str:
    environment = {
        key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PIP_REQUIRE_VIRTUALENV")
    }
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a new environment with the wheel in it.

    The libraries it depends on are lent by this environment through a path file (which doesn't lend the checkout);
    so nothing is downloaded.
    """
    folder = tmp_path_factory.mktemp("wheel")
    pip = (sys.executable, "-m", "pip")
    run(*pip, "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", folder, ROOT, cwd=folder)
    (wheel,) = folder.glob("simtrainer-*.whl")
    environment = folder / "environment"
    venv.create(environment, with_pip=False, symlinks=os.name != "nt")
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run(*pip, "--python", python, "install", "-q", "--no-deps", "--no-index", wheel, cwd=folder)
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    (Path(site) / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python


def test_it_is_the_wheel_that_runs(installed: Path, tmp_path: Path) -> None:
    code = "from simtrainer import paths; print(paths.PACKAGE); print(paths.scenarios()); print(paths.assets())"
    for line in run(installed, "-c", code, cwd=tmp_path).splitlines():
        assert Path(line).is_relative_to(installed.parent.parent)
        assert Path(line).is_dir()


def test_it_plays_a_shipped_scenario(installed: Path, tmp_path: Path) -> None:
    scenarios = Path(
        run(installed, "-c", "from simtrainer import paths; print(paths.scenarios())", cwd=tmp_path).strip()
    )
    story = scenarios / STORY
    played = run(
        installed, "-m", "simtrainer", "play", story, "--plan", story.with_suffix(".best.plan"), "--json", cwd=tmp_path
    )
    result = json.loads(played)
    assert result["scenario"] == "two-parcels"
    assert min(result["policy"], result["authenticity"]) >= 95


def test_it_carries_fonts_icons_and_themes(installed: Path, tmp_path: Path) -> None:
    assets = Path(run(installed, "-c", "from simtrainer import paths; print(paths.assets())", cwd=tmp_path).strip())
    for needed in ("fonts/Inter-Regular.ttf", "icons/send.svg", "themes/light.json", "themes/dark.json"):
        assert (assets / needed).is_file()
