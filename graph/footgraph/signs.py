"""What a case description tells: which movements, muscles and areas of skin have lost their nerve, and which keep it.

A text is read sentence by sentence and clause by clause. What a clause says of its signs holds for those beside it that
say nothing of their own: 'numb dorsum and outer leg', 'dorsiflexion and eversion are weak'.
"""

from itertools import pairwise

from footgraph.matching import sentences
from footgraph.mentions import mentions_in
from footgraph.motions import performing
from footgraph.patterns import Pattern, replaced
from footgraph.questions import kinds_in
from footgraph.records import NamedTuple
from footgraph.store import Store
from footgraph.vocabulary import AFFECTS, OPPOSITE_OF, PART_OF

LOST = Pattern(
    r"\b(cannot|can't|neither|can ?not|unable|inability|fails? to|failed|loss|lost|loses?|weak\w*|paraly[sz]\w*|absent|numb\w*|"
    r"no feeling|"
    r"an(a)?esthe\w*|hyp(?:o|a)esthe\w*|paresthesia\w*|paraesthesia\w*|tingl\w*|difficulty|trouble|impaired|reduced"
    r"|diminished|altered|dulled|"
    r"decreased|without|fel?t no|feels? nothing|no sensation|insensitive|wast\w*|atroph\w*|burn(?:s|ing)|pins and needles|"
    r"asleep|dead|dull|gone|struggles?|doesn't|won't|no longer|never|not|"
    r"no (?:active )?(?:\w+(?:version|flexion|tension)|movement|power|reflex))\b",
)
KEPT = Pattern(
    r"\b(normal\w*|kept|keeps?|intact|preserved|retained|spared|unaffected|unimpaired|full|still|strong(?:ly)?|"
    r"can (?!not)|undisturbed|"
    r"good|remain\w*|fine|well|ok|okay|untouched|unchanged|perfect\w*|easily|powerful\w*|brisk|works?|unharmed|undamaged)\b",
)
UNTRUE = Pattern(
    r"\b(?:cannot|can't|can ?not|unable|no longer|not|isn't|aren't|never|doesn't|neither|nor)\b|"
    r"(?:remain|stay)\w* (?:weak|numb|lost|absent)",
)
"""Words that deny what is kept."""
NOT_LOST = Pattern(
    r"\b(?:no|without|not|isn't|nor|never)\b (?:\w+ ){0,2}?(?:weak\w*|numb\w*|loss|lost|paraly\w*|deficit|drop|problem|"
    r"trouble|difficult\w*|effort|tingl\w*|"
    r"affected|impaired|reduced|diminished|wasting|disturbance|change)",
)
NUMB = Pattern(r"numb(?!er)|feel|felt|sens|an(a)?esth|tingl|skin|burn|pins and needles|touch|prick|asleep|\bdead\b|\bdull\b")
PARTED = Pattern(
    r"\b(?:indicates?|suggests?|points? to|implies|results? from|caused by|due to)\b|"
    r"\b(?:but|yet|while|whereas|though|although|however|and|plus|if|when|whose|who|with(?! (?:full|good|normal|great|"
    r"ease|force|power|strength)))\b|(?=\bwithout\b(?! (?:any |much )?(?:trouble|difficulty|effort)\b))|[,;:+]|"
    r"\s[-–—]+>?\s",
)
"""What parts a sentence into clauses."""
CONTRARY = Pattern(r"(?:but|yet|while|whereas|though|although|however)")
PASSIVE = Pattern(r"\bpassive(?:ly)?\b")
"""What is done to a limb, which tells of nothing lost: 'agony when the toes are passively stretched'."""
SPARING = Pattern(r"\b(?:except(?: for)?|apart from|other than|save for|(?:with )?sparing(?: of)?)\b")
HELD = Pattern(
    r"\b(?:held|fixed|stuck|stays?|rests?|lies|hangs?|stands?|drawn|pulled|deformity|posture|position)\b.{0,20}"
    r"\b(?:in|into|of|(?:in|e)verted|(?:plantar|dorsi)flexed)\b"
    r"|\b(?:foot|feet|ankle) (?:is |are |now |both )*(?:(?:in|e)verted|(?:plantar|dorsi)flexed)\b",
)
"""Words for how a limb stands that lacks what would move it the other way."""
CAUSE = Pattern(
    r"\b(?:after|since|following|because of|from) (?:(?!\b(?:after|numb|weak)\b)[\w'-]+ ){1,6}?"
    r"(?:operations?|surgery|repair|stripping|injury|fracture|replacement|harvest(?:ing)?|biopsy|removal|wound|fall|kick|"
    r"blow|sprain"
    r"|dislocation|graft(?:ing)?|block)\b"
)
"""What brought a case about, and the place where it did, which is no sign."""
BESIDE = frozenset(("behind", "below", "above", "near", "at", "beside", "by", "in front of", "against", "posterior to"))
"""Words before a place that only say where something was done or found."""
ASKING = Pattern(r"\b(?:which|what) (?:\w+ )?nerves?\b")
OWNED = r"(?:his|her|the|my|their|your)"
LAY: tuple[tuple[Pattern, str], ...] = (
    (
        Pattern(
            rf"\b(?:slaps?|slapping|drags?|dragging|scuffs?|scuffing|catch(?:es|ing)?|trips? over|tripping over) "
            rf"(?:{OWNED} )?(?:own )?(?:foot|feet|toes?|forefoot)\b",
        ),
        "has foot drop",
    ),
    (
        Pattern(
            r"\b(?:foot|feet|forefoot|toes?) (?:slaps?|slapping|drags?|dragging|drops?|droops?|hangs?(?: down)?(?! in\b|"
            r" (?:in|e)vert)|flops?|"
            r"scuffs?)\b",
        ),
        "foot drop",
    ),
    (
        Pattern(r"\b(?:high[- ]?step\w*|steppage)(?: gait| walk)?\b|\b(?:lifts?|raises?) (?:his|her|the) knees? high\b"),
        "foot drop",
    ),
    (
        Pattern(rf"\b(?:walk|stand|heel[- ]walk)(?:s|ing)? on (?:{OWNED} )?heels?\b|\bheel[- ]walk(?:s|ing)?\b"),
        "dorsiflex the foot",
    ),
    (
        Pattern(rf"\b(?:walk|stand|rise|go|get)(?:s|ing)? (?:up )?on(?:to)? (?:{OWNED} )?(?:toes|tiptoes?|tip-toes?)\b"),
        "plantarflex the foot",
    ),
    (
        Pattern(
            r"\b(foot|(?:big |great )?toes?) (?:will not|won['’]t|cannot|can['’]t|can no longer|does(?: not|n['’]t)|no longer) "
            r"(?:come|go|lift|rise)s? up\b"
        ),
        r"cannot lift the \1",
    ),
    (Pattern(rf"\bturn(?:s|ing)? (?:it|{OWNED} (?:foot|sole)) out(?:wards?)?\b"), "evert the foot"),
    (Pattern(rf"\bturn(?:s|ing)? (?:it|{OWNED} (?:foot|sole)) in(?:wards?)?\b"), "invert the foot"),
    (Pattern(r"\b(?:lift|pull|bring|raise|draw)(?:s|ing)? it up\b"), "dorsiflex the foot"),
    (Pattern(r"\b(?:(?:in|into) )?(?:talipes |an? )?equino-?varus\b"), "held in plantarflexion and inversion"),
    (Pattern(r"\b(?:(?:in|into) )?(?:talipes |an? )?calcaneo-?valgus\b"), "held in dorsiflexion and eversion"),
    (Pattern(r"\bsole\b([^,;.]{0,20}?) laterally\b"), r"skin of lateral sole\1"),
    (Pattern(r"\bsole\b([^,;.]{0,20}?) medially\b"), r"skin of medial sole\1"),
    (Pattern(r"\bevertors?\b"), "eversion"),
    (Pattern(r"\binvertors?\b"), "inversion"),
)
"""What patients do, each with the sign that it is."""


STILL_DOES = Pattern(
    r"(\b(?:cannot|can't|can not|unable to|fails to)\b[^.;]*?,? (?:but|yet|though|while)) (?:he |she |they |the patient )?"
    r"(?=(?:walk|stand|rise|flex|extend|invert|evert|dorsiflex|plantarflex|move|curl|spread|feel|turn|lift|point|bend|do)e?s\b)"
)
"""What somebody does, told after what he cannot do, he still can."""


WEAK = Pattern(r"\b(?:weak\w*|paraly\w*|los[ts]\w*|fail\w*|wast\w*|cannot|denervated)\b")
"""How a condition affects a muscle or movement that has lost its nerve."""


class Signs(NamedTuple):
    """What a case tells: structures and movements that have lost their nerve, and those that keep it."""

    lost: dict[str, str]
    kept: dict[str, str]


class Clause(NamedTuple):
    """Some words of a sentence, with what they say of the signs they name: 'lost', 'kept', 'held' in them or nothing.

    ``is_after`` tells that they say it after the sign, as in 'dorsiflexion weak', ``is_contrary`` that they stand after 'but'.
    """

    text: str
    state: str
    numb: bool
    is_after: bool
    is_contrary: bool = False


def signs_of(store: Store, text: str) -> Signs:
    """Return what a text tells to be lost and to be kept, clause by clause: movements, muscles and areas of skin."""
    signs = Signs({}, {})
    text = STILL_DOES.sub(r"\1 still ", CAUSE.sub("", text))
    text = replaced(text, LAY)
    for sentence in sentences(SPARING.sub(", but normal ", text)):
        for clause in clauses_of(store, sentence):
            if clause.state == "held":
                signs.lost.update(opposite_signs(store, clause.text))
                continue
            told = {"lost": signs.lost, "kept": signs.kept}.get(clause.state, {})
            for id, words in signs_in(store, clause.text, numb=clause.numb).items():
                told.setdefault(id, words)
    within = {(fact.subject, fact.object) for fact in store.facts_of(PART_OF)}
    for id in [id for id in signs.lost if any((other, id) in within for other in signs.lost)]:
        del signs.lost[id]  # the first web space on the dorsum is not the whole dorsum
    kept = {id: words for id, words in signs.kept.items() if not any((lost, id) in within for lost in signs.lost)}
    return Signs({id: words for id, words in signs.lost.items() if id not in kept}, kept)


def clauses_of(store: Store, sentence: str) -> list[Clause]:
    """Return the clauses of a sentence, those that say nothing of their signs with what one beside them says."""
    parts = (part for part in parted(sentence) if part[0].strip() and not PASSIVE.search(part[0]))
    pieces = [part for part in parts if not ASKING.search(part[0]) or signs_in(store, ASKING.sub("", part[0]))]
    clauses = [clause_of(store, piece)._replace(is_contrary=is_contrary) for piece, is_contrary in pieces]
    told: list[Clause] = []
    for place, clause in enumerate(clauses):
        before = told[-1] if told and told[-1].state else None
        after = next((one for one in clauses[place + 1 :] if one.state), None)
        is_of_next = before is None or before.is_after or clause.is_contrary  # '..., yet dorsiflexion and eversion are spared'
        from_one = after if after and after.is_after and is_of_next else before or after
        if clause.state or from_one is None:
            told.append(clause)
        else:
            told.append(clause._replace(state=from_one.state, numb=clause.numb or from_one.numb, is_after=from_one.is_after))
    return told


def parted(sentence: str) -> list[tuple[str, bool]]:
    """Return the pieces of a sentence, each with whether it stands after a word like 'but'.

    >>> parted("eversion weak, yet inversion and flexion normal")
    [('eversion weak', False), (' ', False), (' inversion ', True), (' flexion normal', False)]
    """
    pieces: list[tuple[str, bool]] = []
    start, is_contrary = 0, False
    for found in PARTED.finditer(sentence):
        piece = sentence[start : found.start()]
        pieces.append((piece, is_contrary))
        is_contrary = bool(CONTRARY.match(found[0])) or (is_contrary and not piece.strip())
        start = found.end()
    return [*pieces, (sentence[start:], is_contrary)]


def clause_of(store: Store, words: str) -> Clause:
    """Return a clause with what it says itself."""
    numb = bool(NUMB.search(words))
    if HELD.search(words):
        return Clause(words, "held", numb, is_after=False)
    if NOT_LOST.search(words):
        return Clause(words, "kept", numb, is_after=False)
    is_kept = KEPT.search(words)
    if is_kept and not UNTRUE.search(words):
        return Clause(words, "kept", numb, is_after=not signs_in(store, words[is_kept.end() :], numb=numb))
    if is_lost := LOST.search(words) or is_kept:
        return Clause(words, "lost", numb, is_after=not signs_in(store, words[is_lost.end() :], numb=numb))
    is_condition = any(store.structures[id].kind == "condition" for m in mentions_in(store, words[:300]) for id in m.ids[:1])
    return Clause(words, "lost" if is_condition else "", numb, is_after=False)


def opposite_signs(store: Store, clause: str) -> dict[str, str]:
    """Return the movements opposite to those that a clause names: held in dorsiflexion, a foot lacks plantarflexion."""
    opposite = {fact.subject: fact.object for fact in store.facts_of(OPPOSITE_OF)}
    opposite |= {other: one for one, other in opposite.items()}
    found: dict[str, str] = {}
    for mention in mentions_in(store, clause[:300]):
        motion = opposite.get(mention.senses.get("motion", ""), "")
        if motion and (condition := performing(store, motion, [])):
            found |= dict.fromkeys(condition.others[:1], f"{motion}")
    return found


def signs_in(store: Store, clause: str, *, numb: bool = False) -> dict[str, str]:
    """Return the movements, muscles, areas of skin and conditions that a clause names, as movements and structures that tell."""
    mentions = mentions_in(store, clause[:300])
    found: dict[str, str] = {}
    sites = [m.ids[0] for m in mentions if m.ids and kinds_in(store, m.ids[0]) & {"region", "joint"}]
    numb = numb or bool(NUMB.search(clause))
    beside = {after.at for before, after in pairwise(m for m in mentions if m.words != "the") if before.words in BESIDE}
    for mention in mentions:
        if motion := mention.senses.get("motion") or mention.senses.get("agent"):
            condition = (
                performing(store, motion, [site for site in sites if "toe" in site or "joint" in site])
                if motion != "any"
                else None
            )
            condition = condition or (performing(store, motion, []) if motion != "any" else None)
            for movement in condition.others[:1] if condition else ():
                found[movement] = mention.words
        elif mention.ids:
            id = next(
                (id for id in mention.ids if store.structures[id].kind in ("skin_area", "muscle", "movement")), mention.ids[0]
            )
            kind = store.structures[id].kind
            if kind == "condition":
                affected = [f.object for f in store.facts_from(AFFECTS, id) if WEAK.search(f.part("how"))]
                found |= {one: mention.words for one in affected if store.structures[one].kind in ("muscle", "movement")}
            elif kind == "skin_area" or (numb and mention.at not in beside and (area := skin_of(store, id, mention.words))):
                found[id if kind == "skin_area" else area] = mention.words
            elif kind in ("muscle", "movement") or kinds_in(store, id) in ({"muscle"}, {"movement"}):
                found[id] = mention.words
    return found


def skin_of(store: Store, region: str, words: str) -> str:
    """Return the area of skin over a region, if one has its name or goes by the words for it; a toe itself, which has two."""
    label = store.structures[region].label
    if len(skins_of_toe(store, region)) > 1:
        return region
    for name in (f"skin of {words}", f"skin of {label}", f"dorsal skin of {label}"):
        if found := store.find(name):
            return found[0].id
    return ""


def skins_of_toe(store: Store, region: str) -> list[str]:
    """Return the dorsal and the plantar skin of a toe."""
    label = store.structures[region].label
    return [one.id for side in ("dorsal", "plantar") for one in store.find(f"{side} skin of {label}")[:1]]
