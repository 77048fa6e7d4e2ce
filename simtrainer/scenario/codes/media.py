"""Pictures that a post shows."""

ROWS = """
SIM801 warning a picture that isn't there
There is no file “{picture}” in the folder of scenarios.
Check the name (large and small letters count), or put the file in scenarios/media.
? The post is shown without it, and what its words point at is missing.
- picture: media/Lamp.svg
+ picture: media/lamp.svg

SIM802 warning a picture outside the folder of scenarios
“{picture}” doesn't lie inside the folder of scenarios.
Copy it to scenarios/media and write media/NAME.svg.
? On another computer that path leads nowhere, and a packed scenario leaves such files behind.
- picture: C:/Users/ines/lamp.svg
+ picture: media/lamp.svg

SIM803 warning a picture that can't be shown
“{picture}” can't be shown: {reason}.
Use an SVG drawing of at most 2 MB.
? Pictures are drawn at every size and in print, so the feed shows drawings only.
- picture: media/lamp.bmp
+ picture: media/lamp.svg
"""
