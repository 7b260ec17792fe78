//! What a template may say: a closed list, read before the engine sees it.

use super::FILTERS;
use super::faults::{Fault, Found};
use crate::reply::placeholders::{Kind, Placeholder, placeholder};
use crate::settings::LONGEST_TEMPLATE;

/// Brackets in brackets, ifs in ifs, bars behind bars: more is nobody's meaning, and each costs
/// the engine stack.
const DEEPEST: usize = 6;

/// Reads the template's lines for anything that is not on the closed list.
pub(super) fn check(text: &str) -> Result<(), Found> {
    let whole = |fault| Found {
        line: 1,
        column: 0,
        fault,
    };
    if text.len() > LONGEST_TEMPLATE {
        return Err(whole(Fault::TooLong));
    }
    if text.trim().is_empty() {
        return Err(whole(Fault::EmptyTemplate));
    }
    for (at, line) in text.lines().enumerate() {
        check_line(line).map_err(|(column, fault)| Found {
            line: at + 1,
            column,
            fault,
        })?;
    }
    Ok(())
}

fn check_line(line: &str) -> Result<(), (usize, Fault)> {
    let letters: Vec<char> = line.chars().collect();
    let pair = |at: usize| (letters.get(at).copied(), letters.get(at + 1).copied());
    let mut open_ifs: Vec<usize> = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        match pair(at) {
            (Some('{'), Some('#')) => return Err((at + 1, Fault::NotAllowed("{#".to_owned()))),
            (Some('{'), Some(kind @ ('{' | '%'))) => {
                let (open, close) = if kind == '{' {
                    ("{{", '}')
                } else {
                    ("{%", '%')
                };
                let tokens = tokens(&letters, at + 2, close)
                    .map_err(|fault| fault.unwrap_or((at + 1, Fault::NotClosed(open))))?;
                if kind == '{' {
                    expression(&tokens.list, at + 1)?;
                } else {
                    tag(&tokens.list, at + 1, &mut open_ifs)?;
                }
                at = tokens.end;
            }
            (Some('}'), Some('}')) => return Err((at + 1, Fault::NotOpened("}}"))),
            (Some('%'), Some('}')) => return Err((at + 1, Fault::NotOpened("%}"))),
            (Some('<'), Some(next)) if next.is_ascii_alphabetic() || matches!(next, '/' | '!') => {
                return Err((at + 1, Fault::Html));
            }
            (Some(sign), _) if sign.is_control() && sign != '\t' => {
                return Err((at + 1, Fault::NotAllowed(sign.escape_unicode().to_string())));
            }
            _ => at += 1,
        }
    }
    open_ifs
        .pop()
        .map_or(Ok(()), |column| Err((column, Fault::IfNotClosed)))
}

#[derive(Debug, PartialEq)]
enum Token {
    Name(String),
    Quoted,
    Bar,
    Sign(char),
}

struct Tokens {
    /// Each with its column.
    list: Vec<(usize, Token)>,
    /// The first letter after the closing pair.
    end: usize,
}

/// The tokens up to the closing pair; `Err(None)` when it never comes.
fn tokens(letters: &[char], from: usize, close: char) -> Result<Tokens, Option<(usize, Fault)>> {
    let mut list = Vec::new();
    let mut at = from;
    while let Some(&letter) = letters.get(at) {
        let column = at + 1;
        match letter {
            _ if letter == close && letters.get(at + 1) == Some(&'}') => {
                return Ok(Tokens { list, end: at + 2 });
            }
            '"' | '\'' => {
                let length = letters[at + 1..]
                    .iter()
                    .position(|l| *l == letter)
                    .ok_or(None)?;
                let control = letters[at + 1..at + 1 + length]
                    .iter()
                    .any(|l| l.is_control());
                if control || letters[at + 1..at + 1 + length].contains(&'\\') {
                    return Err(Some((column, Fault::NotAllowed("\\".to_owned()))));
                }
                list.push((column, Token::Quoted));
                at += length + 2;
            }
            '|' => {
                list.push((column, Token::Bar));
                at += 1;
            }
            '(' | ')' | ',' => {
                list.push((column, Token::Sign(letter)));
                at += 1;
            }
            _ if letter.is_alphabetic() || letter == '_' => {
                let name: String = letters[at..]
                    .iter()
                    .take_while(|l| l.is_alphanumeric() || **l == '_')
                    .collect();
                at += name.chars().count();
                list.push((column, Token::Name(name)));
            }
            _ if letter.is_control() && letter != '\t' => {
                return Err(Some((
                    column,
                    Fault::NotAllowed(letter.escape_unicode().to_string()),
                )));
            }
            _ if letter.is_whitespace() => at += 1,
            _ => return Err(Some((column, Fault::NotAllowed(letter.to_string())))),
        }
    }
    Err(None)
}

/// An expression as people may write it: placeholders and quoted words joined by or, and, not,
/// each with what it agrees by after a bar.
struct Reader<'a> {
    tokens: &'a [(usize, Token)],
    at: usize,
    /// Where the expression begins, for what is missing at its end.
    column: usize,
}

type Read<T = ()> = Result<T, (usize, Fault)>;

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<&'a Token> {
        self.tokens.get(self.at).map(|(_, token)| token)
    }

    /// The column of the next token, or of the last one when there is none.
    fn here(&self) -> usize {
        let last = self.tokens.last();
        self.tokens
            .get(self.at)
            .or(last)
            .map_or(self.column, |(column, _)| *column)
    }

    fn takes(&mut self, sign: char) -> bool {
        let found = self.peek() == Some(&Token::Sign(sign));
        self.at += usize::from(found);
        found
    }

    fn joined(&mut self, depth: usize) -> Read {
        let mut terms = 0;
        loop {
            terms += 1;
            if terms > DEEPEST {
                return Err((self.here(), Fault::TooDeep));
            }
            self.term(depth)?;
            match self.peek() {
                Some(Token::Name(word)) if matches!(word.as_str(), "or" | "and") => self.at += 1,
                _ => return Ok(()),
            }
        }
    }

    fn term(&mut self, depth: usize) -> Read {
        let column = self.here();
        if depth > DEEPEST {
            return Err((column, Fault::TooDeep));
        }
        // A bracket or a bare word may agree whatever it is: `(link or "guida")|il`.
        let mut plain: Option<&'static Placeholder> = None;
        match self.peek() {
            Some(Token::Name(word)) if word == "not" => {
                self.at += 1;
                return self.term(depth + 1);
            }
            Some(Token::Name(word)) if matches!(word.as_str(), "or" | "and") => {
                return Err((column, Fault::Lonely(word.clone())));
            }
            Some(Token::Name(name)) => {
                let row = placeholder(name)
                    .ok_or_else(|| (column, Fault::UnknownPlaceholder(name.clone())))?;
                plain = Some(row);
                self.at += 1;
            }
            Some(Token::Quoted) => self.at += 1,
            Some(Token::Sign('(')) => {
                self.at += 1;
                self.joined(depth + 1)?;
                if !self.takes(')') {
                    return Err((column, Fault::BracketNotClosed));
                }
            }
            Some(Token::Sign(sign)) => return Err((column, Fault::NotAllowed(sign.to_string()))),
            Some(Token::Bar) => return Err((column, Fault::NothingBeforeBar)),
            None => return Err((column, Fault::Empty)),
        }
        let mut bars = 0;
        while self.peek() == Some(&Token::Bar) {
            let bar = self.here();
            bars += 1;
            if bars > DEEPEST {
                return Err((bar, Fault::TooDeep));
            }
            self.at += 1;
            self.filter(bar, plain)?;
        }
        Ok(())
    }

    fn filter(&mut self, bar: usize, of: Option<&'static Placeholder>) -> Read {
        let column = self.here();
        let Some(Token::Name(name)) = self.peek() else {
            return Err((bar, Fault::NothingAfterBar));
        };
        self.at += 1;
        if !FILTERS.contains(&name.as_str()) {
            return Err((column, Fault::UnknownFilter(name.clone())));
        }
        if let Some(row) = of.filter(|row| row.kind != Kind::Noun) {
            return Err((column, Fault::NotANoun(row.name)));
        }
        let words = self.arguments(column)?;
        match (name.as_str(), words) {
            ("number", Some(2)) => Ok(()),
            ("number", _) => Err((column, Fault::TwoWords)),
            (_, None) => Ok(()),
            (name, Some(_)) => Err((column, Fault::NoWords(name.to_owned()))),
        }
    }

    /// The quoted words in brackets behind a filter: how many.
    fn arguments(&mut self, column: usize) -> Read<Option<usize>> {
        if !self.takes('(') {
            return Ok(None);
        }
        let mut words = 0;
        while self.peek() == Some(&Token::Quoted) {
            self.at += 1;
            words += 1;
            if !self.takes(',') {
                break;
            }
        }
        if self.takes(')') {
            Ok(Some(words))
        } else {
            Err((column, Fault::BracketNotClosed))
        }
    }
}

fn expression(tokens: &[(usize, Token)], column: usize) -> Read {
    let mut reader = Reader {
        tokens,
        at: 0,
        column,
    };
    reader.joined(0)?;
    match reader.peek() {
        None => Ok(()),
        Some(Token::Name(name)) => Err((reader.here(), Fault::TwoInARow(name.clone()))),
        Some(Token::Quoted) => Err((reader.here(), Fault::TwoInARow("\"…\"".to_owned()))),
        Some(Token::Sign(sign)) => Err((reader.here(), Fault::NotAllowed(sign.to_string()))),
        Some(Token::Bar) => Err((reader.here(), Fault::NotAllowed("|".to_owned()))),
    }
}

fn tag(
    tokens: &[(usize, Token)],
    column: usize,
    open: &mut Vec<usize>,
) -> Result<(), (usize, Fault)> {
    let Some((at, Token::Name(name))) = tokens.first() else {
        return Err((column, Fault::Empty));
    };
    match name.as_str() {
        "if" if open.len() > DEEPEST => Err((*at, Fault::TooDeep)),
        "if" => {
            open.push(column);
            expression(&tokens[1..], *at)
        }
        "elif" | "else" | "endif" if open.is_empty() => Err((*at, Fault::StrayElse(name.clone()))),
        "elif" => expression(&tokens[1..], *at),
        "else" | "endif" if tokens.len() > 1 => {
            let column = tokens.get(1).map_or(*at, |(column, _)| *column);
            Err((column, Fault::MoreAfter(name.clone())))
        }
        "else" => Ok(()),
        "endif" => {
            open.pop();
            Ok(())
        }
        _ => Err((*at, Fault::UnknownTag(name.clone()))),
    }
}
