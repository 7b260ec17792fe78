"""The texts the teacher learns from, as `garbo-training corpus` prints them, and the sets it is
measured on."""

import html
import json
import pathlib
import random
import re

HERE = pathlib.Path(__file__).parent
HEADS = [line for line in (HERE / "heads.txt").read_text().split("\n") if line and not line.startswith("#")]
SENTIMENT = ["negative", "neutral", "positive"]


def clean(text):
    """One line; links as `http`, handles as `@user`: as the reader sees them."""
    text = html.unescape(text)
    text = re.sub(r"(?:https?://|www\.)\S+", " http ", text)
    text = re.sub(r"(?<!\S)[@＠][\w.]+", "@user", text)
    text = re.sub(r"(?:@user\s*){2,}", "@user ", text)
    return re.sub(r"\s+", " ", text).strip() or "."


def lines(path):
    with open(path, encoding="utf8") as rows:
        return [json.loads(row) for row in rows if row.strip()]


def corpus(path, limits, seed=0):
    """Rows of (text, what is said of each head or None), each set cut to its limit or, with a limit
    below zero, taken so many times."""
    sets = {}
    for row in lines(path):
        sets.setdefault(row["set"], []).append((clean(row["text"]), row["said"]))
    rows = []
    for name, some in sets.items():
        random.Random(seed).shuffle(some)
        limit = limits.get(name, len(some))
        rows += some * -limit if limit < 0 else some[:limit]
    return rows
