"""Words that say the same, as pieces of patterns: which or what, your or his, all forms of a verb, numbers, the two sides."""

from __future__ import annotations

import re

from footgraph.patterns import Written, put_so, told

WHICH = r"(?:which|what)"
YOUR = r"(?:the |my |your |his |her |our |their |one's |a |an )?"
BLANK = r"(?:\.{2,}|…|_{2,})"
MAINLY = r"(?:mainly|chiefly|mostly|largely|primarily|principally|above all|in the main|essentially|predominantly)"
INNER = r"(?:inner|inside|inward|medial|tibial|(?:big|great)[- ]toe|hallux)"
OUTER = r"(?:outer|outside|outward|lateral|fibular|(?:little|small|baby|fifth)[- ]toe|pinky(?:[- ]toe)?)"
NUMBERS = {
    word: n
    for n, word in enumerate(
        (
            *("zero", "one", "two", "three", "four", "five", "six", "seven"),
            *("eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"),
        )
    )
}
AMOUNTS = NUMBERS | {"single": 1, "both": 2, "double": 2, "pair": 2}
SEVERAL = {word: n for word, n in NUMBERS.items() if n > 1} | {str(n): n for n in range(2, 10)}
"""Numbers of more than one, in words and in figures."""
ORDINALS = ("first", "second", "third", "fourth", "fifth")
NTH = rf"(?:{'|'.join(ORDINALS)}|1st|2nd|3rd|4th|5th)"
ROMAN = ("i", "ii", "iii", "iv", "v")
ORDINAL_OF = {
    way: nth
    for nth, *ways in zip(ORDINALS, "12345", ("1st", "2nd", "3rd", "4th", "5th"), [*NUMBERS][1:6], ROMAN, strict=True)
    for way in ways
}
"""The number of a toe or ray, by the other ways to write it."""
IRREGULAR = {
    "be": "is|are|was|were|being|been|be",
    "bind": "bind(?:s|ing)?|bound",
    "come": "com(?:es?|ing)|came",
    "find": "find(?:s|ing)?|found",
    "go": "go(?:es|ing|ne)?|went",
    "hold": "hold(?:s|ing)?|held",
    "keep": "keep(?:s|ing)?|kept",
    "lie": "l(?:ies?|ying|ain)",
    "rise": "ris(?:es?|ing)|rose",
    "run": "run(?:s|ning)?|ran",
    "set": "set(?:s|ting)?",
    "sit": "sit(?:s|ting)?|sat",
    "spread": "spread(?:s|ing)?",
    "spring": "spring(?:s|ing)?|sprang",
    "stand": "stand(?:s|ing)?|stood",
    "stick": "stick(?:s|ing)?|stuck",
    "take": "tak(?:es?|ing|en)|took",
    "tie": "t(?:ies?|ied|ying)",
    "wind": "wind(?:s|ing)?|wound",
}


def forms(verbs: str) -> str:
    """Return what all forms of some verbs fit, which commas part; words after a verb stay as they are.

    >>> bool(re.fullmatch(forms("split, lie, carry on, cross"), "splitting")), forms("carry on, cross")
    (True, '(?:carr(?:y|ies|ied|ying) on|cross(?:e[sd]|ing)?)')
    """
    return f"(?:{'|'.join(forms_of(*verb.split(' ', 1)) for verb in verbs.split(', '))})"


def forms_of(verb: str, rest: str = "") -> str:
    """Return what all forms of a verb fit, with the words that follow it."""
    after = f" {rest}" if rest else ""
    if verb in IRREGULAR:
        return f"(?:{IRREGULAR[verb]}){after}" if after else IRREGULAR[verb]
    if verb.endswith("e"):
        return f"{verb[:-1]}(?:e[sd]?|ing){after}"
    if verb.endswith("y") and verb[-2] not in "aeo":
        return f"{verb[:-1]}(?:y|ies|ied|ying){after}"
    if verb.endswith(("s", "x", "z", "ch", "sh")):
        return f"{verb}(?:e[sd]|ing)?{after}"
    return f"{verb}(?:s|{verb[-1]}?(?:ed|ing))?{after}"


def side_of(word: str) -> str:
    """Return the side that a word calls inner or outer, by the big toe or by the little toe, as medial or lateral."""
    return "medial" if re.match(INNER, word, re.I) else "lateral"


def sided(put: str) -> Written:
    """Return what puts something with its side as medial or lateral, whatever it was called."""
    return lambda found: put_so(put.replace("{side}", side_of(told(found, "side"))), found)
