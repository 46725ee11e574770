//! Cards and bank accounts: what their numbers tell, and what Stripe shows of them.

use serde_json::{Map, Value};

use super::letters::Seed;

/// Brands by the digits that numbers begin with; the first that fits.
const BRANDS: &[(&str, &str)] = &[
    ("34", "American Express"),
    ("37", "American Express"),
    ("30", "Diners Club"),
    ("36", "Diners Club"),
    ("38", "Diners Club"),
    ("35", "JCB"),
    ("60", "Discover"),
    ("64", "Discover"),
    ("65", "Discover"),
    ("62", "UnionPay"),
    ("81", "UnionPay"),
    ("2", "MasterCard"),
    ("5", "MasterCard"),
    ("4", "Visa"),
];

/// The test numbers that do not belong to credit cards.
const FUNDINGS: &[(&str, &str)] = &[
    ("4000056655665556", "debit"),
    ("5200828282828210", "debit"),
    ("5105105105105100", "prepaid"),
];

/// The tokens that are always there, each as often as it is wanted, and the numbers behind them.
pub(crate) const TOKENS: &[(&str, &str)] = &[
    ("tok_visa", "4242424242424242"),
    ("tok_visa_debit", "4000056655665556"),
    ("tok_mastercard", "5555555555554444"),
    ("tok_mastercard_debit", "5200828282828210"),
    ("tok_mastercard_prepaid", "5105105105105100"),
    ("tok_amex", "378282246310005"),
    ("tok_discover", "6011111111111117"),
    ("tok_diners", "3056930009020004"),
    ("tok_jcb", "3566002020360505"),
    ("tok_unionpay", "6200000000000005"),
    ("tok_chargeCustomerFail", "4000000000000341"),
    ("tok_chargeDeclined", "4000000000000002"),
    ("tok_chargeDeclinedInsufficientFunds", "4000000000009995"),
    ("tok_chargeDeclinedFraudulent", "4100000000000019"),
    ("tok_chargeDeclinedExpiredCard", "4000000000000069"),
    ("tok_chargeDeclinedIncorrectCvc", "4000000000000127"),
    ("tok_chargeDeclinedProcessingError", "4000000000000119"),
];

/// The brand of a card with this number.
pub(crate) fn brand(number: &str) -> &'static str {
    let brand = BRANDS.iter().find(|(digits, _)| number.starts_with(digits));
    brand.map_or("Unknown", |(_, brand)| brand)
}

/// Parameters that hold a card or a bank account, or a token of one.
const HOLDERS: &[&str] = &["source", "external_account", "card", "bank_account"];

/// The details of a card or a bank account in the parameters of a request.
pub(crate) fn details(params: &Map<String, Value>) -> Option<&Map<String, Value>> {
    HOLDERS
        .iter()
        .find_map(|name| params.get(*name)?.as_object())
}

/// The token in place of such details.
pub(crate) fn token(params: &Map<String, Value>) -> Option<&str> {
    HOLDERS.iter().find_map(|name| params.get(*name)?.as_str())
}

/// The parameter that holds either.
pub(crate) fn holder(params: &Map<String, Value>) -> &'static str {
    let holder = HOLDERS.iter().find(|name| params.contains_key(**name));
    holder.copied().unwrap_or_default()
}

/// The details behind one of the tokens that are always there.
pub(crate) fn known(token: &str) -> Option<Map<String, Value>> {
    let mut details = Map::new();
    if let Some((_, number)) = TOKENS.iter().find(|(known, _)| *known == token) {
        set(&mut details, "number", *number);
    } else if matches!(token, "btok_us" | "btok_us_verified") {
        set(&mut details, "account_number", "000123456789");
        set(&mut details, "routing_number", "110000000");
    } else {
        return None;
    }
    Some(details)
}

/// What such details call themselves; or what a filter does.
pub(crate) fn object(params: &Map<String, Value>) -> Option<&str> {
    let own = params.get("object").and_then(Value::as_str);
    let named = details(params).and_then(|details| details.get("object")?.as_str());
    let told = || match details(params)? {
        details if details.contains_key("account_number") => Some("bank_account"),
        _ => None,
    };
    own.or(named).or_else(told)
}

/// Puts into a token what it is a token of.
pub(super) fn fill_token(token: &mut Map<String, Value>, params: &Map<String, Value>) {
    let kinds = [
        "card",
        "bank_account",
        "pii",
        "cvc_update",
        "account",
        "person",
    ];
    if let Some(kind) = kinds.iter().find(|kind| params.contains_key(**kind)) {
        set(token, "type", *kind);
        for other in ["card", "bank_account"]
            .iter()
            .filter(|other| *other != kind)
        {
            token.shift_remove(*other);
        }
    }
}

/// Puts into a card what the details that it was made of tell.
pub(super) fn fill_card(card: &mut Map<String, Value>, details: &Map<String, Value>) {
    if let Some(number) = details.get("number").and_then(Value::as_str) {
        let funding = FUNDINGS.iter().find(|(known, _)| *known == number);
        set(card, "brand", brand(number));
        set(card, "country", "US");
        set(card, "fingerprint", fingerprint(number));
        set(
            card,
            "funding",
            funding.map_or("credit", |(_, funding)| funding),
        );
        set(card, "last4", last4(number));
        let is_given = |key: &str| details.get(key).is_some_and(Value::is_string);
        for (given, checked) in [
            ("cvc", "cvc_check"),
            ("address_line1", "address_line1_check"),
            ("address_zip", "address_zip_check"),
        ] {
            if is_given(given) {
                set(card, checked, "unchecked");
            }
        }
    }
    // Two digits are years of this century.
    if let Some(year) = card
        .get("exp_year")
        .and_then(Value::as_i64)
        .filter(|year| *year < 100)
    {
        card.insert("exp_year".to_owned(), (2_000 + year).into());
    }
}

/// Puts into a bank account what the details that it was made of tell.
pub(super) fn fill_bank_account(account: &mut Map<String, Value>, details: &Map<String, Value>) {
    if let Some(number) = details.get("account_number").and_then(Value::as_str) {
        set(account, "bank_name", "STRIPE TEST BANK");
        set(account, "fingerprint", fingerprint(number));
        set(account, "last4", last4(number));
        set(account, "status", "new");
    }
}

fn set(object: &mut Map<String, Value>, key: &str, text: impl Into<String>) {
    object.insert(key.to_owned(), Value::String(text.into()));
}

/// The last four digits.
pub(crate) fn last4(number: &str) -> &str {
    let start = number.char_indices().rev().nth(3).map_or(0, |(at, _)| at);
    &number[start..]
}

/// The same for the same number, without telling it.
pub(crate) fn fingerprint(number: &str) -> String {
    Seed::ROOT.with("fingerprint").with(number).letters(16)
}

#[cfg(test)]
mod tests {
    use super::{brand, last4};

    #[test]
    fn a_number_tells_its_brand_and_its_end() {
        assert_eq!(brand("4242424242424242"), "Visa");
        assert_eq!(brand("378282246310005"), "American Express");
        assert_eq!(brand("6011111111111117"), "Discover");
        assert_eq!(brand(""), "Unknown");
        assert_eq!(last4("4000056655665556"), "5556");
        assert_eq!(last4("ab"), "ab");
    }
}
