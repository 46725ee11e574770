//! Plain values that look real, by the name of their property.

use serde_json::Value;

use crate::model::{Format, Text};

use super::choice;
use super::id;
use super::letters::Seed;

/// The time at which everything in the mock happened: the first second of 2026, UTC.
pub(crate) const NOW: i64 = 1_767_225_600;

/// The same, as version 2 writes it.
const NOW_TEXT: &str = "2026-01-01T00:00:00.000Z";

/// Text for a property.
pub(super) fn text(text: &Text, property: &str, seed: Seed) -> String {
    if let Some(word) = choice::word(&text.values) {
        return word.to_owned();
    }
    if let Some(pattern) = &text.pattern {
        return url(pattern, seed);
    }
    let value = match text.format {
        Some(Format::Currency) => "usd".to_owned(),
        Some(Format::Decimal) => "12.5".to_owned(),
        Some(Format::DateTime) => NOW_TEXT.to_owned(),
        Some(Format::Int64) => "1000".to_owned(),
        Some(Format::Binary) | None => named(property, seed),
    };
    match text.max_length {
        Some(longest) => value.chars().take(longest as usize).collect(),
        None => value,
    }
}

fn named(property: &str, seed: Seed) -> String {
    let word = match property {
        "account_holder_name" | "name" => "Jenny Rosen",
        "bank_name" => "STRIPE TEST BANK",
        "brand" => "Visa",
        "city" => "South San Francisco",
        "country" | "country_code" => "US",
        "default_currency" | "presentment_currency" | "source_currency" => "usd",
        "fingerprint" => return seed.letters(16),
        "funding" => "credit",
        "iban" => "DE89370400440532013000",
        "last4" | "account_number_last4" => "4242",
        "line1" => "354 Oyster Point Blvd",
        "phone" => "+15555550100",
        "postal_code" => "94080",
        "routing_number" => "110000000",
        "state" => "CA",
        "status" => "pending",
        "timezone" => "Etc/UTC",
        "type" => "card",
        _ if property.ends_with("url") => return format!("https://example.com/{property}"),
        _ if property.ends_with("email") => "jenny.rosen@example.com",
        _ if property.ends_with("secret") => {
            return format!("{property}_{}", seed.letters(24));
        }
        _ if id::is_kind(property) => return id::make(property, seed),
        _ => return property.replace('_', " "),
    };
    word.to_owned()
}

/// What everything begins with that matches a pattern of the document.
pub(super) fn prefix(pattern: &str) -> Option<&str> {
    pattern.strip_prefix('^')?.split("[^/]+").next()
}

/// A path that a pattern of the document matches: `^/v1/tax/transactions/[^/]+/line_items`.
fn url(pattern: &str, seed: Seed) -> String {
    pattern
        .trim_start_matches('^')
        .replace("[^/]+", &seed.letters(24))
}

/// A whole number for a property.
pub(super) fn integer(property: &str, is_time: bool) -> Value {
    let number = match property {
        _ if is_time => NOW,
        "amount" | "unit_amount" => 1_000,
        "exp_year" => 2_034,
        "year" => 1_990,
        "day" | "exp_month" | "interval_count" | "month" | "quantity" | "version" => 1,
        _ => 0,
    };
    number.into()
}

/// Whether a property is true of something new.
pub(super) fn boolean(property: &str) -> bool {
    matches!(
        property,
        "active"
            | "charges_enabled"
            | "details_submitted"
            | "enabled"
            | "payouts_enabled"
            | "valid"
    )
}
