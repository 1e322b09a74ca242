"""A conversation: questions that refer to the last answer, such as 'and its nerve?', 'and soleus?', 'why?'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from footgraph.answers import Answer
from footgraph.foot import Foot
from footgraph.mentions import mentions_in

WHY = re.compile(r"^(?:and |but )?(?:why|how so|prove it|says who|how do you know)(?: is that)?\s*\??$", re.IGNORECASE)
ITS = re.compile(r"\b(?:its|their|his|her)\b", re.IGNORECASE)
IT = re.compile(r"\b(?:it|they|them|that one|this one)\b", re.IGNORECASE)
AND = re.compile(r"^(?:and|what about|how about|and what about)\s+(?:of |for |the )*", re.IGNORECASE)


class Talk:
    """What was asked and answered last, in the words it was understood by, for the questions that lean on it."""

    def __init__(self, foot: Foot):
        self.foot = foot
        self.last: Answer | None = None
        self.asked = ""

    def ask(self, text: str) -> Answer:
        """Return the answer to a question, read in the light of the last one where it leans on it."""
        for words in (*self.meant(text), text):
            answer = self.foot.ask(words)
            if answer.status == "answered":
                self.last, self.asked = answer, words
                break
        return answer._replace(question=text)

    def is_why(self, text: str) -> bool:
        """Tell whether a text asks for the reasons of the last answer."""
        return self.last is not None and bool(WHY.match(text.strip()))

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
            before = [mention for mention in mentions_in(self.foot.store, self.asked) if mention.ids]
            if before:
                yield re.sub(re.escape(before[0].words), named[0].words, self.asked.lower(), count=1)

    def topics(self) -> list[str]:
        """Return the labels that 'it' can stand for: the one thing found, then what the last question named."""
        if self.last is None:
            return []
        found = [one.structure.label for one in self.last.found]
        named = [m.ids[0] for m in mentions_in(self.foot.store, self.asked) if m.ids]
        return [*(found if len(found) == 1 else []), *(self.foot.store.structures[id].label for id in named)]
