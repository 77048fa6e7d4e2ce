"""The layout that fills lines like words do, which more screens use now."""

from simtrainer.ui.shared.flow import Flow

__all__ = ["Flow"]
