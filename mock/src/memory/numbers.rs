//! Numbers of cards: which can be right, and which test numbers are declined.

use serde_json::{Map, Value};

use crate::answer::card;
use crate::refusal::{ErrorType, Refusal};

/// Test numbers that are declined when a card is attached or charged, with `code` and `decline_code`.
const DECLINED: &[(&str, &str, &str)] = &[
    ("4000000000000002", "card_declined", "generic_decline"),
    ("4000000000009995", "card_declined", "insufficient_funds"),
    ("4000000000009987", "card_declined", "lost_card"),
    ("4000000000009979", "card_declined", "stolen_card"),
    ("4100000000000019", "card_declined", "fraudulent"),
    ("4000000000000069", "expired_card", "expired_card"),
    ("4000000000000127", "incorrect_cvc", "incorrect_cvc"),
    ("4000000000000119", "processing_error", "processing_error"),
];

/// A card that can be attached and is declined when it is charged.
const DECLINED_LATER: &str = "4000000000000341";

/// The last year in which a card could have expired before everything in the mock happened.
const LAST_YEAR: i64 = 2025;

/// Checks what a card is made of.
pub(super) fn check(details: &Map<String, Value>) -> Result<(), Refusal> {
    let text = |name: &str| details.get(name).and_then(Value::as_str);
    if text("number").is_some_and(|number| !is_right(number)) {
        let message = "This is no card's number.";
        return Err(card_error("incorrect_number", "number", message));
    }
    let number = |name: &str| match details.get(name)? {
        Value::String(text) => text.parse().ok(),
        other => other.as_i64(),
    };
    if number("exp_month").is_some_and(|month| !(1..=12).contains(&month)) {
        let message = "There is no such month.";
        return Err(card_error("invalid_expiry_month", "exp_month", message));
    }
    let year = number("exp_year").map(|year| if year < 100 { 2000 + year } else { year });
    if year.is_some_and(|year| year <= LAST_YEAR) {
        let message = "The card expired in that year.";
        return Err(card_error("invalid_expiry_year", "exp_year", message));
    }
    let is_code =
        |cvc: &str| matches!(cvc.len(), 3 | 4) && cvc.bytes().all(|digit| digit.is_ascii_digit());
    if text("cvc").is_some_and(|cvc| !is_code(cvc)) {
        let message = "The security code has three or four digits.";
        return Err(card_error("invalid_cvc", "cvc", message));
    }
    Ok(())
}

/// Refuses a card that is made to be declined. It is known by its fingerprint.
pub(super) fn decline(card: &Map<String, Value>, is_charged: bool) -> Result<(), Refusal> {
    let Some(fingerprint) = card.get("fingerprint").and_then(Value::as_str) else {
        return Ok(());
    };
    let is = |number: &str| card::fingerprint(number) == fingerprint;
    let declined = DECLINED.iter().find(|(number, ..)| is(number));
    let (code, decline_code) = match declined {
        Some((_, code, decline_code)) => (*code, *decline_code),
        None if is_charged && is(DECLINED_LATER) => ("card_declined", "generic_decline"),
        None => return Ok(()),
    };
    Err(Refusal {
        decline_code: Some(decline_code),
        param: None,
        ..card_error(code, "", "The card was declined.")
    })
}

fn card_error(code: &'static str, param: &str, message: &str) -> Refusal {
    Refusal {
        kind: ErrorType::Card,
        ..Refusal::new(message).status(402).code(code).param(param)
    }
}

/// Whether text is a number of a card: digits that the last of them confirms.
fn is_right(number: &str) -> bool {
    let digits: Option<Vec<u32>> = number
        .chars()
        .filter(|character| !matches!(character, ' ' | '-'))
        .map(|character| character.to_digit(10))
        .collect();
    let Some(digits) = digits.filter(|digits| (12..=19).contains(&digits.len())) else {
        return false;
    };
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match place % 2 {
            0 => *digit,
            _ => digit / 5 + digit * 2 % 10,
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{DECLINED, DECLINED_LATER, check, is_right};
    use crate::answer::card;

    fn code(details: &Value) -> Option<&'static str> {
        check(details.as_object().unwrap())
            .err()
            .and_then(|it| it.code)
    }

    #[test]
    fn details_are_checked_as_far_as_they_tell() {
        assert_eq!(
            code(&json!({"number": "4242 4242 4242 4242", "exp_month": 12, "cvc": "123"})),
            None
        );
        assert_eq!(
            code(&json!({"number": "4242424242424241"})),
            Some("incorrect_number")
        );
        assert_eq!(code(&json!({"number": "ab"})), Some("incorrect_number"));
        assert_eq!(
            code(&json!({"exp_month": "13"})),
            Some("invalid_expiry_month")
        );
        assert_eq!(code(&json!({"exp_year": 25})), Some("invalid_expiry_year"));
        assert_eq!(code(&json!({"exp_year": "2026"})), None);
        assert_eq!(code(&json!({"cvc": "12x"})), Some("invalid_cvc"));
    }

    #[test]
    fn test_numbers_are_right() {
        let declined = DECLINED.iter().map(|(number, ..)| *number);
        let known = card::TOKENS.iter().map(|(_, number)| *number);
        for number in declined.chain(known).chain([DECLINED_LATER]) {
            assert!(is_right(number), "{number}");
        }
    }
}
