#!/usr/bin/env python3
"""The teacher: a multilingual encoder fine-tuned on every set we may learn from; off line, never shipped.

It starts from multilingual-e5-small (MIT), read by the lab's own loader, and judges all the heads of
heads.txt at once, so that what one set teaches of a text serves the others.

  teach.py train --lab LAB --weights BIN --corpus FILE [--from FILE] --out FILE [--shared DATA]
  teach.py score --lab LAB --weights BIN --from FILE --shared DATA         the held-out sets
  …                     [--held FILE], as `garbo-training held` prints it
  teach.py label --lab LAB --weights BIN --from FILE --pool FILE --out FILE.npy

  teach.py place --lab LAB --weights BIN --from FILE --pool WORDS --out FILE.npy

CORPUS, POOL and WORDS are what `garbo-training corpus`, `… pool` and `… words` print.
"""

import argparse
import importlib.util
import pathlib
import random
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers
from torch import nn

import corpus

PIECES, BATCH, RATE, FROZEN = 94, 32, 8e-5, 4
THREE = slice(0, 3)


class Teacher(nn.Module):
    """The encoder, mean-pooled, under one small head for all the labels."""

    def __init__(self, lab, weights):
        super().__init__()
        spec = importlib.util.spec_from_file_location("lab", pathlib.Path(lab) / "teacher.py")
        room = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(room)
        shape, pieces, tensors = room.read_weights(weights)
        self.shape = shape
        self.tokens = Tokenizer(models.Unigram(pieces, unk_id=shape["unk"]))
        self.tokens.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")])
        self.tokens.pre_tokenizer = pre_tokenizers.Metaspace()
        self.encoder = room.build(shape, tensors, np.arange(len(pieces)))
        self.head = nn.Sequential(nn.Dropout(0.1), nn.Linear(shape["hidden"], 256), nn.Tanh(), nn.Linear(256, len(corpus.HEADS)))
        for part in [self.encoder.embeddings, *self.encoder.encoder.layer[:FROZEN]]:
            for weight in part.parameters():
                weight.requires_grad = False

    def encode(self, text):
        return [self.shape["bos"]] + self.tokens.encode("query: " + text).ids[:PIECES] + [self.shape["eos"]]

    def forward(self, batch):
        return self.head(self.pool(batch))

    def pool(self, batch):
        """The mean of the encoder's last layer over the pieces of each text."""
        width = max(map(len, batch))
        ids = torch.full((len(batch), width), self.shape["pad"])
        mask = torch.zeros(len(batch), width)
        for row, seq in enumerate(batch):
            ids[row, : len(seq)] = torch.tensor(seq)
            mask[row, : len(seq)] = 1
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = self.encoder(ids, attention_mask=mask.long()).last_hidden_state.float()
        return (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)


def targets(rows):
    return np.array([[np.nan if x is None else x for x in said] for _, said in rows], np.float32)


def loss_of(logits, wanted):
    known = ~torch.isnan(wanted)
    wanted = torch.nan_to_num(wanted)
    three = known[:, 0]
    loss = -(wanted[:, THREE] * F.log_softmax(logits[:, THREE], -1)).sum(1) * three
    rest = F.binary_cross_entropy_with_logits(logits[:, 3:], wanted[:, 3:], reduction="none") * known[:, 3:]
    count = known[:, 3:].sum(1).clamp(min=1)
    return (loss + 3 * rest.sum(1) / count.sqrt()).mean()


def fit(teacher, rows, epochs, rate, label):
    seqs, wanted = [teacher.encode(text) for text, _ in rows], torch.tensor(targets(rows))
    weights = [w for w in teacher.encoder.parameters() if w.requires_grad]
    opt = torch.optim.AdamW([{"params": weights, "lr": 0}, {"params": teacher.head.parameters(), "lr": 0}], weight_decay=0.01)
    batches = []
    for _ in range(epochs):
        order = list(range(len(rows)))
        random.shuffle(order)
        for at in range(0, len(order), BATCH * 20):
            chunk = sorted(order[at : at + BATCH * 20], key=lambda j: len(seqs[j]))
            some = [chunk[k : k + BATCH] for k in range(0, len(chunk), BATCH)]
            random.shuffle(some)
            batches += some
    teacher.train()
    start = time.time()
    for step, batch in enumerate(batches):
        warm = min(1, (step + 1) / 50) * max(0.02, 1 - step / len(batches))
        for group, base in zip(opt.param_groups, (rate, rate * 8)):
            group["lr"] = base * warm
        loss = loss_of(teacher([seqs[j] for j in batch]), wanted[batch])
        loss.backward()
        nn.utils.clip_grad_norm_(weights, 1.0)
        opt.step()
        opt.zero_grad()
        if step % 50 == 0:
            print(f"{label} {step}/{len(batches)} loss {loss.item():.3f} {time.time() - start:.0f} s", file=sys.stderr, flush=True)


@torch.no_grad()
def judge(teacher, texts):
    """Probabilities, texts × heads."""
    teacher.eval()
    seqs = [teacher.encode(text) for text in texts]
    out = np.zeros((len(seqs), len(corpus.HEADS)), np.float32)
    order = np.argsort([len(s) for s in seqs])
    for at in range(0, len(order), 64):
        some = order[at : at + 64]
        logits = teacher([seqs[j] for j in some])
        logits[:, THREE] = logits[:, THREE].log_softmax(-1)
        probs = torch.sigmoid(logits)
        probs[:, THREE] = logits[:, THREE].exp()
        out[some] = probs.numpy()
    return out


@torch.no_grad()
def place(teacher, words, depth, out):
    """Each word alone through the encoder, brought down to `depth` numbers by principal components."""
    teacher.eval()
    rows = np.zeros((len(words), teacher.shape["hidden"]), np.float32)
    for at in range(0, len(words), 256):
        seqs = [teacher.encode(word) for word in words[at : at + 256]]
        rows[at : at + 256] = teacher.pool(seqs).numpy()
    rows -= rows.mean(0)
    _, _, axes = np.linalg.svd(rows[: 20000], full_matrices=False)
    low = rows @ axes[:depth].T
    low /= 2.5 * low.std(0).mean()
    np.save(out, np.round(np.clip(low, -1, 1) * 127).astype(np.int8))


def macro(gold, guess, kinds):
    scores = []
    for kind in kinds:
        hit = ((gold == kind) & (guess == kind)).sum()
        scores.append(2 * hit / max(1, (gold == kind).sum() + (guess == kind).sum()))
    return 100 * np.mean(scores)


def recall(gold, guess, kinds):
    return 100 * np.mean([(guess[gold == kind] == kind).mean() for kind in kinds])


def score(teacher, shared):
    root = pathlib.Path(shared)
    place = {head: at for at, head in enumerate(corpus.HEADS)}
    for file in ("train/sentiment/semeval17_en.val.jsonl", "eval-only/sentiment/sentipolc16_it.train.jsonl"):
        rows = [r for r in corpus.lines(root / file) if r["label"] in corpus.SENTIMENT][:3000]
        gold = np.array([r["label"] for r in rows])
        guess = np.array(corpus.SENTIMENT)[judge(teacher, [corpus.clean(r["text"]) for r in rows])[:, THREE].argmax(1)]
        print(file, f"macro-F1 {macro(gold, guess, corpus.SENTIMENT):.1f} macro recall {recall(gold, guess, corpus.SENTIMENT):.1f}", flush=True)
    for file, head, yes in (
        ("eval-only/irony/sentipolc16_it.train.jsonl", "irony", "ironic"),
        ("eval-only/irony/tweeteval_irony_en.val.jsonl", "irony", "ironic"),
        ("eval-only/hate/tweeteval_offensive_en.val.jsonl", "offence", "offensive"),
    ):
        rows = corpus.lines(root / file)[:3000]
        gold = np.array([r["label"] == yes for r in rows])
        prob = judge(teacher, [corpus.clean(r["text"]) for r in rows])[:, place[head]]
        print(file, *(f"at {at}: {macro(gold, prob > at, (False, True)):.1f}" for at in (0.2, 0.3, 0.4, 0.5)), flush=True)
    rows = corpus.lines(root / "eval-only/emotion/tweeteval_emotion_en.val.jsonl")
    kinds = ["anger", "joy", "optimism", "sadness"]
    gold = np.array([r["label"] for r in rows])
    probs = judge(teacher, [corpus.clean(r["text"]) for r in rows])
    guess = np.array(kinds)[np.stack([probs[:, place[f"emotion.{k}"]] for k in kinds], 1).argmax(1)]
    print("tweeteval_emotion", f"{macro(gold, guess, kinds):.1f}", flush=True)


def score_own(teacher, file):
    """Our held-out comments: share of right sentiments, F1 of the labels of each group."""
    rows = corpus.lines(file)
    for language in ("it", "en"):
        some = [r for r in rows if r["set"] == language]
        probs = judge(teacher, [corpus.clean(r["text"]) for r in some])
        gold = targets([(r["text"], r["said"]) for r in some])
        one = ~np.isnan(gold[:, 0])
        right = probs[one][:, THREE].argmax(1) == gold[one][:, THREE].argmax(1)
        told = [f"{language}: sentiment {100 * right.mean():.1f}"]
        for group in ("intent", "topic", "pattern", "emotion", "irony"):
            at = [i for i, h in enumerate(corpus.HEADS) if h.startswith(group) and h != "emotion.optimism"]
            yes, said = gold[:, at] == 1, probs[:, at] >= 0.4
            told.append(f"{group} {200 * (yes & said).sum() / max(1, yes.sum() + said.sum()):.1f}")
        print("  ".join(told), flush=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("do", choices=["train", "score", "label", "place"])
    for name in ("--lab", "--weights", "--corpus", "--shared", "--held", "--from", "--pool", "--out"):
        ap.add_argument(name)
    ap.add_argument("--depth", type=int, default=64, help="numbers a word")
    ap.add_argument("--epochs", type=int, default=1)
    ap.add_argument("--rate", type=float, default=RATE)
    ap.add_argument("--limits", default="", help="SET=ROWS,…; below zero: all rows, so many times")
    a = ap.parse_args()
    torch.manual_seed(0)
    random.seed(0)
    torch.set_num_threads(2)
    limits = {name: int(rows) for name, rows in (part.split("=") for part in a.limits.split(",") if part)}
    teacher = Teacher(a.lab, a.weights)
    if getattr(a, "from"):
        teacher.load_state_dict(torch.load(getattr(a, "from")), strict=False)
    if a.do == "train":
        fit(teacher, corpus.corpus(a.corpus, limits), a.epochs, a.rate, "train")
        torch.save({k: v for k, v in teacher.state_dict().items() if "embeddings" not in k}, a.out)
    if a.shared:
        score(teacher, a.shared)
    if a.held:
        score_own(teacher, a.held)
    if a.do == "place":
        with open(a.pool, encoding="utf8") as pool:
            place(teacher, [line.rstrip("\n") for line in pool], a.depth, a.out)
    if a.do == "label":
        with open(a.pool, encoding="utf8") as pool:
            texts = [corpus.clean(line) for line in pool]
        np.save(a.out, np.round(judge(teacher, texts) * 255).astype(np.uint8))


if __name__ == "__main__":
    main()
