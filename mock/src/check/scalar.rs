//! Text, numbers and booleans.

use serde_json::Value;

use super::{Checker, currency};
use crate::decode::Sent;
use crate::model::{Format, Text};
use crate::refusal::Refusal;

impl Checker<'_> {
    pub(super) fn text(&mut self, schema: &Text, sent: &Sent, is_secret: bool) -> Value {
        let text = match sent {
            Sent::Form(text) | Sent::Text(text) => text,
            Sent::File if schema.format == Some(Format::Binary) => return Value::Null,
            _ => return self.wrong("string", sent, is_secret),
        };
        if schema.format == Some(Format::Binary) {
            return self.wrong("file", sent, is_secret);
        }
        if text.is_empty() && !self.is_json {
            let can_clear = schema.values.iter().any(String::is_empty);
            return if can_clear { Value::Null } else { self.empty() };
        }
        if !schema.values.is_empty() && !schema.values.contains(text) {
            self.wrong_words += 1;
            let name = self.path.name(self.is_json);
            let words = schema.values.iter().filter(|word| !word.is_empty());
            let words: Vec<&str> = words.map(String::as_str).collect();
            let message = match words.split_last() {
                Some((last, rest)) if !rest.is_empty() => {
                    format!(
                        "Invalid {name}: must be one of {} or {last}",
                        rest.join(", ")
                    )
                }
                _ => format!("Invalid {name}: must be {}", words.concat()),
            };
            self.refuse(Refusal::new(message));
            return Value::Null;
        }
        let length = text.chars().count();
        if let Some(max) = schema.max_length.filter(|max| length > *max as usize) {
            let name = self.path.name(self.is_json);
            let message = format!(
                "Invalid string for {name}: must be at most {max} characters, and has {length}"
            );
            self.refuse(Refusal::new(message));
            return Value::Null;
        }
        match schema.format.and_then(|format| misfit(format, text)) {
            Some(what) => self.wrong(what, sent, is_secret),
            None => text.as_str().into(),
        }
    }

    /// A whole number, which may have to be no less than a certain one.
    pub(super) fn integer(&mut self, least: Option<i64>, sent: &Sent, is_secret: bool) -> Value {
        let number = match sent {
            Sent::Form(text) if text.is_empty() => return self.empty(),
            Sent::Form(text) if is_integer(text) => text.parse::<i64>().ok(),
            Sent::Number(number) => number.as_i64(),
            _ => None,
        };
        match (number, least) {
            (Some(number), Some(least)) if number < least => {
                let message = format!("This value must be greater than or equal to {least}.");
                self.refuse(Refusal::new(message).code("parameter_invalid_integer"));
                Value::Null
            }
            (Some(number), _) => number.into(),
            (None, _) => self.wrong("integer", sent, is_secret),
        }
    }

    pub(super) fn number(&mut self, sent: &Sent, is_secret: bool) -> Value {
        let number = match sent {
            Sent::Form(text) if text.is_empty() => return self.empty(),
            Sent::Form(text) if is_decimal(text) => text.parse::<f64>().ok(),
            Sent::Number(number) => number.as_f64(),
            _ => None,
        };
        match number.filter(|number| number.is_finite()) {
            Some(number) => number.into(),
            None => self.wrong("number", sent, is_secret),
        }
    }

    pub(super) fn boolean(&mut self, only: Option<bool>, sent: &Sent, is_secret: bool) -> Value {
        let value = match sent {
            Sent::Form(text) if text.is_empty() => return self.empty(),
            Sent::Form(text) => text.parse::<bool>().ok(),
            Sent::Bool(value) => Some(*value),
            _ => None,
        };
        match value.filter(|value| only.is_none_or(|only| only == *value)) {
            Some(value) => value.into(),
            None => self.wrong("boolean", sent, is_secret),
        }
    }

    /// The empty text, where nothing can be cleared.
    fn empty(&mut self) -> Value {
        let name = self.path.name(self.is_json);
        let message = format!(
            "You passed an empty string for '{name}'. An empty value unsets a parameter, but '{name}' cannot be unset. \
             Remove it from your request, or supply a value."
        );
        self.refuse(Refusal::new(message).code("parameter_invalid_empty"));
        Value::Null
    }

    /// A value of the wrong type.
    pub(super) fn wrong(&mut self, expected: &str, sent: &Sent, is_secret: bool) -> Value {
        if matches!(sent, Sent::Form(text) if text.is_empty()) {
            return self.empty();
        }
        let name = self.path.name(self.is_json);
        let found = match sent {
            Sent::Form(text) | Sent::Text(text) if !is_secret && text.chars().count() < 100 => {
                text.clone()
            }
            sent => format!("{sent:?}"),
        };
        let mut refusal = Refusal::new(match expected {
            "currency" => format!(
                "Invalid currency: {found}. Stripe currently supports these currencies: {}",
                currency::CODES.join(", ")
            ),
            _ => format!("Invalid {expected} for {name}: {found}"),
        });
        if expected == "integer" {
            refusal = refusal.code("parameter_invalid_integer");
        }
        self.refuse(refusal);
        Value::Null
    }
}

/// What text of a format should be, if it is not that.
fn misfit(format: Format, text: &str) -> Option<&'static str> {
    let (fits, what) = match format {
        Format::Currency => (currency::is_supported(text), "currency"),
        Format::Decimal => (is_decimal(text), "decimal"),
        Format::DateTime => (is_date_time(text), "time as RFC 3339 writes it"),
        Format::Int64 => (is_integer(text) && text.parse::<i64>().is_ok(), "integer"),
        Format::Binary => (true, "file"),
    };
    (!fits).then_some(what)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_integer(text: &str) -> bool {
    is_digits(text.strip_prefix('-').unwrap_or(text))
}

fn is_decimal(text: &str) -> bool {
    match text.split_once('.') {
        Some((whole, fraction)) => is_integer(whole) && is_digits(fraction),
        None => is_integer(text),
    }
}

/// `2026-05-27T12:34:56.789Z`, or an offset in place of the `Z`.
fn is_date_time(text: &str) -> bool {
    let shape = |text: &str, pattern: &str| {
        let fits = |(byte, wanted): (u8, u8)| match wanted {
            b'0' => byte.is_ascii_digit(),
            wanted => byte.eq_ignore_ascii_case(&wanted),
        };
        text.len() == pattern.len() && text.bytes().zip(pattern.bytes()).all(fits)
    };
    let two = |at: usize| {
        text.get(at..at + 2)
            .and_then(|text| text.parse::<u8>().ok())
    };
    let Some((seconds, rest)) = text.split_at_checked(19) else {
        return false;
    };
    let zone = rest.find(['Z', 'z', '+', '-']).map(|at| rest.split_at(at));
    let Some((fraction, zone)) = zone else {
        return false;
    };
    shape(seconds, "0000-00-00T00:00:00")
        && two(5).is_some_and(|month| (1..=12).contains(&month))
        && two(8).is_some_and(|day| (1..=31).contains(&day))
        && two(11).is_some_and(|hour| hour < 24)
        && two(14).is_some_and(|minute| minute < 60)
        && two(17).is_some_and(|second| second <= 60)
        && (fraction.is_empty() || fraction.strip_prefix('.').is_some_and(is_digits))
        && (shape(zone, "Z") || shape(zone, "+00:00") || shape(zone, "-00:00"))
}

#[cfg(test)]
mod tests {
    use super::{is_date_time, is_decimal};

    #[test]
    fn times_are_as_rfc_3339_writes_them() {
        for right in [
            "2026-05-27T12:34:56Z",
            "2026-05-27t12:34:56.789z",
            "2026-12-31T23:59:60-08:00",
        ] {
            assert!(is_date_time(right), "{right}");
        }
        for wrong in [
            "",
            "2026-05-27",
            "2026-05-27 12:34:56Z",
            "2026-05-27T12:34:56",
            "2026-13-27T12:34:56Z",
            "2026-05-00T12:34:56Z",
            "2026-05-27T24:34:56Z",
            "2026-05-27T12:34:56.Z",
            "2026-05-27T12:34:56+0100",
            "2026-05-27T12:34:5é",
        ] {
            assert!(!is_date_time(wrong), "{wrong}");
        }
    }

    #[test]
    fn decimals_have_digits_on_both_sides() {
        assert!(
            ["0", "-1.50", "0.123456789012"]
                .iter()
                .all(|it| is_decimal(it))
        );
        assert!(
            !["", ".5", "1.", "1e3", "1,5", "+1", "NaN"]
                .iter()
                .any(|it| is_decimal(it))
        );
    }
}
