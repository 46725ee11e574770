//! Which objects of a list are asked for: parameters that have the names of properties.

use serde_json::{Map, Number, Value};

use super::search;

/// Parameters that do not say what the objects are like.
const ABOUT_THE_PAGE: &[&str] = &[
    "ending_before",
    "expand",
    "include",
    "limit",
    "page",
    "starting_after",
];

/// Whether an object has what the parameters of a list ask for.
pub(super) fn fits(object: &Map<String, Value>, params: &Map<String, Value>) -> bool {
    let is_old_subscription = object.get("object").is_some_and(|it| it == "subscription")
        && object.get("status").is_some_and(|it| it == "canceled");
    if is_old_subscription && !params.contains_key("status") && !params.contains_key("query") {
        return false;
    }
    params.iter().all(|(name, wanted)| match name.as_str() {
        name if ABOUT_THE_PAGE.contains(&name) => true,
        "query" => wanted
            .as_str()
            .is_none_or(|query| search::fits(object, query)),
        "status" if wanted == "all" => true,
        name => match (object.get(name), wanted) {
            // It is no property of these objects, but something that only Stripe knows to filter by.
            (None, _) => true,
            (Some(Value::Number(number)), Value::Object(bounds)) => is_within(number, bounds),
            (Some(Value::Array(values)), Value::Array(wanted)) => {
                wanted.iter().all(|wanted| values.contains(wanted))
            }
            (Some(value), Value::Array(wanted)) => wanted.contains(value),
            (Some(value), wanted) => value == wanted || value["id"] == *wanted,
        },
    })
}

/// `gt`, `gte`, `lt` and `lte`.
fn is_within(number: &Number, bounds: &Map<String, Value>) -> bool {
    let Some(number) = number.as_f64() else {
        return false;
    };
    bounds
        .iter()
        .all(|(bound, limit)| match (bound.as_str(), limit.as_f64()) {
            ("gt", Some(limit)) => number > limit,
            ("gte", Some(limit)) => number >= limit,
            ("lt", Some(limit)) => number < limit,
            ("lte", Some(limit)) => number <= limit,
            _ => true,
        })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::fits;

    fn is_wanted(object: &Value, params: &Value) -> bool {
        fits(object.as_object().unwrap(), params.as_object().unwrap())
    }

    #[test]
    fn parameters_filter_by_the_properties_of_their_names() {
        let charge =
            json!({"object": "charge", "created": 100, "customer": "cus_1", "price": {"id": "p"}});
        assert!(is_wanted(
            &charge,
            &json!({"customer": "cus_1", "limit": 3, "price": "p"})
        ));
        assert!(!is_wanted(&charge, &json!({"customer": "cus_2"})));
        assert!(is_wanted(
            &charge,
            &json!({"created": {"gte": 100, "lt": 101}})
        ));
        assert!(!is_wanted(&charge, &json!({"created": {"gt": 100}})));
        assert!(is_wanted(
            &charge,
            &json!({"transfer_group": "of what it has not"})
        ));
    }

    #[test]
    fn canceled_subscriptions_are_listed_when_they_are_asked_for() {
        let canceled = json!({"object": "subscription", "status": "canceled"});
        assert!(!is_wanted(&canceled, &json!({})));
        assert!(is_wanted(&canceled, &json!({"status": "all"})));
        assert!(is_wanted(&canceled, &json!({"status": "canceled"})));
        assert!(!is_wanted(&canceled, &json!({"status": "active"})));
    }
}
