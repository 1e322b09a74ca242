"""A conversation: questions that refer to the last answer, such as 'and its nerve?', 'and soleus?', 'why?'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from footgraph.answers import STATUSES, Answer
from footgraph.foot import Foot
from footgraph.mentions import Mention, mentions_in
from footgraph.questions import kinds_in

ENDS = re.compile(r"^(?:quit|exit|bye|goodbye|stop|end|q|:q|tschüss)(?:\s*\(\))?\W*$", re.IGNORECASE)
HELP = re.compile(
    r"^(?:(?:help|hilfe|\?|what can (?:i|one|you) (?:ask|answer)(?: you)?)\s*\W*|help (?:on |with |about )?(.+?)\W*)$",
    re.IGNORECASE,
)
WHY = re.compile(r"^(?:and |but )?(?:why|how so|prove it|says who|how do you know)(?: is that)?\s*\??$", re.IGNORECASE)
ITS = re.compile(r"\b(?:its|their|his|her)\b", re.IGNORECASE)
IT = re.compile(r"\b(?:it|they|them|that one|this one)\b", re.IGNORECASE)
AND = re.compile(r"^(?:and|what about|how about|and what about)\s+(?:of |for |the )*", re.IGNORECASE)


def is_end(text: str) -> bool:
    """Tell whether a line ends the conversation.

    >>> is_end("quit"), is_end("Bye!"), is_end("where does soleus end")
    (True, True, False)
    """
    return bool(ENDS.match(text.strip()))


def is_why(text: str) -> bool:
    """Tell whether a line asks for the reasons of the answer before it, and nothing else.

    >>> is_why("And why is that?"), is_why("why does soleus cross the ankle?")
    (True, False)
    """
    return bool(WHY.match(text.strip()))


def help_on(text: str) -> str | None:
    """Return what a line asks help on, empty for help on everything; None for a question.

    >>> help_on("help"), help_on("help nerves"), help_on("which muscles help propulsion")
    ('', 'nerves', None)
    """
    found = HELP.match(text.strip())
    return (found[1] or "") if found else None


class Talk:
    """What was asked and answered last, in the words it was understood by, for the questions that lean on it."""

    def __init__(self, foot: Foot):
        self.foot = foot
        self.last: Answer | None = None
        self.asked = ""

    def ask(self, text: str) -> Answer:
        """Return the answer to a question, read in the light of the last one where it leans on it."""
        tried = []
        for words in (*self.meant(text), text):
            tried.append((self.foot.ask(words), words))
            if tried[-1][0].status == "answered":
                break
        answer, words = min(tried, key=lambda one: STATUSES.index(one[0].status))
        if answer.status in ("answered", "none"):
            self.last, self.asked = answer, words
        return answer._replace(question=text)

    def is_why(self, text: str) -> bool:
        """Tell whether a text asks for the reasons of the last answer."""
        return self.last is not None and is_why(text)

    def meant(self, text: str) -> Iterator[str]:
        """Yield what a text can mean after the last answer: of what was found if that is one, else of what was asked about."""
        if self.last is None:
            return
        rest = AND.sub("", text.strip())
        leans = ITS.search(text) or IT.search(text)
        named = [mention for mention in mentions_in(self.foot.store, rest) if mention.ids]
        if leans and not named:
            for label in self.topics():
                yield IT.sub(label, ITS.sub("", rest)) + (f" of {label}" if ITS.search(text) else "")
        elif rest != text.strip() and len(named) == 1:
            yield from self.of_another(named[0])

    def of_another(self, named: Mention) -> Iterator[str]:
        """Yield the last question about another structure, in the place of one of its kind if there is one."""
        store, asked = self.foot.store, self.asked.lower()
        before = [mention for mention in mentions_in(store, self.asked) if mention.ids]
        alike = [mention for mention in before if kinds_in(store, mention.ids[0]) & kinds_in(store, named.ids[0])]
        for mention in (alike or before)[:1]:
            about_it = re.sub(rf"\b{re.escape(mention.words)}\b", named.words, asked, count=1)
            if about_it != asked:
                yield about_it

    def topics(self) -> list[str]:
        """Return the labels that 'it' can stand for: the one thing found, then what the last question named."""
        if self.last is None:
            return []
        found = [one.structure.label for one in self.last.found]
        named = [m.ids[0] for m in mentions_in(self.foot.store, self.asked) if m.ids]
        return [*(found if len(found) == 1 else []), *(self.foot.store.structures[id].label for id in named)]
