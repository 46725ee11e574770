//! Finds operations by what people call them.

use serde::Serialize;
use stripe_mock::model::Model;

use crate::Error;
use crate::catalog::{Catalog, Operation};

/// An operation that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// The `operationId`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path with its parameters in braces.
    pub path: &'static str,
    /// The function in Rust.
    pub function: &'static str,
    /// The summary.
    pub summary: &'static str,
}

/// The operations that have all words of a query in their path, id, names or descriptions: the best first.
///
/// The names of the official SDKs are those of the functions: `client.v1.paymentIntents.create` is
/// `payment_intents::create`.
///
/// # Errors
/// The build is broken.
pub fn search(query: &str) -> Result<Vec<Hit>, Error> {
    let catalog = Catalog::get()?;
    let model = Model::get().map_err(|error| Error::new(error.to_string()))?;
    let words = words(query);
    let words: Vec<&str> = words
        .split(' ')
        .filter(|word| !word.is_empty() && !["client", "stripe", "v1"].contains(word))
        .collect();
    let mut found = Vec::new();
    for operation in &catalog.operations {
        let Some(of_model) = model.operation(&operation.id) else {
            continue;
        };
        if let Some(score) = score(operation, &of_model.path, &words) {
            let hit = Hit {
                id: &operation.id,
                method: of_model.method.as_str(),
                path: &of_model.path,
                function: operation.function(),
                summary: &operation.summary,
            };
            found.push((score, hit));
        }
    }
    // Of equals, the shorter names, and then in their order.
    found.sort_by_key(|(score, hit)| (std::cmp::Reverse(*score), hit.function.len(), hit.function));
    if words.is_empty() {
        found.sort_by_key(|(_, hit)| hit.function);
    }
    Ok(found.into_iter().map(|(_, hit)| hit).collect())
}

/// How well an operation fits; nothing if a word is nowhere in it.
fn score(operation: &Operation, path: &str, query: &[&str]) -> Option<u32> {
    let function = words(operation.function());
    let places = [
        (40, function.clone()),
        (30, words(&operation.functions.join(" "))),
        (20, words(path)),
        (15, words(&operation.id)),
        (10, words(&operation.summary)),
        (2, operation.doc.to_lowercase()),
    ];
    let mut score = 0;
    for word in query {
        let best = places.iter().filter_map(|(weight, text)| {
            let fit = text.split(' ').filter_map(|it| fit(it, word)).max()?;
            Some(weight * fit)
        });
        score += best.max()?;
    }
    // What says nothing but these words is what was meant.
    let all = query.join(" ");
    Some(score + if function == all { 500 } else { 0 })
}

/// How well a word fits another: as a whole, as its beginning, or in it.
fn fit(text: &str, word: &str) -> Option<u32> {
    if text == word {
        Some(4)
    } else if text.starts_with(word) {
        Some(3)
    } else if text.contains(word) {
        Some(1)
    } else {
        None
    }
}

/// Text as words in lower case: `paymentIntents.create` and `payment_intents::create` are the same three.
fn words(text: &str) -> String {
    let mut words = String::new();
    let mut was_lower = false;
    for sign in text.chars() {
        if sign.is_ascii_uppercase() && was_lower {
            words.push(' ');
        }
        was_lower = sign.is_ascii_lowercase();
        match sign.is_alphanumeric() {
            true => words.extend(sign.to_lowercase()),
            false if words.ends_with(' ') => {}
            false => words.push(' '),
        }
    }
    words.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::search;

    #[test]
    fn operations_are_found_by_any_of_their_names() {
        for (query, first) in [
            ("payment_intents::create", "PostPaymentIntents"),
            ("client.v1.paymentIntents.create", "PostPaymentIntents"),
            (
                "stripe.paymentIntents.capture",
                "PostPaymentIntentsIntentCapture",
            ),
            (
                "/v1/customers/{customer}/sources",
                "GetCustomersCustomerSources",
            ),
            ("PostTokens", "PostTokens"),
            ("customers create", "PostCustomers"),
            ("v2.core.accounts.create", "PostV2CoreAccounts"),
        ] {
            assert_eq!(search(query).unwrap()[0].id, first, "{query}");
        }
        let sources = search("payment sources").unwrap();
        assert!(
            sources
                .iter()
                .any(|hit| hit.id == "PostCustomersCustomerSources")
        );
        assert!(search("no such operation at all").unwrap().is_empty());
    }

    #[test]
    fn no_words_find_everything() {
        let all = crate::catalog::Catalog::get().unwrap().operations.len();
        assert_eq!(search("").unwrap().len(), all);
    }
}
