"""How things look and are headed on the page: a colour and shape for every kind, a heading for every relation."""

from collections.abc import Iterable

from footgraph.patterns import Pattern
from footgraph.records import NamedTuple


class Look(NamedTuple):
    """How one kind of structure is drawn: its words in the legend, its shape, and a colour for light and for dark."""

    kind: str
    label: str
    plural: str
    shape: str
    colour: str
    dark: str
    listed: bool = False
    """Things without a place in the body stand in lists beside the picture."""


class Section(NamedTuple):
    """One heading of the panel, and the relations it gathers, each seen from its subject ("out") or its object ("in")."""

    heading: str
    relations: tuple[tuple[str, str, str], ...]
    """(relation, side, word): the word stands before the structure where a heading holds several relations."""


# Every kind is 3:1 or more against the paper, and has a shape and a word; kinds of one shape that share a plate are apart for
# colour-blind eyes too. In the network each stands under its heading, so there colour alone tells nothing.
LOOKS = {
    look.kind: look
    for look in (
        Look("bone", "bone", "Bones", "square", "#8a867c", "#a9a297"),
        Look("accessory_bone", "accessory bone", "Accessory bones", "square", "#9a7f52", "#cdb892"),
        Look("bone_feature", "bone feature", "Bone features", "dot", "#6f6a5c", "#c4bba8"),
        Look("joint", "joint", "Joints", "diamond", "#8f1fa6", "#d997d8"),
        Look("muscle", "muscle", "Muscles", "dot", "#a7120e", "#ee724a"),
        Look("accessory_muscle", "accessory muscle", "Accessory muscles", "dot", "#a34929", "#cd857a"),
        Look("muscle_head", "muscle head", "Muscle heads", "dot", "#c4573f", "#f2a285"),
        Look("tendon", "tendon", "Tendons", "dot", "#8b6f47", "#d9bd8b"),
        Look("tendon_sheath", "tendon sheath", "Tendon sheaths", "dot", "#77704a", "#cfc79a"),
        Look("ligament", "ligament", "Ligaments", "square", "#1f7fb0", "#8fd0ee"),
        Look("fascia", "fascia", "Fasciae", "square", "#5f7181", "#a1b5ba"),
        Look("retinaculum", "retinaculum", "Retinacula", "square", "#27685b", "#c4e9dc"),
        Look("bursa", "bursa", "Bursae", "dot", "#5f7fa3", "#a9c4e4"),
        Look("fat_pad", "fat pad", "Fat pads", "dot", "#98802a", "#e6d58a"),
        Look("nerve", "nerve", "Nerves", "diamond", "#a77e05", "#ffd84d"),
        Look("spinal_root", "spinal root", "Spinal roots", "diamond", "#8a6a00", "#e0bf52", listed=True),
        Look("skin_area", "area of skin", "Areas of skin", "square", "#9a6a4f", "#e3b79d", listed=True),
        Look("artery", "artery", "Arteries", "diamond", "#c0182b", "#ff7a80"),
        Look("vein", "vein", "Veins", "diamond", "#2f5fa8", "#8db4f0"),
        Look("lymph_node", "lymph node", "Lymph nodes", "dot", "#4a7d4e", "#a3d3a4"),
        Look("layer", "layer", "Layers", "square", "#b5502f", "#f29a6b", listed=True),
        Look("compartment", "compartment", "Compartments", "square", "#7a4a63", "#d3a0bb", listed=True),
        Look("region", "region", "Regions", "square", "#5d6b53", "#b4c4a6", listed=True),
        Look("arch", "arch", "Arches", "triangle", "#3b6c3f", "#9cd08a", listed=True),
        Look("movement", "movement", "Movements", "triangle", "#2b3a9a", "#8ea2ff", listed=True),
        Look("motion", "motion", "Motions", "triangle", "#55609f", "#b3bdf5", listed=True),
        Look("joint_type", "type of joint", "Types of joint", "diamond", "#7a3f86", "#cfa3d8", listed=True),
        Look("quantity", "quantity", "Quantities", "star", "#5a6372", "#b4bdcb", listed=True),
        Look("exercise", "exercise", "Exercises", "star", "#037350", "#53e9aa", listed=True),
        Look("condition", "condition", "Conditions", "star", "#8c2b5b", "#f08bb8", listed=True),
        Look("treatment", "treatment", "Treatments", "star", "#6b6f1f", "#cfd36a", listed=True),
        Look("test", "clinical test", "Clinical tests", "diamond", "#3f6f8f", "#9ccbe8", listed=True),
        Look("gait_phase", "phase of gait", "Phases of gait", "triangle", "#2f6f8c", "#8ad0ee", listed=True),
        Look("function", "function", "Functions of the foot", "triangle", "#7a5a1f", "#e0bd7a", listed=True),
        Look("study", "study", "Studies", "square", "#5a5f8a", "#b9bfee", listed=True),
        Look("study_design", "study design", "Study designs", "square", "#6a6a6a", "#bdbdbd", listed=True),
        Look("evidence_level", "level of evidence", "Levels of evidence", "square", "#4f6b6b", "#abcfcf", listed=True),
        Look("group", "group", "Groups", "hexagon", "#4d555c", "#aab4bd", listed=True),
        Look("collective", "collective", "Collectives", "hexagon", "#6d5b4d", "#c9b8a8", listed=True),
    )
}

ORIGIN, INSERTION = ("#c93a50", "#ff7d8c"), ("#1f74b5", "#6db9f2")
RELATION_COLOURS = {
    "has_origin": ORIGIN,
    "has_insertion": INSERTION,
    "innervated_by": ("#b58900", "#ffd84d"),
    "has_action": ("#2b3a9a", "#8ea2ff"),
    "supports": ("#3b6c3f", "#9cd08a"),
    "loads": ("#037350", "#53e9aa"),
    "receives_blood_from": ("#c0182b", "#ff7a80"),
}

# Layers of the sole run from light (nearest the skin) to dark (deepest), so that the order can be seen.
LAYER_COLOURS = (("#e8bd72", "#f0cd8c"), ("#d98f5c", "#e6a576"), ("#b9594e", "#cf7468"), ("#7a3a55", "#a3607c"))
# One for each compartment, in the order of their names; those of one leg or one sole are far apart.
COMPARTMENT_COLOURS = (
    ("#b4685a", "#cf8578"),
    ("#b86a5a", "#d2877a"),
    ("#a59c66", "#bfb784"),
    ("#c98a5a", "#dca67c"),
    ("#86658e", "#a78ab0"),
    ("#7a9c84", "#98b8a1"),
    ("#7468a0", "#968cc0"),
    ("#688fb3", "#8aaccb"),
    ("#649a9c", "#88b8ba"),
    ("#ac7494", "#c796b2"),
    ("#bd8c6c", "#d4aa8e"),
    ("#d0ac66", "#e2c48a"),
    ("#cc9a70", "#dfb794"),
)

# For the values of any other colouring, eight that colour-blind eyes keep apart (after Okabe and Ito, darkened for paper).
VALUE_COLOURS = (
    ("#0072b2", "#56a8dc"),
    ("#d55e00", "#ff8f3f"),
    ("#00875f", "#2fc295"),
    ("#a8508a", "#e08fc3"),
    ("#9a7b00", "#f0d442"),
    ("#2a8fbd", "#8fd6f5"),
    ("#5b3fa0", "#b6a0f2"),
    ("#6b4f2a", "#c7a878"),
)

SECTIONS = (
    Section("In short", (("described_as", "out", ""),)),
    Section("Origin", (("has_origin", "out", ""),)),
    Section("Insertion", (("has_insertion", "out", ""),)),
    Section("Nerve", (("innervated_by", "out", ""),)),
    Section("Roots", (("has_root", "out", ""),)),
    Section(
        "Blood", (("receives_blood_from", "out", "from"), ("drained_by", "out", "to"), ("drains_lymph_to", "out", "lymph to"))
    ),
    Section("Actions", (("has_action", "out", ""),)),
    Section("Layer, compartment", (("in_layer", "out", ""), ("in_compartment", "out", ""))),
    Section("Antagonists", (("antagonist_of", "out", ""),)),
    Section("Synergists", (("synergist_of", "out", ""),)),
    Section("Opposite", (("opposite_of", "out", ""),)),
    Section("Supports", (("supports", "out", ""),)),
    Section(
        "Course",
        (
            ("passes_behind", "out", "behind"),
            ("passes_in_front_of", "out", "in front of"),
            ("passes_under", "out", "under"),
            ("passes_over", "out", "over"),
            ("passes_through", "out", "through"),
            ("passes_between", "out", "between another and"),
            ("passes_along", "out", "along"),
            ("runs_in", "out", "in"),
        ),
    ),
    Section(
        "Neighbours",
        (
            ("deep_to", "out", "deep to"),
            ("superficial_to", "out", "superficial to"),
            ("deep_to", "in", "superficial to"),
            ("superficial_to", "in", "deep to"),
            ("medial_to", "out", "medial to"),
            ("lateral_to", "out", "lateral to"),
            ("medial_to", "in", "lateral to"),
            ("lateral_to", "in", "medial to"),
            ("anterior_to", "out", "in front of"),
            ("posterior_to", "out", "behind"),
            ("anterior_to", "in", "behind"),
            ("posterior_to", "in", "in front of"),
            ("superior_to", "out", "above"),
            ("inferior_to", "out", "below"),
            ("superior_to", "in", "below"),
            ("inferior_to", "in", "above"),
            ("lies_between", "out", "beside"),
            ("lies_between", "in", "beside"),
            ("covers", "out", "covers"),
            ("covers", "in", "covered by"),
        ),
    ),
    Section("Type of joint", (("has_joint_type", "out", ""),)),
    Section("Joints of this type", (("has_joint_type", "in", ""),)),
    Section("Joint", (("occurs_at", "out", ""),)),
    Section("Bones", (("joins", "out", ""), ("connects", "out", ""))),
    Section("Joints", (("joins", "in", ""),)),
    Section("Joined to", (("articulates_with", "out", ""), ("articulates_with", "in", ""))),
    Section("Attached here by ligament", (("connects", "in", ""),)),
    Section("Ligaments", (("ligament_of", "in", ""),)),
    Section("Ligament of", (("ligament_of", "out", ""),)),
    Section("Restrains", (("restrains", "out", ""),)),
    Section("Restrained by", (("restrains", "in", ""),)),
    Section("Injured by", (("injured_by", "out", ""),)),
    Section("Injures", (("injured_by", "in", ""),)),
    Section("Supplies", (("innervated_by", "in", ""),)),
    Section("Reaches", (("has_root", "in", ""),)),
    Section(
        "Supplies with blood, or drains",
        (("receives_blood_from", "in", ""), ("drained_by", "in", ""), ("drains_lymph_to", "in", "lymph of")),
    ),
    Section("Drains into", (("tributary_of", "out", ""),)),
    Section("Tributaries", (("tributary_of", "in", ""),)),
    Section("Continues", (("continuation_of", "out", ""),)),
    Section("Goes on as", (("continuation_of", "in", ""),)),
    Section("Anastomoses with", (("anastomoses_with", "out", ""), ("anastomoses_with", "in", ""))),
    Section("Branch of", (("branch_of", "out", ""),)),
    Section("Branches", (("branch_of", "in", ""),)),
    Section("Moved by", (("has_action", "in", ""),)),
    Section("Movements", (("occurs_at", "in", ""),)),
    Section("Attached here", (("has_origin", "in", "origin of"), ("has_insertion", "in", "insertion of"))),
    Section("Crosses", (("crosses", "out", ""),)),
    Section("Crossed by", (("crosses", "in", ""),)),
    Section("Muscles in it", (("in_layer", "in", ""), ("in_compartment", "in", ""))),
    Section("Arch", (("in_arch", "out", ""),)),
    Section("Bones of the arch", (("in_arch", "in", ""),)),
    Section("Supported by", (("supports", "in", ""),)),
    Section("Keystone", (("keystone_of", "in", ""),)),
    Section("Keystone of", (("keystone_of", "out", ""),)),
    Section("Contents", (("located_in", "in", ""),)),
    Section("Lies in", (("located_in", "out", ""),)),
    Section(
        "Passing here",
        (
            ("passes_behind", "in", "behind it"),
            ("passes_in_front_of", "in", "in front of it"),
            ("passes_under", "in", "under it"),
            ("passes_over", "in", "over it"),
            ("passes_through", "in", "through it"),
            ("passes_between", "in", "beside it"),
            ("passes_along", "in", "along it"),
            ("runs_in", "in", "in it"),
        ),
    ),
    Section("Muscle", (("tendon_of", "out", ""),)),
    Section("Tendons", (("tendon_of", "in", ""),)),
    Section("Kind of", (("subtype_of", "out", ""),)),
    Section("Kinds", (("subtype_of", "in", ""),)),
    Section("Part of", (("part_of", "out", ""),)),
    Section("Parts", (("part_of", "in", ""),)),
    Section("Member of", (("member_of", "out", ""),)),
    Section("Members", (("member_of", "in", ""),)),
    Section("Figures", (("has_figure", "out", ""),)),
    Section("Figures measured here", (("has_figure", "in", ""),)),
    Section("Names", (("called", "out", ""),)),
    Section("Presence", (("has_presence", "out", ""), ("presence", "out", ""))),
    Section("How it is done", (("done_so", "out", ""),)),
    Section("Harder", (("progresses_to", "out", ""),)),
    Section("Easier", (("progresses_to", "in", ""),)),
    Section("Loads", (("loads", "out", ""),)),
    Section("Exercises", (("loads", "in", ""),)),
    Section("Used for", (("used_for", "out", ""),)),
    Section("What is done for it", (("used_for", "in", ""),)),
    Section("Affects", (("affects", "out", ""),)),
    Section("Conditions", (("affects", "in", ""),)),
    Section("Causes", (("caused_by", "out", ""),)),
    Section("Signs", (("shows", "out", ""),)),
    Section("Risk factors", (("has_risk_factor", "out", ""),)),
    Section("Tests for it", (("tests_for", "in", ""),)),
    Section("Tests for", (("tests_for", "out", ""),)),
    Section("Plays a part in", (("caused_by", "in", ""),)),
    Section("Function", (("contributes_to", "out", ""),)),
    Section("Who contributes", (("contributes_to", "in", ""),)),
    Section("In gait", (("active_in", "out", "works in"), ("behaves_in", "out", "in"), ("has_joint_motion", "in", "in"))),
    Section("Movements in it", (("has_joint_motion", "out", ""),)),
    Section("Muscles at work", (("active_in", "in", ""),)),
    Section("What happens", (("behaves_in", "in", ""),)),
    Section("Next", (("followed_by", "out", ""),)),
    Section("Before", (("followed_by", "in", ""),)),
    Section("Design", (("has_design", "out", ""), ("ranks_at", "out", ""))),
    Section("Studies of this design", (("has_design", "in", ""),)),
    Section("Designs at this level", (("ranks_at", "in", ""),)),
    Section("How it was done", (("told_of", "out", ""),)),
    Section("Found", (("found", "out", ""),)),
    Section("Studied", (("studied", "out", ""),)),
    Section("Studies", (("studied", "in", ""), ("found", "in", "found:"))),
)

EXPECTED = {
    "muscle": ("Origin", "Insertion", "Nerve", "Actions"),
    "joint": ("Bones",),
    "nerve": ("Supplies",),
    "movement": ("Joint", "Moved by"),
    "exercise": ("How it is done", "Loads"),
    "condition": ("Affects", "Signs", "What is done for it"),
    "gait_phase": ("Muscles at work",),
    "study": ("Design", "How it was done", "Found"),
    "arch": ("Supported by",),
}
"""What a reader looks for under each kind: where the graph has nothing, the page says "not recorded"."""

PART_WORDS = {
    "begins_at": "from degrees: ",
    "comparison": "against: ",
    "ends_at": "to degrees: ",
    "quality": "certainty: ",
    "sample": "in: ",
    "timing": "when: ",
}
"""What stands before a part on the page, where its value alone would not be understood."""


_ORDINALS = ("first", "second", "third", "fourth", "fifth")


def look_of(kind: str) -> Look:
    """Return the look of a kind; a kind that has none yet gets a plain one, so that nothing is left out.

    >>> look_of("muscle").plural, look_of("blood_vessel").plural
    ('Muscles', 'Blood vessel')
    """
    words = kind.replace("_", " ").strip() or "other"
    return LOOKS.get(kind) or Look(kind, words, words.capitalize(), "dot", "#5b6670", "#a8b3bd")


def kinds_in_order(kinds: set[str]) -> list[str]:
    """Return kinds as the legend shows them: the known ones in their order, then the unknown by name.

    >>> kinds_in_order({"vessel", "nerve", "bone"})
    ['bone', 'nerve', 'vessel']
    """
    return [kind for kind in LOOKS if kind in kinds] + sorted(kinds - LOOKS.keys())


def sections_with(relations: set[str]) -> list[Section]:
    """Return all headings of the panel, and one for each side of every relation that has none yet.

    >>> [section.heading for section in sections_with({"drains_into"})][-2:]
    ['Drains into', 'Drains into this']
    """
    headed = {relation for section in SECTIONS for relation, _, _ in section.relations}
    sections = list(SECTIONS)
    for relation in sorted(relations - headed):
        words = relation.replace("_", " ").capitalize()
        sections += [Section(words, ((relation, "out", ""),)), Section(f"{words} this", ((relation, "in", ""),))]
    return sections


def natural_order(label: str) -> tuple[list[str], str]:
    """Return what to sort a label by, so that first, second, third and fourth stand in that order.

    >>> sorted(["third layer", "first layer", "fourth layer", "second layer"], key=natural_order)
    ['first layer', 'second layer', 'third layer', 'fourth layer']
    """
    words = label.casefold().split()
    return [f"{_ORDINALS.index(word)}" if word in _ORDINALS else word for word in words], label


def together(sentences: Iterable[str], words: int) -> str:
    """Return sentences that begin with the same words, so many at most, as one.

    >>> together(["soleus crosses ankle joint", "soleus crosses subtalar joint"], 2)
    'soleus crosses ankle joint, subtalar joint'
    """
    first, *others = dict.fromkeys(sentences)
    start = first.split(" ")[:words]
    alike = [other.split(" ") for other in others]
    shared = next((n for n in range(words) if any(start[n : n + 1] != other[n : n + 1] for other in alike)), words)
    return ", ".join([first, *(" ".join(other[shared:]) for other in alike)])


_SHORTER = (
    (Pattern(r"^(\w+) of (.+) at the (\w+) joints?$"), r"\2 \3 \1"),
    (Pattern(r"^(lateral|medial|oblique|transverse) head of (.+)$"), r"\2, \1 head"),
    (Pattern(r"\bcompartment of leg$"), "compartment"),
    (Pattern(r"\bproximal interphalangeal\b"), "PIP"),
    (Pattern(r"\bdistal interphalangeal\b"), "DIP"),
    (Pattern(r"\binterphalangeal\b"), "IP"),
    (Pattern(r"\bmetatarsophalangeal\b"), "MTP"),
    (Pattern(r"\btarsometatarsal\b"), "TMT"),
    (Pattern(r"\bfirst\b"), "1st"),
    (Pattern(r"\bsecond\b"), "2nd"),
    (Pattern(r"\bthird\b"), "3rd"),
    (Pattern(r"\bfourth\b"), "4th"),
    (Pattern(r"\bfifth\b"), "5th"),
)


def short_label(label: str) -> str:
    """Return a label short enough for a picture.

    >>> short_label("extension of second toe at the PIP joint"), short_label("first metatarsophalangeal joint")
    ('2nd toe PIP extension', '1st MTP joint')
    """
    for long, short in _SHORTER:
        label = long.sub(short, label)
    return label


def short_space(label: str) -> str:
    """Return a layer's or compartment's label without where it is, for a chip.

    >>> short_space("deep posterior compartment of leg"), short_space("second layer of sole")
    ('deep posterior', 'layer 2')
    """
    words = label.split()
    if len(words) > 1 and words[1] == "layer" and words[0] in _ORDINALS:
        return f"layer {_ORDINALS.index(words[0]) + 1}"
    return label.removesuffix(" of leg").removesuffix(" of sole").removesuffix(" of foot").removesuffix(" compartment")
