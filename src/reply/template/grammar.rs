//! What a template may say: a closed list, read before the engine sees it.

use super::FILTERS;
use super::faults::{Fault, Found};
use crate::reply::placeholders::placeholder;
use crate::settings::LONGEST_TEMPLATE;

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
    Sign,
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
                list.push((column, Token::Sign));
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

fn expression(tokens: &[(usize, Token)], column: usize) -> Result<(), (usize, Fault)> {
    if tokens.is_empty() {
        return Err((column, Fault::Empty));
    }
    let mut after_bar = false;
    for (at, token) in tokens {
        match token {
            Token::Name(name) if after_bar => {
                if !FILTERS.contains(&name.as_str()) {
                    return Err((*at, Fault::UnknownFilter(name.clone())));
                }
            }
            Token::Name(name) => {
                let word = matches!(name.as_str(), "and" | "or" | "not");
                if !word && placeholder(name).is_none() {
                    return Err((*at, Fault::UnknownPlaceholder(name.clone())));
                }
            }
            Token::Quoted | Token::Sign | Token::Bar => {}
        }
        after_bar = *token == Token::Bar;
    }
    Ok(())
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
        "if" => {
            open.push(column);
            expression(&tokens[1..], column)
        }
        "elif" | "else" | "endif" if open.is_empty() => Err((*at, Fault::StrayElse(name.clone()))),
        "elif" => expression(&tokens[1..], column),
        "else" => Ok(()),
        "endif" => {
            open.pop();
            Ok(())
        }
        _ => Err((*at, Fault::UnknownTag(name.clone()))),
    }
}
