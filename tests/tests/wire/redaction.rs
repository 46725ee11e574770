//! What must never be printed is not printed, neither of requests nor of answers.

use serde_json::{Value, json};
use stripe::customers::payment_sources;
use stripe::customers::payment_sources::create::source;
use stripe::{Client, payment_intents, tokens};
use stripe_tests::sample::{self, Style};
use stripe_tests::schemas;

const SECRET: &str = "1234secret5678";

fn assert_hidden(shown: &str) {
    assert!(!shown.contains(SECRET), "{shown}");
    assert!(shown.contains("[redacted]"), "{shown}");
}

#[test]
fn requests_hide_numbers_and_codes() {
    let card = source::Card::new(SECRET, 8, 2027).cvc(SECRET);
    assert_hidden(&format!("{card:?}"));
    let request = payment_sources::create("cus_1", card);
    assert_hidden(&format!("{request:?}"));
    assert!(request.body().unwrap().contains(SECRET));

    let account = source::BankAccount::new(SECRET, "US").routing_number(SECRET);
    assert_hidden(&format!("{:?}", payment_sources::create("cus_1", account)));
    let token = tokens::create().card(tokens::create::Card::new(SECRET, "5", "2026").cvc(SECRET));
    assert_hidden(&format!("{token:?}"));
}

#[test]
fn requests_hide_client_secrets() {
    let request = payment_intents::retrieve("pi_1").client_secret(SECRET);
    assert_hidden(&format!("{request:?}"));
    assert_eq!(request.query().unwrap(), format!("client_secret={SECRET}"));
}

#[test]
fn keys_are_hidden() {
    assert_hidden(&format!("{:?}", stripe::ApiKey::from(SECRET)));
    let request = tokens::create().api_key(SECRET);
    assert!(!format!("{request:?}").contains(SECRET));
    let client = Client::new(SECRET);
    assert!(!format!("{client:?}").contains(SECRET));
}

/// The names under which secrets stand in answers.
const SECRET_NAMES: [&str; 8] = [
    "account_number",
    "client_secret",
    "cvc",
    "iban",
    "routing_number",
    "secret",
    "sort_code",
    "number",
];

/// Puts the secret into a sample, wherever a secret would stand; gives back whether there is one.
fn plant(sample: &mut Value) -> bool {
    let mut planted = false;
    match sample {
        Value::Object(object) => {
            let is_card = object.contains_key("exp_month");
            for (name, value) in object {
                let is_secret =
                    SECRET_NAMES.contains(&name.as_str()) && (name != "number" || is_card);
                if is_secret && value.is_string() {
                    *value = json!(SECRET);
                    planted = true;
                } else {
                    planted |= plant(value);
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                planted |= plant(item);
            }
        }
        _ => {}
    }
    planted
}

#[test]
fn no_answer_prints_its_secrets() {
    let document: Value = serde_json::from_str(include_str!("../../../spec/openapi.json")).unwrap();
    let mut checked = 0;
    for (key, blank) in schemas::ALL {
        let mut sent = sample::component(&document, key, Style::Maximal);
        if !plant(&mut sent) {
            continue;
        }
        let mut value = blank();
        schemas::decode(&sent.to_string(), value.as_mut()).unwrap();
        let shown = format!("{value:?}");
        assert!(!shown.contains(SECRET), "{key}: {shown}");
        checked += 1;
    }
    assert!(checked > 35, "only {checked} schemas with secrets");
}
