"""The line over the cards: kinds, filters, how many are shown, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QRadioButton, QSizePolicy, QWidget

from simtrainer.ui.home.entries import KIND_ICONS, Entry, kinds_name
from simtrainer.ui.home.filter_button import FilterButton, fill_menu, filter_name, open_below
from simtrainer.ui.home.filters import MENUS, Filters, Name, offered
from simtrainer.ui.home.ordering import ORDERS, RECOMMENDED, order_meaning, order_name
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

GAP = 8
BESIDE = 4
BEHIND_MORE: tuple[Name, ...] = ("organisation", "pack")
"""Filters that are rarely wanted: they stand in a menu until they are on."""


class FilterBar(QWidget):
    """`filters` and `order` as they are set here; it breaks into lines where there is no room for one."""

    changed = Signal()
    left_downwards = Signal()
    """Esc: back to the cards."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[Entry] = ()
        self.order = RECOMMENDED
        self.kinds = Segments(tr("Kind of scenario"))
        self.buttons: dict[Name, FilterButton] = {name: FilterButton(name) for name in MENUS}
        self.more = IconButton("ellipsis", tr("More filters"), edged=True)
        # Without words, where there is no room for them on the line.
        self.sort_small = IconButton("arrow-up-down", tr("Order"))
        self.more_menu: QMenu | None = None
        self.sort_menu: QMenu | None = None
        self.clear = Button(tr("Clear"), "quiet", "small")
        self.clear.setAccessibleName(tr("Clear all filters"))
        self.shown = Text("", "small", "subtle", tabular=True)
        self.sort = Button("", "quiet", "small", icon="arrow-up-down")
        for part in (self.kinds, *self.buttons.values(), self.more, self.clear, self.shown, self.sort, self.sort_small):
            part.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.kinds.chosen.connect(lambda _: self.changed.emit())
        for button in self.buttons.values():
            button.chosen.connect(self._choose)
        self.more.clicked.connect(self._open_more)
        self.clear.clicked.connect(self.clear_all)
        self.sort.clicked.connect(self._open_orders)
        self.sort_small.clicked.connect(self._open_orders)
        theme().changed.connect(self._place)
        self._say_order()

    @property
    def filters(self) -> Filters:
        """What is chosen here (without the search)."""
        values = {name: button.value for name, button in self.buttons.items()}
        return Filters(kind=self.kinds.value, **values)

    def set(self, filters: Filters, order: str) -> None:
        """Show these as chosen, without telling."""
        for name, button in self.buttons.items():
            button.set_value(filters.value(name))
        self.order = order if order in ORDERS else RECOMMENDED
        self._offer_kinds(filters.kind)
        self._say_order()
        self._offer()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer what divides these scenarios."""
        self._entries = entries
        self._offer_kinds(self.kinds.value)
        self._offer()

    def say_shown(self, text: str) -> None:
        """Say how many are shown."""
        if text != self.shown.text():
            self.shown.setText(text)
            self._place()

    def drop(self, name: Name) -> None:
        """Drop one filter."""
        self._choose(name, "")

    def clear_all(self) -> None:
        """Drop every filter; the order stays."""
        self.set(Filters(), self.order)
        self.changed.emit()
        self.left_downwards.emit()

    def stops(self) -> list[QWidget]:
        """What the keyboard goes through here."""
        return [
            *self.kinds.findChildren(QRadioButton),
            *self.buttons.values(),
            self.more,
            self.clear,
            self.sort,
            self.sort_small,
        ]

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        widest = max((part.sizeHint().width() for part in self._shown_parts()), default=0)
        return QSize(widest, theme().px(32))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lines(width)[1]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    # ---- inside

    def _choose(self, name: str, value: str) -> None:
        self.set(self.filters.with_value(name, value), self.order)  # type: ignore[arg-type]
        self.changed.emit()

    def _order_by(self, order: str) -> None:
        self.set(self.filters, order)
        self.changed.emit()

    def _offer_kinds(self, chosen: str) -> None:
        found = offered("kind", self._entries)
        if chosen and chosen not in found:
            # Remembered from a shelf that had some: it must be seen, to be dropped.
            found[chosen] = 0
        options = [Option("", tr("All"), count=str(len(self._entries)))]
        options += [
            Option(kind, kinds_name(kind), KIND_ICONS[kind], str(found[kind])) for kind in KIND_ICONS if kind in found
        ]
        self.kinds.set_options(options, chosen)
        # One kind only: there is nothing to choose.
        self.kinds.setVisible(len(options) > 2 or bool(chosen))

    def _offer(self) -> None:
        more = False
        for name, button in self.buttons.items():
            values = self._values(name)
            button.offer(values)
            button.setVisible(bool(button.value) or (bool(values) and name not in BEHIND_MORE))
            more = more or (bool(values) and name in BEHIND_MORE)
        self.more.setVisible(more)
        self.clear.setVisible(len(self.filters.active) > 1)
        self._place()

    def _values(self, name: Name) -> dict[str, int]:
        values = offered(name, self._entries)
        chosen = self.buttons[name].value
        return values if not chosen or chosen in values else {**values, chosen: 0}

    def _open_more(self) -> None:
        if self.more_menu is None:
            self.more_menu = QMenu(self.more)
        self.more_menu.clear()
        for old in self.more_menu.findChildren(QMenu):
            old.deleteLater()
        for name in BEHIND_MORE:
            values = self._values(name)
            if values:
                inner = self.more_menu.addMenu(filter_name(name))
                chosen = self.buttons[name].value
                fill_menu(inner, name, values, chosen, lambda value, name=name: self._choose(name, value))
        open_below(self.more, self.more_menu)

    def _open_orders(self) -> None:
        if self.sort_menu is None:
            self.sort_menu = QMenu(self.sort)
            self.sort_menu.setToolTipsVisible(True)
        menu = self.sort_menu
        menu.clear()
        for old in menu.findChildren(QActionGroup):
            old.deleteLater()
        group = QActionGroup(menu)
        for order in ORDERS:
            action = QAction(order_name(order), menu, checkable=True)
            action.setChecked(order == self.order)
            action.setToolTip(order_meaning(order))
            action.triggered.connect(lambda _=False, order=order: self._order_by(order))
            group.addAction(action)
            menu.addAction(action)
        open_below(self.sort if self.sort.isVisible() else self.sort_small, menu)

    def _say_order(self) -> None:
        name, meaning = order_name(self.order), order_meaning(self.order)
        self.sort.set_text(name)
        self.sort.setToolTip(meaning)
        self.sort_small.setToolTip(f"{name}. {meaning}")
        for button in (self.sort, self.sort_small):
            button.setAccessibleName(tr("Order: {order}", order=name))
            button.setAccessibleDescription(meaning)

    def _shown_parts(self) -> list[QWidget]:
        """The parts that are on at all, those of the right end not among them."""
        parts = (self.kinds, *self.buttons.values(), self.more, self.clear)
        return [part for part in parts if not part.isHidden()]

    def _lines(self, width: int) -> tuple[list[tuple[QWidget, QRect]], int]:
        """Where each part goes in so much width, and how high that is."""
        high = theme().px(32)
        placed: list[tuple[QWidget, QRect]] = []
        x = y = 0
        for part in self._shown_parts():
            size = part.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + high + GAP
            placed.append((part, QRect(x, y + (high - size.height()) // 2, min(size.width(), width), size.height())))
            x += size.width() + GAP
        sort: QWidget = self.sort
        if x and x + self._end_width(sort) > width >= x + self._end_width(self.sort_small):
            sort = self.sort_small
        elif x and x + self._end_width(sort) > width:
            y += high + GAP
        right = width
        for part in (sort, self.shown) if self.shown.text() else (sort,):
            size = part.sizeHint()
            right -= size.width()
            placed.append((part, QRect(right, y + (high - size.height()) // 2, size.width(), size.height())))
            right -= BESIDE
        return placed, y + high

    def _end_width(self, sort: QWidget) -> int:
        """Width of what stands at the end of the line."""
        words = self.shown.sizeHint().width() + BESIDE if self.shown.text() else 0
        return words + sort.sizeHint().width()

    def _place(self) -> None:
        placed, high = self._lines(self.width())
        parts = [part for part, _ in placed]
        for part in (self.shown, self.sort, self.sort_small):
            part.setVisible(part in parts)
        for part, box in placed:
            part.setGeometry(box)
        if high != self.height():
            self.setFixedHeight(high)
