"""Draw every plate of the foot into a folder as SVG, to be looked at, and print how many bytes their shapes take.

python scripts/plates.py FOLDER [--without PART …] [--only STRUCTURE …]
"""

from __future__ import annotations

import argparse
import json
import zlib
from html import escape
from pathlib import Path
from typing import Any

from footgraph.explorer.plate import Plate
from footgraph.explorer.views import VIEWS
from footgraph.foot import load
from footgraph.look import look_of
from footgraph.paths import data_folder

PAPER, SKIN, SKIN_EDGE = "#fbfaf6", "#f6e6d8", "#cfae95"
BONE, BONE_EDGE, BONE_SHADE = "#f4ecd8", "#8d7f62", "#bfae88"
TENDON, TENDON_EDGE = "#ece5d3", "#8f8463"
MUSCLE, MUSCLE_EDGE, FIBRE = "#c07a66", "#7c3a2e", "#8f4a3c"
LINES = {"nerve": ("#f0c02c", "#7a5c00"), "artery": ("#cb4a4a", "#7d1d22"), "vein": ("#6f8fc4", "#2f4a7d")}
BANDS = {"ligament": ("#dfe3da", "#6f8577"), "fascia": ("#e6e8e2", "#8a9a96"), "retinaculum": ("#dfe6e0", "#7d948a")}


def drawn(shape: dict[str, Any], kind: str, number: int) -> str:
    """Return one shape as SVG, styled by its part and the kind of its structure."""
    part, d = shape["part"], shape["d"]
    name = f"<title>{escape(shape['id'])}</title>"
    if part == "bone":
        shade = f'<path d="{shape["shade"]}" fill="{BONE_SHADE}" opacity=".42"/>' if "shade" in shape else ""
        edge = f'<path d="{d}" fill="none" stroke="{BONE_EDGE}" stroke-width="1.3"/>'
        return f'<g><path d="{d}" fill="{BONE}"/>{shade}{edge}{name}</g>'
    if part == "line":
        colour, edge = LINES.get(kind, LINES["nerve"])
        return (
            f'<g fill="none" stroke-linecap="round"><path d="{d}" stroke="{edge}" stroke-width="{shape["w"] + 2}"/>'
            f'<path d="{d}" stroke="{colour}" stroke-width="{shape["w"]}"/>{name}</g>'
        )
    if part in ("area", "arch"):
        return ""
    fill, edge, fibre, clear = {
        "belly": (MUSCLE, MUSCLE_EDGE, FIBRE, 1),
        "tendon": (TENDON, TENDON_EDGE, TENDON_EDGE, 1),
        "band": (*BANDS["ligament"], BANDS["ligament"][1], 1),
        "sheet": (*BANDS.get(kind, BANDS["fascia"]), BANDS["fascia"][1], 0.5),
    }[part]
    clip = f"clip{number}"
    round_ = (
        f'<clipPath id="{clip}"><path d="{d}"/></clipPath>'
        f'<path d="{d}" fill="none" stroke="{edge}" stroke-width="13" opacity=".16" clip-path="url(#{clip})"/>'
        if part == "belly"
        else ""
    )
    fibres = (
        f'<path d="{shape["fibres"]}" fill="none" stroke="{fibre}" stroke-width=".8" opacity=".5"/>' if "fibres" in shape else ""
    )
    return (
        f'<g opacity="{clear}"><path d="{d}" fill="{fill}"/>{round_}{fibres}'
        f'<path d="{d}" fill="none" stroke="{edge}" stroke-width="1"/>{name}</g>'
    )


def plate_svg(plate: Plate, view: str, kinds: dict[str, str], without: list[str], only: list[str]) -> str:
    """Return one plate as a standalone SVG."""
    left, right, top, bottom = plate.frame(view)
    shapes = [
        shape
        for shape in plate.shapes(view, kinds)
        if shape["part"] not in without
        and kinds.get(shape["id"], "") not in without
        and ((shape["id"] in only or shape["part"] == "bone") if only else "quiet" not in shape)
    ]
    body = "".join(drawn(shape, kinds.get(shape["id"], ""), number) for number, shape in enumerate(shapes))
    fade = VIEWS[view].fade
    veil = ""
    if fade:
        veil = (
            f'<linearGradient id="veil" x1="0" x2="0" y1="{fade[0]}" y2="{fade[1]}" gradientUnits="userSpaceOnUse">'
            f'<stop offset="0" stop-color="{PAPER}"/><stop offset="1" stop-color="{PAPER}" stop-opacity="0"/></linearGradient>'
            f'<rect x="{left}" width="{right - left}" y="{top}" height="{fade[1] - top}" fill="url(#veil)"/>'
        )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left} {top} {right - left} {bottom - top}" '
        f'width="{right - left}" height="{bottom - top}"><title>Right foot: {escape(view.replace("_", " "))}</title>'
        f'<rect x="{left}" y="{top}" width="100%" height="100%" fill="{PAPER}"/>'
        f'<path d="{plate.skin(view)}" fill="{SKIN}" stroke="{SKIN_EDGE}" stroke-width="5"/>'
        f'<path d="{plate.skin(view)}" fill="{SKIN}"/>'
        f'<path d="{plate.creases(view)}" fill="none" stroke="{SKIN_EDGE}" stroke-width="1.6"/>{body}{veil}</svg>\n'
    )


def main() -> None:
    """Write the plates and print their sizes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--without", nargs="*", default=[], help="parts (belly, tendon, …) or kinds (nerve, artery, …) to leave out"
    )
    parser.add_argument("--only", nargs="*", default=[], help="structures to draw over the bones")
    chosen = parser.parse_args()
    record = load().record
    kinds = {id: structure.kind for id, structure in record.structures.items()}
    plate = Plate(Path(data_folder()) / "geometry")
    chosen.folder.mkdir(parents=True, exist_ok=True)
    total = 0
    for view in VIEWS:
        (chosen.folder / f"{view}.svg").write_text(
            plate_svg(plate, view, kinds, chosen.without, chosen.only), encoding="utf-8", newline="\n"
        )
        shapes = plate.shapes(view, kinds)
        size = len(json.dumps(shapes, separators=(",", ":"), sort_keys=True))
        total += size
        print(f"{view:10} {len(shapes):4} shapes {size:7} bytes {len({shape['id'] for shape in shapes}):4} structures")
    everything = json.dumps({view: plate.shapes(view, kinds) for view in VIEWS}, separators=(",", ":"), sort_keys=True)
    print(f"{'together':10} {total:19} bytes, deflated {len(zlib.compress(everything.encode(), 9))}")
    drawn_kinds = {shape["id"] for view in VIEWS for shape in plate.shapes(view, kinds)} - {""}
    print(f"{len(drawn_kinds)} structures drawn; kinds: {', '.join(sorted({look_of(kinds[id]).kind for id in drawn_kinds}))}")


if __name__ == "__main__":
    main()
