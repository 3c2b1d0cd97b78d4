"""What the tiny client shows: a layout and a form."""

from typing import Any

import discord
from discord import ui


class Panel(ui.LayoutView):
    """Some words and a button."""

    def __init__(self, words: str = "Hello", label: str = "Go") -> None:
        super().__init__(timeout=None)
        self.add_item(ui.Container(ui.TextDisplay(words, id=7)))
        row: ui.ActionRow[Any] = ui.ActionRow()
        row.add_item(ui.Button(label=label, custom_id="go"))
        options = [discord.SelectOption(label=one, value=one.lower()) for one in ("Red", "Blue")]
        choose: ui.ActionRow[Any] = ui.ActionRow()
        choose.add_item(ui.Select(custom_id="colour", options=options))
        self.add_item(row).add_item(choose)


def form() -> ui.Modal:
    """A modal with a field of every kind that a person fills in."""
    modal = ui.Modal(title="A form", custom_id="form:1")
    radio: ui.RadioGroup[Any] = ui.RadioGroup(custom_id="r")
    group: ui.CheckboxGroup[Any] = ui.CheckboxGroup(custom_id="g", required=False)
    for one in ("Yes", "No"):
        radio.add_option(label=one, value=one[0])
        group.add_option(label=one, value=one[0])
    fields: list[tuple[str, Any]] = [
        ("Company", ui.TextInput(custom_id="company", max_length=20)),
        ("Sure", radio),
        ("Which", group),
        ("Really", ui.Checkbox(custom_id="c")),
    ]
    for label, field in fields:
        modal.add_item(ui.Label(text=label, component=field))
    return modal


def values(data: Any) -> list[Any]:
    """What a submitted modal says, in its order."""
    parts = [one["component"] for one in data["components"]]
    return [one.get("value", one.get("values")) for one in parts]


async def reply(interaction: "discord.Interaction[Any]") -> None:
    """What the tiny bot does by itself."""
    data: Any = interaction.data
    match interaction.type.name, data.get("custom_id"):
        case "autocomplete", _:
            choice = discord.app_commands.Choice(name="One", value="1")
            await interaction.response.autocomplete([choice])
        case "component", "go":
            await interaction.response.send_modal(form())
        case "component", _:
            await interaction.response.edit_message(view=Panel(data["values"][0]))
        case "modal_submit", _:
            await interaction.response.send_message(str(values(data)), ephemeral=True)
        case _:
            await interaction.response.send_message("Hi", ephemeral=True)
