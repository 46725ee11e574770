//! Amounts of money that cannot be negative. The document has no `minimum` for them: names and words tell.

/// Where Stripe takes negative amounts, or may: what reduces an invoice or a balance, what reverses tax, and what has
/// been settled.
const EITHER_WAY: &[&str] = &[
    "add_invoice_items",
    "add_lines",
    "balance_transactions",
    "invoice_items",
    "invoiceitems",
    "lines",
    "set_reader_display",
    "settlements",
    "tax",
    "update_lines",
];

/// The least that an integer in the body of a request may be, if there is one. `pointer` is its place in the document.
pub(crate) fn least(pointer: &str, description: &str) -> Option<i64> {
    let (operation, place) = pointer.split_once("/post/properties/")?;
    let segments = || operation.split("~1").chain(place.split('/'));
    let name = place.rsplit("properties/").next()?.split('/').next()?;
    let is_amount = name.split('_').any(|word| word == "amount") || name == "application_fee";
    let words = description.to_lowercase();
    let either_way = segments().any(|it| EITHER_WAY.contains(&it))
        || words.replace("non-negative", "").contains("negative");
    if !is_amount || either_way {
        return None;
    }
    let is_positive = words.contains("positive integer") && !words.contains("or 0");
    Some(i64::from(is_positive))
}

#[cfg(test)]
mod tests {
    use super::least;

    #[test]
    fn names_places_and_words_tell_the_least() {
        let charges = "/paths/~1v1~1charges/post/properties/amount";
        assert_eq!(least(charges, "A positive integer of cents."), Some(1));
        assert_eq!(least(charges, "A positive integer, or 0."), Some(0));
        assert_eq!(least(charges, "A non-negative integer."), Some(0));
        assert_eq!(least(charges, "A negative one is a credit."), None);
        let place = "line_items/items/properties/price_data/properties/unit_amount/anyOf/0";
        let sessions = format!("/paths/~1v1~1checkout~1sessions/post/properties/{place}");
        assert_eq!(least(&sessions, ""), Some(0));
        for pointer in [
            "/paths/~1v1~1charges/post/properties/quantity",
            "/paths/~1v1~1invoiceitems/post/properties/amount",
            "/paths/~1v1~1customers~1{customer}~1balance_transactions/post/properties/amount",
            "/paths/~1v1~1invoices~1create_preview/post/properties/invoice_items/items/properties/amount",
            "/paths/~1v1~1topups/get/properties/amount",
            "/components/schemas/charge/properties/amount",
        ] {
            assert_eq!(least(pointer, "A positive integer."), None, "{pointer}");
        }
    }
}
