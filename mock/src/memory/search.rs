//! The language of searches: `email:"a@b.c" AND metadata["order"]:"6735" AND -status:"open"`.

use serde_json::{Map, Value};

/// Whether an object is what a query looks for. Clauses are joined by `AND` or by `OR`, not by both, as Stripe
/// has it.
pub(super) fn fits(object: &Map<String, Value>, query: &str) -> bool {
    let clauses = split(query, " OR ");
    match clauses.len() {
        1 => split(query, " AND ")
            .iter()
            .all(|clause| clause_fits(object, clause)),
        _ => clauses.iter().any(|clause| clause_fits(object, clause)),
    }
}

/// Splits a query at a word that does not stand in quotes.
fn split<'q>(query: &'q str, word: &str) -> Vec<&'q str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut quote = None;
    for (at, character) in query.char_indices() {
        match quote {
            Some(open) if open == character => quote = None,
            Some(_) => {}
            None if matches!(character, '"' | '\'') => quote = Some(character),
            None if at >= start && query[at..].starts_with(word) => {
                parts.push(&query[start..at]);
                start = at + word.len();
            }
            None => {}
        }
    }
    parts.push(&query[start..]);
    parts
}

fn clause_fits(object: &Map<String, Value>, clause: &str) -> bool {
    let clause = clause.trim();
    if let Some(clause) = clause.strip_prefix('-') {
        return !clause_fits(object, clause);
    }
    let Some((field, operator, wanted)) = parts(clause) else {
        return true;
    };
    let value = field_of(object, field);
    let wanted = wanted.trim().trim_matches(|it| it == '"' || it == '\'');
    let text = match value {
        None | Some(Value::Null) => return wanted == "null",
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    };
    let numbers = || Some((text.parse::<f64>().ok()?, wanted.parse::<f64>().ok()?));
    match operator {
        ":" => text.eq_ignore_ascii_case(wanted),
        "~" => text.to_lowercase().contains(&wanted.to_lowercase()),
        ">=" => numbers().is_some_and(|(text, wanted)| text >= wanted),
        "<=" => numbers().is_some_and(|(text, wanted)| text <= wanted),
        ">" => numbers().is_some_and(|(text, wanted)| text > wanted),
        _ => numbers().is_some_and(|(text, wanted)| text < wanted),
    }
}

/// The field, the operator and the value of a clause.
fn parts(clause: &str) -> Option<(&str, &str, &str)> {
    let mut brackets = 0;
    let is_operator = |character: char| {
        brackets += i32::from(character == '[') - i32::from(character == ']');
        brackets == 0 && matches!(character, ':' | '~' | '<' | '>')
    };
    let at = clause.find(is_operator)?;
    let length = if clause[at + 1..].starts_with('=') {
        2
    } else {
        1
    };
    Some((
        &clause[..at],
        &clause[at..at + length],
        &clause[at + length..],
    ))
}

/// A property, by its path, or an entry of the metadata: `metadata["order"]`.
fn field_of<'o>(object: &'o Map<String, Value>, field: &str) -> Option<&'o Value> {
    if let Some((name, key)) = field.trim().split_once('[') {
        let key = key
            .trim_end_matches(']')
            .trim_matches(|it| it == '"' || it == '\'');
        return object.get(name)?.get(key);
    }
    let mut segments = field.trim().split('.');
    let first = object.get(segments.next()?)?;
    segments.try_fold(first, |value, segment| value.get(segment))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::fits;

    #[test]
    fn clauses_look_at_properties_and_metadata() {
        let object = json!({
            "email": "jenny@example.com",
            "amount": 100,
            "metadata": {"a:b": "AND OR"},
            "shipping": {"name": "Jenny"},
            "phone": null,
        });
        let fits = |query| fits(object.as_object().unwrap(), query);
        assert!(fits("email:\"JENNY@example.com\""));
        assert!(fits("email~'example' AND amount>=100"));
        assert!(!fits("email~'example' AND amount>100"));
        assert!(fits("amount<100 OR metadata[\"a:b\"]:\"AND OR\""));
        assert!(fits("shipping.name:\"jenny\" AND -email:\"x\""));
        assert!(fits("phone:null AND -amount:\"7\""));
        assert!(!fits("name:\"Jenny\""));
    }
}
