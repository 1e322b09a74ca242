"""What a question is after: the word that says of what kind, wherever it stands: 'the tendons of which muscle ...'."""

from collections.abc import Sequence

from footgraph.mentions import Mention
from footgraph.questions import kinds_in
from footgraph.records import NamedTuple
from footgraph.store import GROUPS, Store

TOO_WIDE = ("collective", "motion", "quantity", "joint_type")
"""Kinds that are no answer where no kind is asked for."""
OF_ONE = frozenset(("of", "in", "on", "at", "from", "that", "with", "by", "to", "for", "between", "behind", "under", "through"))

IN_ORDER = frozenset(("order", "sequence"))


class Focus(NamedTuple):
    """The mention that says what is asked for, and the kinds it means; no mention and no kinds where none says."""

    mention: Mention | None
    kinds: tuple[str, ...]


def focus_of(store: Store, mentions: Sequence[Mention]) -> Focus:
    """Return what is asked for: the head of the words after 'which', 'what', 'name' ..., or of those that open a fragment."""
    asks = [place for place, mention in enumerate(mentions) if "ask" in mention.senses and not mention.ids]
    for start in [place + 1 for place in asks] or [0]:
        if head := head_of(store, mentions[start:]):
            return head
    for start in [0] if asks else []:
        if head := head_of(store, mentions[start:]):
            return head
    for mention in mentions:
        if "kind" in mention.senses and mention.senses["kind"] != "any" and not mention.ids:
            return Focus(mention, kinds_of(store, mention))
    return Focus(None, ())


def unread_noun(mentions: Sequence[Mention]) -> str:
    """Return the noun right after 'which' or 'what' that means nothing here, as the verb after it shows; else an empty text."""
    for ask, noun, verb in zip(mentions, mentions[1:], mentions[2:], strict=False):
        asked = ask.words in ("which", "what") and not ask.ids and not (noun.ids or noun.senses or noun.words in IN_ORDER)
        if asked and not verb.ids and ("aux" in verb.senses or verb.words == "of"):
            return noun.words
        if asked and not verb.ids and "relation" in verb.senses and "padding" not in verb.senses and ask.words == "which":
            return noun.words
    return ""


def noun_asked(mentions: Sequence[Mention]) -> Mention | None:
    """Return the word for a kind right after the only 'which' or 'what': 'which condition', 'which of the flexors'."""
    asked = [place for place, one in enumerate(mentions) if one.words in ("which", "what", "which of the") and not one.ids]
    if len(asked) != 1:
        return None
    after = [one for one in mentions[asked[0] + 1 :] if not ("padding" in one.senses and one.words in ("of", "the", "of the"))]
    return after[0] if after and ("kind" in after[0].senses or "agent" in after[0].senses) and not after[0].ids else None


def head_of(store: Store, mentions: Sequence[Mention]) -> Focus | None:
    """Return the last kind, agent or group before the first verb or preposition."""
    head: Focus | None = None
    for mention in mentions:
        if "padding" in mention.senses and not mention.ids:
            if head and mention.words.split()[0] in OF_ONE:
                break
            continue
        if "aux" in mention.senses and not head:
            continue
        kinds = kinds_of(store, mention)
        if kinds:
            head = Focus(mention, kinds)
            if "kind" in mention.senses:
                break
        elif head or {"relation", "motion", "not", "ask", "join", "aux"} & set(mention.senses):
            break
    return head


def kinds_of(store: Store, mention: Mention) -> tuple[str, ...]:
    """Return the kinds that a mention can ask for: those of its kind word, muscles for an agent, those of a group's members."""
    if "thing" in mention.senses and not mention.ids:
        return tuple(mention.senses["thing"].split())
    kind = mention.senses.get("kind", "")
    if kind and kind != "any" and (not mention.ids or len(mention.words.split()) == 1):
        return (kind,)
    if "agent" in mention.senses:
        return ("muscle",)
    if mention.ids and store.structures[mention.ids[0]].kind in GROUPS:
        kinds = kinds_in(store, mention.ids[0])
        return tuple(kinds) if len(kinds) == 1 and not kinds & {"movement", *TOO_WIDE} else ()
    return ()
